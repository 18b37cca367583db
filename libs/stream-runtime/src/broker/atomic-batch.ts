import { headers, type MsgHdrs, type NatsConnection, nuid } from '@nats-io/transport-node';

/**
 * A message to store. `keep`: whether all messages of its subject are kept or the last one alone. `expected`: the sequence of the last message of its
 * subject, 0 for none, without which nothing is stored. `ttlSeconds`: how long it is kept.
 */
export type OutgoingMessage = Readonly<{
  subject: string;
  data: string;
  keep: 'all' | 'last';
  expected?: number;
  ttlSeconds?: number;
}>;

/**
 * `stored`: `seq` is the sequence of the last message, the others have those before it. `conflict`: an expected sequence was another, and nothing is
 * stored. `unknown`: no answer came, or one that a later attempt may turn into success; all or nothing is stored.
 */
export type StoreResult =
  | Readonly<{ status: 'stored'; seq: number }>
  | Readonly<{ status: 'conflict' }>
  | Readonly<{ status: 'refused' | 'unknown'; reason: string }>;

/** The most messages of an atomic batch. */
export const maxBatchMessages = 1_000;

type PubAck = Readonly<{ seq?: number; error?: Readonly<{ err_code?: number; code: number; description: string }> }>;

/** Error codes of JetStream (`errors.json` of nats-server): wrong last sequence, and the same while another batch is in flight. */
const conflictCodes: readonly number[] = [10_071, 10_164];
/** A message of the batch was lost; too many batches in flight; the stream has no leader. */
const transientCodes: readonly number[] = [10_176, 10_210, 10_211, 10_008, 10_077];

/** Stores at most `maxBatchMessages` messages in one stream, all or none: several as an atomic batch (NATS ADR-50). */
export const storeBatch = async (
  nc: NatsConnection,
  messages: readonly OutgoingMessage[],
  timeoutMs: number,
): Promise<StoreResult> => {
  const last = messages.at(-1);
  if (!last) throw new RangeError('no message to store');
  const batch = messages.length > 1 ? nuid.next() : undefined;
  try {
    for (const [index, message] of messages.entries())
      if (message !== last) nc.publish(message.subject, message.data, { headers: headersOf(message, batch, index + 1) });
    const committing = headersOf(last, batch, messages.length);
    if (batch !== undefined) committing.set('Nats-Batch-Commit', '1');
    const { error, seq = 0 } = (
      await nc.request(last.subject, last.data, { headers: committing, timeout: timeoutMs })
    ).json<PubAck>();
    if (!error) return { status: 'stored', seq };
    const code = error.err_code ?? error.code;
    if (conflictCodes.includes(code)) return { status: 'conflict' };
    return { status: transientCodes.includes(code) ? 'unknown' : 'refused', reason: `${code} ${error.description}` };
  } catch (error) {
    return { status: 'unknown', reason: error instanceof Error ? error.message : String(error) };
  }
};

const headersOf = ({ keep, expected, ttlSeconds }: OutgoingMessage, batch: string | undefined, number: number): MsgHdrs => {
  const all = headers();
  if (keep === 'last') all.set('Nats-Rollup', 'sub');
  if (expected !== undefined) all.set('Nats-Expected-Last-Subject-Sequence', String(expected));
  if (ttlSeconds !== undefined) all.set('Nats-TTL', `${ttlSeconds}s`);
  if (batch !== undefined) {
    all.set('Nats-Batch-Id', batch);
    all.set('Nats-Batch-Sequence', String(number));
  }
  return all;
};
