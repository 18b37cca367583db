import { type AbandonedCartEvent, type AbandonedCartState, ANALYTICS, abandonedCart } from '@millrace/contracts';
import { accept, type Decision } from '@millrace/decider';
import type { AbandonedCart } from '../topologies/abandoned-carts.js';

/** What the aggregate of an abandoned cart is decided on. */
export const abandonedCartTarget = {
  stream: ANALYTICS,
  aggregate: abandonedCart,
  decider: {
    initial: {} as AbandonedCartState,
    evolve: (_: AbandonedCartState, { lastChangedAt }: AbandonedCartEvent): AbandonedCartState => ({ lastChangedAt }),
  },
};

/** A cart that was left is an event once: a topology that is computed again, and other instances, report the same again. */
export const decideAbandoned = (
  state: AbandonedCartState,
  { since, items }: AbandonedCart,
): Decision<AbandonedCartEvent, never> => {
  const lastChangedAt = new Date(since).toISOString();
  if ((state.lastChangedAt ?? '') >= lastChangedAt) return accept();
  return accept({ type: 'CartAbandoned', lastChangedAt, items: [...items] });
};
