import { createHash, createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { badUserInput } from '../graphql/errors.js';

export type KeyedId = Readonly<{ id: string; key: string }>;

/**
 * Makes ids, bearer keys and request ids. With a client's idempotency key they follow from it, so that a repeated mutation
 * asks the same of the same aggregate and gets the same answer, from whichever gateway; without one they are random.
 */
export type IdFactory = Readonly<{
  /** The key of a cart follows from its id, so that any gateway knows it again: see `isCartKey`. */
  cart(idempotencyKey: string | undefined): KeyedId;
  /** Whether the shop made the key of this cart so. Carts of before have keys that only their service knows. */
  isCartKey(keyed: KeyedId): boolean;
  order(cartId: string, idempotencyKey: string | undefined): KeyedId;
  /** The key to an order that this shop has placed, from the order's id alone. */
  orderWithKey(orderId: string): KeyedId;
  line(cartId: string, index: number, idempotencyKey: string | undefined): string;
  /** One idempotency key is good for one request to one aggregate: another input under it is seen as such. */
  request(aggregateId: string, idempotencyKey: string | undefined): string;
  productImport(idempotencyKey: string | undefined): string;
}>;

/** What services are told of a key: they can check it and never learn it. */
export const keyHash = (key: string): string => createHash('sha256').update(key).digest('hex');

const minKeyLength = 16;
const maxKeyLength = 255;

/** What is wrong with a client's idempotency key, if anything: one that can be guessed leads to what another client made with it. */
export const idempotencyKeyError = (key: string | null | undefined): string | undefined =>
  key == null || (key.length >= minKeyLength && key.length <= maxKeyLength)
    ? undefined
    : `An idempotency key has ${minKeyLength} to ${maxKeyLength} characters: use a new UUID for each new intent.`;

const validKey = (key: string): string => {
  const fault = idempotencyKeyError(key);
  if (fault === undefined) return key;
  throw badUserInput(fault, 'idempotencyKey');
};

export const openIdFactory = (secret: string): IdFactory => {
  const derived = (...parts: readonly string[]) => createHmac('sha256', secret).update(JSON.stringify(parts)).digest();
  const made = (length: number, key: string | undefined, ...parts: readonly string[]) =>
    (key === undefined ? randomBytes(length) : derived(...parts, validKey(key)).subarray(0, length)).toString('hex');
  const ofOrder = (id: string): KeyedId => ({ id, key: derived('order key', id).subarray(0, 24).toString('hex') });
  const cartKey = (id: string) => derived('key of cart', id).subarray(0, 24).toString('hex');
  return {
    cart: (key) => {
      const id = made(16, key, 'cart id', '');
      return { id, key: cartKey(id) };
    },
    isCartKey: ({ id, key }) => {
      const [ours, given] = [Buffer.from(cartKey(id)), Buffer.from(key)];
      return ours.length === given.length && timingSafeEqual(ours, given);
    },
    order: (cartId, key) => ofOrder(made(16, key, 'order id', cartId)),
    orderWithKey: ofOrder,
    line: (cartId, index, key) => made(8, key, 'line', cartId, String(index)),
    request: (aggregateId, key) => (key === undefined ? randomUUID() : made(16, key, 'request', aggregateId)),
    productImport: (key) => made(12, key, 'import'),
  };
};
