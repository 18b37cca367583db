import type { ItemRequest } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { available, isTracked, itemDecider, nothingInStock } from '../item/item.js';
import type { ReservationCommand } from './reservation.js';
import type { StockroomEvent } from './stockroom-events.js';
import { type Warehouse, warehouse } from './warehouse.fixture.js';

type Step = ReservationCommand | (ItemRequest & { readonly variantId: string });

const variantId = fc.constantFrom('mug', 'pot', 'jug');
const orderId = fc.constantFrom('o1', 'o2', 'o3', 'o4');
const lines = fc.array(fc.record({ variantId, quantity: fc.integer({ min: 1, max: 6 }) }), { minLength: 1, maxLength: 4 });
const reason = fc.constant('stocktaking');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ type: fc.constant('Reserve' as const), orderId, lines }),
  fc.record({ type: fc.constant('Release' as const), orderId }),
  fc.record({ type: fc.constant('Commit' as const), orderId }),
  fc.record({ type: fc.constant('CountStock' as const), variantId, onHand: fc.integer({ min: 0, max: 12 }), reason }),
  fc.record({ type: fc.constant('AdjustStock' as const), variantId, delta: fc.integer({ min: -8, max: 8 }), reason }),
  fc.record({
    type: fc.constant('ChangeInventoryPolicy' as const),
    variantId,
    tracked: fc.boolean(),
    inventoryPolicy: fc.constantFrom('deny' as const, 'continue' as const),
  }),
);

const eventsOf = (state: Warehouse, taken: Step): readonly StockroomEvent[] => {
  if ('variantId' in taken) {
    const { variantId: id } = taken;
    const decision = itemDecider.decide(state.items.get(id) ?? nothingInStock, taken);
    return 'accepted' in decision ? decision.accepted.map((event) => ({ aggregate: 'item', id, event })) : [];
  }
  const decision = warehouse.decide(state, taken);
  return 'accepted' in decision ? decision.accepted : [];
};
const after = (state: Warehouse, taken: Step): Warehouse => fold(warehouse.evolve, state, eventsOf(state, taken));

const heldByOrders = ({ reservations }: Warehouse, id: string): number =>
  [...reservations.values()]
    .flatMap(({ lines }) => lines)
    .filter((held) => held.variantId === id)
    .reduce((sum, { quantity }) => sum + quantity, 0);

describe('a warehouse, for any commands in any order', () => {
  it('never reserves more than it has, and holds exactly the reservations of its orders', () =>
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let state = warehouse.initial;
        for (const taken of steps) {
          const before = state.items;
          state = after(state, taken);
          for (const [id, item] of state.items) {
            const { inventoryPolicy, ...known } = before.get(id) ?? nothingInStock;
            expect(item.held).toBeGreaterThanOrEqual(0);
            expect(item.onHand).toBeGreaterThanOrEqual(0);
            if (isTracked(known) && inventoryPolicy !== 'continue' && !('tracked' in taken))
              expect(available(item)).toBeGreaterThanOrEqual(Math.min(0, available(known)));
            expect(item.held).toBe(heldByOrders(state, id));
          }
        }
      }),
    ));

  it('changes nothing when a reservation receives the same command twice', () =>
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), step, (steps, again) => {
        fc.pre(again.type !== 'AdjustStock');
        const once = after(steps.reduce(after, warehouse.initial), again);
        expect(eventsOf(once, again)).toEqual([]);
      }),
    ));

  it('ends an order in one way: committed or released, never both', () =>
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const ends = new Map<string, string>();
        let state = warehouse.initial;
        for (const taken of steps) {
          for (const { aggregate, id, event } of eventsOf(state, taken)) {
            if (aggregate !== 'reservation' || event.type === 'StockReserved' || event.type === 'StockReservationRefused')
              continue;
            expect(ends.get(id)).toBeUndefined();
            ends.set(id, event.type);
          }
          state = after(state, taken);
        }
      }),
    ));
});
