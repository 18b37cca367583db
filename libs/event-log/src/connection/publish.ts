import { type MsgHdrs, type NatsConnection, nuid } from '@nats-io/transport-node';

/** One message to store, its own headers already in it. */
export type Message = Readonly<{ subject: string; headers: MsgHdrs; data: Uint8Array }>;

/** What the broker said: the sequence of the last message stored, or an error code of its API. */
export type Answer = Readonly<{ seq: number } | { code: number; text: string }>;

type PubAck = { seq?: number; error?: { err_code?: number; code: number; description: string } };

/**
 * Stores messages in one stream, all or none, with sequences that follow one another: one as a plain publish, several
 * (at most 1,000) as a JetStream atomic batch (ADR-50 of NATS). The client library's own batch hides the error code that a
 * conflict is known by. Throws when no answer came: then all or none are stored, and the caller must look.
 */
export const publish = async (nc: NatsConnection, messages: readonly Message[], timeout: number): Promise<Answer> => {
  const last = messages.at(-1);
  if (!last) throw new RangeError('there is nothing to publish');
  if (messages.length > 1) sendAllButLast(nc, messages);
  const ack = (await nc.request(last.subject, last.data, { headers: last.headers, timeout })).json<PubAck>();
  if (ack.error) return { code: ack.error.err_code ?? ack.error.code, text: ack.error.description };
  return { seq: ack.seq ?? 0 };
};

const sendAllButLast = (nc: NatsConnection, messages: readonly Message[]): void => {
  const batch = nuid.next();
  for (const [index, { subject, headers, data }] of messages.entries()) {
    headers.append('Nats-Batch-Id', batch);
    headers.append('Nats-Batch-Sequence', String(index + 1));
    if (index + 1 === messages.length) headers.append('Nats-Batch-Commit', '1');
    else nc.publish(subject, data, { headers });
  }
};
