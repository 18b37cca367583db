import { DEADLETTER, type Durable, redriveSubject } from '@millrace/contracts';
import type { Msg, Subscription } from '@nats-io/transport-node';
import { parkedFrom } from './dead-letter.js';
import type { Delivered } from './delivered.js';
import { header } from './envelope.js';
import type { EventLog } from './event-log.js';
import { LogError } from './log-error.js';
import { discardParked, type Parked } from './parked.js';

type Reply = Readonly<{ done: true } | { reason: string }>;

/** Takes what the operator hands back to a handler, as if it had come from its consumer. One instance of the app takes each. */
export const takeRedrives = (
  log: EventLog,
  { durable }: Durable,
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
  const { stream, seq } = parkedFrom(header(headers, 'x-parked-from'));
  const subject = header(headers, 'x-parked-subject') ?? '';
  return { subject, headers, data, seq, redelivered: true, info: { stream }, ack: () => undefined };
};

/** What became of a dead letter that was handed back. `gone`: another has taken it out before. */
export type Redriven = Readonly<{ status: 'digested' } | { status: 'stays'; reason: string } | { status: 'gone' }>;

/**
 * Hands a dead letter to the handler it came from, and takes it out when that has digested it; whatever it did before is not done
 * twice. It stays when the handler throws again. Throws `NOT_AVAILABLE` when the app does not run. What must be done while it is
 * still there, so that a crash can only repeat it, is done in `beforeGone`.
 */
export const redriveParked = async (
  log: EventLog,
  { seq, app, durable }: Pick<Parked, 'seq' | 'app' | 'durable'>,
  beforeGone: () => Promise<void> = async () => undefined,
): Promise<Redriven> => {
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
  await discardParked(log, { seq });
  return { status: 'digested' };
};
