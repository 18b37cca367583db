import { DEADLETTER, type DurableConsumer, redriveSubject } from '@millrace/contracts';
import type { Msg, Subscription } from '@nats-io/transport-node';
import { originOf } from './write-dead-letter.js';
import type { Delivered } from '../message/delivered-message.js';
import { header } from '../store/envelope.js';
import type { EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { discardDeadLetter, type DeadLetterMessage } from './dead-letters.js';

type Reply = Readonly<{ done: true } | { reason: string }>;

/** Takes what the operator hands back to a handler, as if it had come from its consumer. One instance of the app takes each. */
export const takeRedrives = (
  log: EventLog,
  { durable }: DurableConsumer,
  handle: (message: Delivered) => Promise<void>,
): Subscription => {
  const redrive = async (message: Msg): Promise<void> => {
    const reply: Reply = await handle(asDelivered(message)).then(
      () => ({ done: true }),
      (fault: unknown) => ({ reason: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault) }),
    );
    message.respond(JSON.stringify(reply));
  };
  return log.nc.subscribe(redriveSubject(log.app, durable), {
    queue: log.app,
    callback: (fault, message) => {
      if (!fault) void redrive(message);
    },
  });
};

const asDelivered = ({ headers, data }: Msg): Delivered => {
  const { stream, seq } = originOf(header(headers, 'x-parked-from'));
  const subject = header(headers, 'x-parked-subject') ?? '';
  return { subject, headers, data, seq, redelivered: true, info: { stream }, ack: () => undefined };
};

/** What became of a dead letter that was handed back. `gone`: another has taken it out before. */
export type RedriveResult = Readonly<{ status: 'digested' } | { status: 'stays'; reason: string } | { status: 'gone' }>;

/**
 * Hands a dead letter to the handler it came from, and takes it out when that has digested it; whatever it did before is not done
 * twice. It stays when the handler throws again. Throws `NOT_AVAILABLE` when the app does not run. What must be done while it is
 * still there, so that a crash can only repeat it, is done in `beforeGone`.
 */
export const redriveDeadLetter = async (
  log: EventLog,
  { seq, app, durable }: Pick<DeadLetterMessage, 'seq' | 'app' | 'durable'>,
  beforeGone: () => Promise<void> = async () => undefined,
): Promise<RedriveResult> => {
  const stored = await log.jsm.direct.getMessage(DEADLETTER.name, { seq });
  if (!stored) return { status: 'gone' };
  const subject = redriveSubject(app as EventLog['app'], durable);
  const answer = await log.nc
    .request(subject, stored.data, { headers: stored.header, timeout: 30_000 })
    .catch((cause: unknown) => {
      throw new LogError('NOT_AVAILABLE', `${app} does not answer: it must run to take back what it parked`, { cause });
    });
  const reply = answer.json<Reply>();
  if ('reason' in reply) return { status: 'stays', reason: reply.reason };
  await beforeGone();
  await discardDeadLetter(log, { seq });
  return { status: 'digested' };
};
