import { createHash, createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { badUserInput } from '../graphql/errors.js';

/** An id with the bearer key that gives access to it. */
export type KeyedId = Readonly<{ id: string; key: string }>;

/** The hash of a bearer key. Services get the hash alone: enough to check a key, not to learn it. */
export const keyHash = (key: string): string => createHash('sha256').update(key).digest('hex');

const minKeyLength = 16;
const maxKeyLength = 255;

/** Why a client's idempotency key is refused, or `undefined`. A key that can be guessed would lead to another client's cart. */
export const idempotencyKeyError = (key: string | null | undefined): string | undefined =>
  key == null || (key.length >= minKeyLength && key.length <= maxKeyLength)
    ? undefined
    : `An idempotency key has ${minKeyLength} to ${maxKeyLength} characters: use a new UUID for each new intent.`;

const validKey = (key: string): string => {
  const error = idempotencyKeyError(key);
  if (error === undefined) return key;
  throw badUserInput(error, 'idempotencyKey');
};

/**
 * Makes ids, bearer keys and request ids. With a client's idempotency key they are derived from it and from `GATEWAY_SECRET`, so that a
 * repeated mutation sends the same command to the same aggregate from any gateway; without one they are random.
 */
@Injectable()
export class IdFactory {
  readonly #secret: string;

  constructor(@Inject(CONFIG) { GATEWAY_SECRET }: Readonly<{ GATEWAY_SECRET: string }>) {
    this.#secret = GATEWAY_SECRET;
  }

  /** A new cart. Its key is derived from its id, so that any gateway can check it: see `isCartKey`. */
  cart(idempotencyKey: string | undefined): KeyedId {
    const id = this.#make(16, idempotencyKey, 'cart id', '');
    return { id, key: this.#cartKey(id) };
  }

  /** A cart with the key derived from its id. */
  cartWithKey(id: string): KeyedId {
    return { id, key: this.#cartKey(id) };
  }

  /** Whether the key is the one derived from the cart's id. Carts of older releases have other keys, which only their service knows. */
  isCartKey({ id, key }: KeyedId): boolean {
    const [own, given] = [Buffer.from(this.#cartKey(id)), Buffer.from(key)];
    return own.length === given.length && timingSafeEqual(own, given);
  }

  /** The order that a checkout of this cart places. */
  order(cartId: string, idempotencyKey: string | undefined): KeyedId {
    return this.orderWithKey(this.#make(16, idempotencyKey, 'order id', cartId));
  }

  /** A placed order with the key derived from its id. */
  orderWithKey(id: string): KeyedId {
    return { id, key: this.#derive('order key', id).subarray(0, 24).toString('hex') };
  }

  /** The id of a refund, a return or another part of an order. */
  partOfOrder(orderId: string, what: string, idempotencyKey: string | undefined): string {
    return this.#make(12, idempotencyKey, what, orderId);
  }

  line(cartId: string, index: number, idempotencyKey: string | undefined): string {
    return this.#make(8, idempotencyKey, 'line', cartId, String(index));
  }

  /** The id of an address of a cart. */
  cartAddress(cartId: string, index: number, idempotencyKey: string | undefined): string {
    return this.#make(8, idempotencyKey, 'address of cart', cartId, String(index));
  }

  /** The id of one request to one aggregate. The same id with another input is rejected as reused. */
  request(aggregateId: string, idempotencyKey: string | undefined): string {
    return idempotencyKey === undefined ? randomUUID() : this.#make(16, idempotencyKey, 'request', aggregateId);
  }

  /** Tells the buyers of orders apart without naming them: the same for an e-mail address in upper and lower case. */
  buyerHash(email: string): string {
    return this.#derive('buyer', email.trim().toLowerCase()).toString('hex');
  }

  /** The id of the account of an e-mail address: the same for all spellings that are one address. */
  emailHash(email: string): string {
    return this.#derive('account', email.trim().normalize('NFKC').toLowerCase()).toString('hex');
  }
  /** A new customer. */
  customer(idempotencyKey: string | undefined): string {
    return this.#make(16, idempotencyKey, 'customer id');
  }
  /** The id of a customer whom no account has: for an e-mail address without a customer, the same each time. */
  nobody(emailHash: string): string {
    return this.#derive('nobody', emailHash).subarray(0, 16).toString('hex');
  }
  /** The id of something of a customer, or a secret: 32 hexadecimal digits. */
  partOfCustomer(customerId: string, what: string, idempotencyKey: string | undefined): string {
    return this.#make(16, idempotencyKey, 'customer', what, customerId);
  }
  /** The member of staff with an e-mail address: the same for all spellings that are one address. */
  staffMember(email: string): string {
    return this.#derive('staff member', email.trim().normalize('NFKC').toLowerCase()).subarray(0, 16).toString('hex');
  }
  /** The id of something of a member of staff, or a secret: 32 hexadecimal digits. */
  partOfStaffMember(memberId: string, what: string, idempotencyKey: string | undefined): string {
    return this.#make(16, idempotencyKey, 'staff', what, memberId);
  }
  /** The secret that renews a session after this one. */
  nextSecret(sessionId: string, secret: string): string {
    return this.#derive('next secret', sessionId, secret).subarray(0, 16).toString('hex');
  }
  /** The id of a new rule of prices. */
  rule(idempotencyKey: string | undefined): string {
    return this.#make(12, idempotencyKey, 'rule of prices');
  }

  productImport(idempotencyKey: string | undefined): string {
    return this.#make(12, idempotencyKey, 'import');
  }

  /** A new bulk operation of a member of staff. */
  bulkOperation(staffId: string, idempotencyKey: string | undefined): string {
    return this.#make(12, idempotencyKey, 'bulk operation', staffId);
  }

  /** The id of a file that staff will upload. */
  file(): string {
    return this.#make(16, undefined);
  }

  #cartKey(id: string): string {
    return this.#derive('key of cart', id).subarray(0, 24).toString('hex');
  }

  #derive(...parts: readonly string[]): Buffer {
    return createHmac('sha256', this.#secret).update(JSON.stringify(parts)).digest();
  }

  #make(length: number, idempotencyKey: string | undefined, ...parts: readonly string[]): string {
    const bytes =
      idempotencyKey === undefined ? randomBytes(length) : this.#derive(...parts, validKey(idempotencyKey)).subarray(0, length);
    return bytes.toString('hex');
  }
}
