import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { badInput } from '../graphql/errors.js';

export type Keyed = Readonly<{ id: string; key: string }>;

/**
 * Makes ids, bearer keys and request ids. With a client's idempotency key they follow from it, so that a repeated mutation
 * asks the same of the same aggregate and gets the same answer, from whichever gateway; without one they are random.
 */
export type Keys = Readonly<{
  cart(idempotencyKey: string | undefined): Keyed;
  order(cartId: string, idempotencyKey: string | undefined): Keyed;
  line(cartId: string, index: number, idempotencyKey: string | undefined): string;
  /** One idempotency key is good for one request to one aggregate: another input under it is seen as such. */
  request(aggregateId: string, idempotencyKey: string | undefined): string;
  productImport(idempotencyKey: string | undefined): string;
}>;

/** What services are told of a key: they can check it and never learn it. */
export const keyHash = (key: string): string => createHash('sha256').update(key).digest('hex');

const longest = 255;
const checked = (key: string): string => {
  if (key.length >= 1 && key.length <= longest) return key;
  throw badInput(`an idempotency key has 1 to ${longest} characters`, 'idempotencyKey');
};

export const openKeys = (secret: string): Keys => {
  const derived = (...parts: readonly string[]) => createHmac('sha256', secret).update(JSON.stringify(parts)).digest();
  const made = (length: number, key: string | undefined, ...parts: readonly string[]) =>
    (key === undefined ? randomBytes(length) : derived(...parts, checked(key)).subarray(0, length)).toString('hex');
  const keyed = (kind: string, scope: string, key: string | undefined): Keyed => ({
    id: made(16, key, `${kind} id`, scope),
    key: made(24, key, `${kind} key`, scope),
  });
  return {
    cart: (key) => keyed('cart', '', key),
    order: (cartId, key) => keyed('order', cartId, key),
    line: (cartId, index, key) => made(8, key, 'line', cartId, String(index)),
    request: (aggregateId, key) => (key === undefined ? randomUUID() : made(16, key, 'request', aggregateId)),
    productImport: (key) => made(12, key, 'import'),
  };
};
