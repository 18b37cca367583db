import type { CartEvent, CartRejection, CartState } from '@millrace/contracts';
import { type Decision, reject } from '@millrace/decider';

/** `maxBytes`: the maximum size of a cart, so that its order, each reply with it and each of its events fit into one message. */
export type SizePolicy = Readonly<{ maxBytes: number }>;
type Content = Pick<CartState, 'lines' | 'note' | 'attributes' | 'buyer' | 'deliveryAddresses' | 'metafields'>;

const encoder = new TextEncoder();
/** The bytes of a value as JSON in the log. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** The size of the data that clients have put into a cart, in bytes of JSON as in the log. */
export const sizeOf = (cart: Content | undefined): number => {
  if (!cart) return 0;
  const { lines, note, attributes, buyer, deliveryAddresses, metafields } = cart;
  return bytesOf({ lines, note, attributes, buyer, deliveryAddresses, metafields });
};

/**
 * Rejects a decision after which the cart, or one of whose events, would be too large. A decision that makes a cart smaller is accepted even
 * when the cart is still too large.
 */
export const withinSize = <C extends Content>(
  { maxBytes }: SizePolicy,
  cart: C | undefined,
  decision: Decision<CartEvent, CartRejection>,
  evolve: (cart: C | undefined, event: CartEvent) => C | undefined,
): Decision<CartEvent, CartRejection> => {
  if ('rejected' in decision) return decision;
  const events = decision.accepted;
  const after = sizeOf(events.reduce(evolve, cart));
  const tooLarge = (after > maxBytes && after > sizeOf(cart)) || events.some((event) => bytesOf(event) > maxBytes);
  return tooLarge ? reject({ type: 'CartTooLarge', maxBytes }) : decision;
};
