/** Where a consumer's message stands: in its stream, and among what the consumer delivered; `pending` come behind it. */
export type Delivery = Readonly<{ seq: number; order: number; pending: number }>;

/**
 * Reads the reply subject of a consumer's message, `$JS.ACK.<stream>.<consumer>.<times>.<seq>.<order>.<time>.<pending>`, or the newer
 * form with domain and account before the stream and a token at its end. `undefined` of any other.
 */
export const deliveryOf = (reply: string | undefined): Delivery | undefined => {
  if (!reply?.startsWith('$JS.ACK.')) return undefined;
  const parts = reply.split('.');
  const first = parts.length === 9 ? 5 : 7;
  if (parts.length < first + 4) return undefined;
  return { seq: Number(parts[first]), order: Number(parts[first + 1]), pending: Number(parts[first + 3]) };
};
