import type { ItemEvent, ItemState } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import { beforeAll, describe, expect, it } from 'vitest';
import { evolve, nothingInStock } from '../item/item.js';
import { decideReservation, type ReservationCommand } from './reservation.js';
import { evolveReservation, nothingReserved, type Reservation } from './reservation-state.js';
import { evolveItems } from './stockroom-events.js';

/** The most messages of one atomic batch of JetStream. */
const maxBatch = 1_000;
const sites = ['main', 'berlin', 'rome', 'oslo', 'wien'];
const variants = Array.from({ length: 250 }, (_, at) => `v${at}`);
const lines = variants.map((variantId) => ({ variantId, quantity: 10 }));
const received: readonly ItemEvent[] = sites.map((location) => ({
  type: 'StockAdjusted',
  delta: 2,
  reason: 'received',
  ...(location !== 'main' && { location }),
}));
/** Two pieces of each item at each location. */
const stocked = fold(evolve, nothingInStock, received);

describe('an order of 250 lines, each from five locations', () => {
  let items: ReadonlyMap<string, ItemState>;
  let reservation: Reservation;
  const take = (command: ReservationCommand): number => {
    const decision = decideReservation({ items, reservation }, command, { lowStockThreshold: 3 });
    if (!('accepted' in decision)) throw new Error('rejected');
    items = evolveItems(items, decision.accepted);
    for (const { aggregate, event } of decision.accepted)
      if (aggregate === 'reservation') reservation = evolveReservation(reservation, event);
    expect(decision.accepted.length).toBeLessThanOrEqual(maxBatch);
    return decision.accepted.length;
  };
  const reserve: ReservationCommand = { type: 'Reserve', orderId: 'o1', lines, serving: sites };
  beforeAll(() => {
    items = new Map(variants.map((id) => [id, stocked]));
    reservation = nothingReserved;
  });

  it('is reserved, expires and is committed anew, each by one append', () => {
    expect(take(reserve)).toBeGreaterThan(250);
    for (const item of items.values()) {
      expect(item).toMatchObject({ onHand: 10, held: 10 });
      expect(item.levels).toEqual(['berlin', 'oslo', 'rome', 'wien'].map((location) => ({ location, onHand: 2, held: 2 })));
    }
    take({ type: 'Expire', orderId: 'o1' });
    expect([...items.values()].every((item) => item.held === 0)).toBe(true);
    take({ type: 'Commit', orderId: 'o1', serving: sites });
    for (const item of items.values()) expect(item).toEqual({ onHand: 0, held: 0 });
  });

  it('is taken back where it was sent from, by one append, also where orders wait for each of its items', () => {
    const waiting = (id: string): ItemEvent[] =>
      Array.from({ length: 4 }, (_, at): ItemEvent[] => {
        const [orderId, quantity] = [`w${at}_${id}`, 1];
        return [
          { type: 'StockHeld', orderId, quantity },
          { type: 'HoldCommitted', orderId, quantity, backordered: 1 },
        ];
      }).flat();
    items = new Map([...items].map(([id, item]) => [id, fold(evolve, item, waiting(id))]));
    take({ type: 'Restock', orderId: 'o1', returnId: 'r1', lines, serving: sites });
    for (const [id, item] of items) expect([id, item.onHand - (item.backordered ?? 0)]).toEqual([id, 6]);
    const unserved = [...items.values()].reduce((sum, { backorders = [] }) => sum + backorders.length, 0);
    expect(unserved).toBe(250 * 4 - 150);
  });
});
