import type { ItemRequest } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemDeciderOf, nothingInStock } from '../item/item.js';
import { levelAt } from '../item/levels.js';
import type { ReservationCommand } from './reservation.js';
import type { StockroomEvent } from './stockroom-events.js';
import { planted } from './stockroom.planted.fixture.js';
import { type Warehouse, warehouse } from './warehouse.fixture.js';

const orders = ['o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'o7', 'o8'] as const;
/** `lamp` is sold without stock, and only received; `mug` is not. */
const variants = ['mug', 'lamp'] as const;
const sites = ['main', 'berlin'] as const;
const keys = variants.flatMap((variantId) => sites.map((site) => `${variantId}@${site}`));

/** What happened, as a book-keeper sees it: pieces by variant and location, and the events of each reservation. */
type Ledger = {
  received: Map<string, number>;
  held: Map<string, number>;
  sold: Map<string, number>;
  answers: Map<string, string[]>;
};
type System = { state: Warehouse; readonly rules: typeof warehouse };

const items = itemDeciderOf({ lowStockThreshold: 2 });
const add = (pieces: Map<string, number>, key: string, delta: number) => pieces.set(key, (pieces.get(key) ?? 0) + delta);

const record = (ledger: Ledger, { aggregate, id, event }: StockroomEvent): void => {
  if (aggregate === 'reservation') {
    ledger.answers.set(id, [
      ...(ledger.answers.get(id) ?? []),
      'returnId' in event ? `${event.type} ${event.returnId}` : event.type,
    ]);
    return;
  }
  const key = `${id}@${('location' in event && event.location) || 'main'}`;
  if (event.type === 'StockAdjusted') add(ledger.received, key, event.delta);
  if (event.type === 'StockHeld') add(ledger.held, key, event.quantity);
  if (event.type === 'HoldReleased' || event.type === 'HoldCommitted') add(ledger.held, key, -event.quantity);
  if (event.type === 'HoldCommitted') add(ledger.sold, key, event.quantity);
  if (event.type === 'StockReturned') add(ledger.sold, key, -event.quantity);
};

const of = (pieces: Map<string, number>, key: string): number => pieces.get(key) ?? 0;

/** A reservation answers its order in this order, and each step once. */
const lifecycle =
  /^(StockReserved (ReservationExpired )?|StockReservationRefused )?(ReservationCommitted (ReservationReleased )?|StockCommitRefused (ReservationReleased )?|ReservationReleased )?$/;

const check = ({ state }: System, ledger: Ledger): void => {
  for (const key of keys) {
    const [variantId = '', site] = key.split('@');
    const item = state.items.get(variantId) ?? nothingInStock;
    const [held, sold, received] = [of(ledger.held, key), of(ledger.sold, key), of(ledger.received, key)];
    expect(Math.min(held, sold)).toBeGreaterThanOrEqual(0);
    if (variantId !== 'lamp') {
      expect(sold + held).toBeLessThanOrEqual(received);
      expect(levelAt(item, site)).toMatchObject({ onHand: received - sold, held });
    }
  }
  const lamp = state.items.get('lamp') ?? nothingInStock;
  const waiting = (lamp.backorders ?? []).reduce((sum, { quantity }) => sum + quantity, 0);
  expect(waiting).toBe(Math.max(0, -levelAt(lamp).onHand));
  for (const answers of ledger.answers.values()) {
    const returns = answers.filter((answer) => answer.startsWith('StockRestocked'));
    expect(returns).toEqual([...new Set(returns)]);
    const others = answers.filter((answer) => !returns.includes(answer));
    expect(others.map((type) => `${type} `).join('')).toMatch(lifecycle);
  }
};

type Step = ReservationCommand | (ItemRequest & Readonly<{ variantId: string }>);

const eventsOf = ({ state, rules }: System, step: Step): readonly StockroomEvent[] => {
  if (!('variantId' in step)) {
    const decision = rules.decide(state, step);
    return 'accepted' in decision ? decision.accepted : [];
  }
  const { variantId: id, ...request } = step;
  const decision = items.decide(state.items.get(id) ?? nothingInStock, { ...request, locations: sites });
  return 'accepted' in decision ? decision.accepted.map((event) => ({ aggregate: 'item', id, event })) : [];
};

const take = (ledger: Ledger, system: System, step: Step): void => {
  const events = eventsOf(system, step);
  system.state = fold(warehouse.evolve, system.state, events);
  for (const event of events) record(ledger, event);
  check(system, ledger);
};

const command = (step: Step): fc.Command<Ledger, System> => ({
  check: () => true,
  run: (ledger, system) => take(ledger, system, step),
  toString: () => JSON.stringify(step),
});

const orderId = fc.constantFrom(...orders);
const variantId = fc.constantFrom(...variants);
const counted = fc.constant('mug' as const);
const location = fc.constantFrom(...sites);
const serving = fc.shuffledSubarray([...sites], { minLength: 1 });
const lines = fc.array(fc.record({ variantId, quantity: fc.integer({ min: 1, max: 4 }) }), { minLength: 1, maxLength: 2 });
const often = <T>(times: number, step: fc.Arbitrary<T>): fc.Arbitrary<T>[] => Array<fc.Arbitrary<T>>(times).fill(step);
const steps: fc.Arbitrary<Step>[] = [
  ...often(4, fc.record({ type: fc.constant('Reserve' as const), orderId, lines, serving })),
  ...often(2, fc.record({ type: fc.constant('Expire' as const), orderId })),
  ...often(3, fc.record({ type: fc.constant('Commit' as const), orderId, serving })),
  fc.record({ type: fc.constant('Release' as const), orderId }),
  fc.record({ type: fc.constant('Cancel' as const), orderId }),
  fc.record({ type: fc.constant('Restock' as const), orderId, returnId: fc.constantFrom('r1', 'r2'), lines }),
  ...often(
    2,
    fc.record({ type: fc.constant('ReceiveStock' as const), variantId, location, quantity: fc.integer({ min: 1, max: 4 }) }),
  ),
  fc.record({
    type: fc.constant('AdjustStock' as const),
    ...{ variantId: counted, location, delta: fc.integer({ min: -4, max: 4 }), reason: fc.constant('adjusted') },
  }),
  fc.record({
    type: fc.constant('CountStock' as const),
    ...{ variantId: counted, location, onHand: fc.integer({ min: 0, max: 6 }), reason: fc.constant('counted') },
  }),
];

const system = (rules: typeof warehouse) => {
  const endless: StockroomEvent = {
    aggregate: 'item',
    id: 'lamp',
    event: { type: 'InventoryPolicyChanged', tracked: true, inventoryPolicy: 'continue' },
  };
  const model: Ledger = { received: new Map(), held: new Map(), sold: new Map(), answers: new Map() };
  return { model, real: { state: warehouse.evolve(warehouse.initial, endless), rules } };
};

/** No item is oversold, and each reservation has one end, by these rules. */
const lifecycleOf = (rules: typeof warehouse) =>
  fc.property(
    fc.commands(
      steps.map((step) => step.map(command)),
      { maxCommands: 80, size: 'max' },
    ),
    (commands) => {
      const { model, real } = system(rules);
      fc.modelRun(() => ({ model, real }), commands);
      for (const order of orders) for (const type of ['Expire', 'Release'] as const) take(model, real, { type, orderId: order });
      for (const key of keys) expect(of(model.held, key)).toBe(0);
      for (const { status, lines: open } of real.state.reservations.values()) {
        expect(open).toEqual([]);
        expect(['committed', 'released']).toContain(status);
      }
    },
  );

describe('the stock, under any interleaving of repeated and reordered commands', () => {
  it('is never oversold at any location, and each reservation has one end', () =>
    fc.assert(lifecycleOf(warehouse), { numRuns: 250 }));

  it.each(Object.entries(planted))('would be found wrong: %s', (_, rules) => {
    expect(fc.check(lifecycleOf(rules), { numRuns: 500, endOnFailure: true, seed: 7 }).failed).toBe(true);
  });
});
