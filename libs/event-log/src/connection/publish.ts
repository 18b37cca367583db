import { type MsgHdrs, type NatsConnection, nuid } from '@nats-io/transport-node';
import type { Requesting } from './request.js';

/** One message to store, with all its headers. */
export type OutgoingMessage = Readonly<{ subject: string; headers: MsgHdrs; data: Uint8Array }>;

/** The broker's reply: the sequence of the last message stored, or an error code of the JetStream API. */
export type PublishResult = Readonly<{ seq: number } | { code: number; text: string }>;

type PubAck = { seq?: number; error?: { err_code?: number; code: number; description: string } };

/**
 * Stores messages in one stream, all or none, with consecutive sequences: one message as a plain publish, several (at most 1,000) as a
 * JetStream atomic batch (NATS ADR-50). The client library's batch API hides the error code by which a conflict is recognised.
 * Rejects when no reply came within `timeout` ms: then all or none are stored, and the caller must read the stream to know which.
 */
export const publish = async (
  { nc, request }: Requesting,
  messages: readonly OutgoingMessage[],
  timeout: number,
): Promise<PublishResult> => {
  const last = messages.at(-1);
  if (!last) throw new RangeError('no message to publish');
  if (messages.length > 1) publishAllButLast(nc, messages);
  const ack = (await request(last.subject, last.data, { headers: last.headers, timeout })).json<PubAck>();
  if (ack.error) return { code: ack.error.err_code ?? ack.error.code, text: ack.error.description };
  return { seq: ack.seq ?? 0 };
};

const publishAllButLast = (nc: NatsConnection, messages: readonly OutgoingMessage[]): void => {
  const batch = nuid.next();
  for (const [index, { subject, headers, data }] of messages.entries()) {
    addHeader(headers, 'Nats-Batch-Id', batch);
    addHeader(headers, 'Nats-Batch-Sequence', String(index + 1));
    if (index + 1 === messages.length) addHeader(headers, 'Nats-Batch-Commit', '1');
    else nc.publish(subject, data, { headers });
  }
};

/** A private property of the client's headers: their values by name. It may be absent. */
type ClientHeaders = Readonly<{ headers?: unknown }>;

const lineEnd = /[\r\n]/;

/**
 * Adds a header that is not there yet. The client's own `append` compares and converts the names of all headers for each of them, which costs more than
 * encoding the message; it is the fallback where the client does not hold its headers as expected, and for a value that it refuses.
 */
export const addHeader = (to: MsgHdrs, name: string, value: string): void => {
  const { headers } = to as ClientHeaders;
  if (headers instanceof Map && !lineEnd.test(value)) headers.set(name, [value.trim()]);
  else to.append(name, value);
};
