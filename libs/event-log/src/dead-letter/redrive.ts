import { DEADLETTER, type DurableConsumer, redriveSubject } from '@millrace/contracts';
import type { Msg, Subscription } from '@nats-io/transport-node';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import type { DeliveredMessage } from '../message/delivered-message.js';
import { header } from '../message/envelope.js';
import { type DeadLetterMessage, discardDeadLetter } from './dead-letters.js';
import { originOf } from './write-dead-letter.js';

type Reply = Readonly<{ done: true } | { reason: string }>;

/** Passes redriven dead letters to a handler, in the form in which its consumer delivered them. One instance of the app takes each. */
export const handleRedrives = (
  log: EventLog,
  { durable }: DurableConsumer,
  handle: (message: DeliveredMessage) => Promise<void>,
): Subscription => {
  const redrive = async (message: Msg): Promise<void> => {
    const reply: Reply = await handle(asDelivered(message)).then(
      () => ({ done: true }),
      (error: unknown) => ({ reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }),
    );
    message.respond(JSON.stringify(reply));
  };
  return connectionOf(log).nc.subscribe(redriveSubject(log.app, durable), {
    queue: log.app,
    callback: (error, message) => {
      if (error) log.logger.error(`${log.app}/${durable}: redrives:`, error);
      else void redrive(message);
    },
  });
};

const asDelivered = ({ headers, data }: Msg): DeliveredMessage => {
  const { stream, seq } = originOf(header(headers, 'x-parked-from'));
  const subject = header(headers, 'x-parked-subject') ?? '';
  return { subject, headers, allHeaders: () => headers, data, seq, redelivered: true, info: { stream } };
};

/** `digested`: the handler processed it, and it is deleted; `stays`: the handler threw again; `gone`: it did not exist any more. */
export type RedriveResult = Readonly<{ status: 'digested' } | { status: 'stays'; reason: string } | { status: 'gone' }>;

/**
 * Sends a dead letter to the handler that failed on it, and deletes it when the handler succeeds. Handlers are idempotent, so effects of
 * earlier deliveries are not repeated. `beforeGone` runs after success and before the deletion, so that a crash can only repeat it.
 * Throws `NOT_AVAILABLE` when no instance of the app answers within 30 s.
 */
export const redriveDeadLetter = async (
  log: EventLog,
  { seq, app, durable }: Pick<DeadLetterMessage, 'seq' | 'app' | 'durable'>,
  beforeRemoval: () => Promise<void> = async () => undefined,
): Promise<RedriveResult> => {
  const { nc, jsm } = connectionOf(log);
  const stored = await jsm.direct.getMessage(DEADLETTER.name, { seq });
  if (!stored) return { status: 'gone' };
  const subject = redriveSubject(app as EventLog['app'], durable);
  const answer = await nc.request(subject, stored.data, { headers: stored.header, timeout: 30_000 }).catch((cause: unknown) => {
    throw new LogError('NOT_AVAILABLE', `${app} does not answer: it must run for a redrive of its dead letters`, { cause });
  });
  const reply = answer.json<Reply>();
  if ('reason' in reply) return { status: 'stays', reason: reply.reason };
  await beforeRemoval();
  await discardDeadLetter(log, { seq });
  return { status: 'digested' };
};
