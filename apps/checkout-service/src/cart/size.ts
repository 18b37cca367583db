import type { CartEvent, CartRejection, CartState } from '@millrace/contracts';
import { type Decision, reject } from '@millrace/decider';

/** `maxBytes`: what a cart may hold, so that its order, every answer that tells it and every event of it fit into one message. */
export type SizePolicy = Readonly<{ maxBytes: number }>;
type Content = Pick<CartState, 'lines' | 'note' | 'attributes' | 'buyer'>;

const text = new TextEncoder();
const bytesOf = (value: unknown): number => text.encode(JSON.stringify(value)).length;

/** How many bytes a client has put into a cart, as they are written to the log. */
export const sizeOf = (cart: Content | undefined): number => {
  if (!cart) return 0;
  const { lines, note, attributes, buyer } = cart;
  return bytesOf({ lines, note, attributes, buyer });
};

/**
 * A decision that stays as it is, unless the cart or one of the events would be too large. What makes a cart smaller that is too
 * large already is accepted.
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
