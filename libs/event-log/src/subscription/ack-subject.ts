/** Stream sequence and delivery sequence of a message, and the number of messages behind it in the stream. */
export type Delivery = Readonly<{ seq: number; order: number; pending: number }>;

/**
 * Parses the reply subject of a consumer's message, `$JS.ACK.<stream>.<consumer>.<times>.<seq>.<order>.<time>.<pending>`, or the newer
 * form with domain and account before the stream and a token at the end (NATS ADR-15). `undefined` for any other subject.
 */
export const parseAckSubject = (reply: string | undefined): Delivery | undefined => {
  if (!reply?.startsWith('$JS.ACK.')) return undefined;
  const tokens = reply.split('.');
  const first = tokens.length === 9 ? 5 : 7;
  if (tokens.length < first + 4) return undefined;
  return { seq: Number(tokens[first]), order: Number(tokens[first + 1]), pending: Number(tokens[first + 3]) };
};
