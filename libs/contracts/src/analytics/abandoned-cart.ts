import { Type } from 'typebox';
import { aggregate, type EventOf, message, type StateOf } from '../declaration/aggregate.js';
import { Id, Instant, Quantity } from '../declaration/values.js';

/**
 * What the analytics say about a cart that was left. Its id is that of the cart. It holds ids alone: whose cart it is, is read from the cart's own events.
 */
export const abandonedCart = aggregate({
  context: 'analytics',
  name: 'abandonedcart',
  events: [
    /** Nobody changed the open cart with these pieces for an hour after `lastChangedAt`. Again after a later change and another hour. */
    message(
      'CartAbandoned',
      Type.Object({
        lastChangedAt: Instant,
        items: Type.Array(Type.Object({ variantId: Id, quantity: Quantity }), { minItems: 1 }),
      }),
    ),
  ],
  requests: [],
  rejections: [],
  /** `lastChangedAt`: of the newest event. */
  state: Type.Object({ lastChangedAt: Type.Optional(Instant) }),
});
/** An event of an abandoned cart. */
export type AbandonedCartEvent = EventOf<typeof abandonedCart>;
/** The state of an abandoned cart. */
export type AbandonedCartState = StateOf<typeof abandonedCart>;
