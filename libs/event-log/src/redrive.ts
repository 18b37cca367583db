import { DEADLETTER, type Durable, redriveSubject } from '@millrace/contracts';
import { JetStreamApiError, type StoredMsg } from '@nats-io/jetstream';
import type { Msg, Subscription } from '@nats-io/transport-node';
import { parkedFrom } from './dead-letter.js';
import type { Delivered } from './delivered.js';
import { header } from './envelope.js';
import type { EventLog } from './event-log.js';
import { LogError } from './log-error.js';
import { readPage } from './stored.js';

/** A message that no handler could digest. */
export type Parked = Readonly<{
  /** Its number among the dead letters. */
  seq: number;
  app: string;
  /** The durable consumer whose handler it was. */
  durable: string;
  reason: string;
  subject: string;
  /** Where it came from: `<STREAM>:<sequence>`. */
  from: string;
  parkedAt: string;
}>;

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
  return { subject, headers, data, seq, redelivered: true, info: { stream }, ack: () => undefined, ackAck: async () => true };
};

/** All dead letters, oldest first. For the operator. */
export const listParked = async (log: EventLog): Promise<readonly Parked[]> => {
  const parked: Parked[] = [];
  for (let from = 1; ; ) {
    const page = await readPage(log, DEADLETTER, DEADLETTER.subjects[0], from);
    parked.push(...page.map(toParked));
    const last = page.at(-1);
    if (!last) return parked;
    from = last.seq + 1;
  }
};

const toParked = ({ seq, header: headers, time }: StoredMsg): Parked => {
  const [app = '', durable = ''] = (header(headers, 'x-parked-by') ?? '').split('/');
  return {
    seq,
    app,
    durable,
    reason: header(headers, 'x-parked-reason') ?? '',
    subject: header(headers, 'x-parked-subject') ?? '',
    from: header(headers, 'x-parked-from') ?? '',
    parkedAt: time.toISOString(),
  };
};

/**
 * Hands a dead letter to the handler it came from, and takes it out when that has digested it; whatever it did before is not done
 * twice. Answers why not when the handler throws again: then it stays. Throws `NOT_AVAILABLE` when the app does not run.
 */
export const redriveParked = async (
  log: EventLog,
  { seq, app, durable }: Parked,
): Promise<{ redriven: boolean; reason?: string }> => {
  const stored = await log.jsm.direct.getMessage(DEADLETTER.name, { seq });
  if (!stored) return { redriven: false, reason: 'it is no longer there' };
  const subject = redriveSubject(app as EventLog['app'], durable);
  const answer = await log.nc
    .request(subject, stored.data, { headers: stored.header, timeout: 30_000 })
    .catch((cause: unknown) => {
      throw new LogError('NOT_AVAILABLE', `${app} does not answer: it must run to take back what it parked`, { cause });
    });
  const reply = answer.json<Reply>();
  if ('reason' in reply) return { redriven: false, reason: reply.reason };
  await log.jsm.streams.deleteMessage(DEADLETTER.name, seq).catch(unlessGone);
  return { redriven: true };
};

const [noMessageFound, deleteFailed] = [10_037, 10_057];

/** Another has handed it back at the same time, and taken it out. */
const unlessGone = (fault: unknown): void => {
  if (!(fault instanceof JetStreamApiError && [noMessageFound, deleteFailed].includes(fault.code))) throw fault;
};
