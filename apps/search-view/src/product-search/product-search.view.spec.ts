import type { ItemEvent, ProductEvent } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import { foldBatch, type Rows, touchedKeys } from '@millrace/views';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productSearch, type SearchEvent, type SearchRow } from './product-search.view.js';
import { adjusted, created, recordedAs, revised } from './products.fixture.js';

type Events = readonly Recorded<SearchEvent>[];

const folded = (events: Events): Rows<SearchRow> => foldBatch(productSearch, new Map(), events);
const products = (id: string, ...events: readonly ProductEvent[]) => recordedAs<SearchEvent>('CATALOG', 'product', id, events);
const stock = (variantId: string, ...events: readonly ItemEvent[]) =>
  recordedAs<SearchEvent>('INVENTORY', 'item', variantId, events);

describe('product search', () => {
  it('lists a product with the stock of its variants', () => {
    const rows = folded([
      ...products('p', created('p')),
      ...stock('p_1', adjusted(5), { type: 'StockHeld', orderId: 'o', quantity: 2 }),
    ]);
    expect(rows.get('p')?.product).toMatchObject({ id: 'p', version: 1, variants: [{ id: 'p_1', available: 3 }] });
  });

  it('keeps stock that comes before its product', () => {
    const early = stock('p_1', adjusted(5));
    expect(folded(early).get('p')).toEqual({ available: { p_1: 5 }, sold: 0 });
    expect(folded([...early, ...products('p', created('p'))]).get('p')?.product?.variants[0]?.available).toBe(5);
  });

  it('gives held pieces back when a hold is released, and counts as sold what is committed', () => {
    const held = { orderId: 'o', quantity: 2 };
    const rows = folded(
      stock(
        'p_1',
        adjusted(5),
        { type: 'StockHeld', ...held },
        { type: 'HoldReleased', ...held },
        { type: 'StockHeld', ...held },
        {
          type: 'HoldCommitted',
          ...held,
        },
      ),
    );
    expect(rows.get('p')).toEqual({ available: { p_1: 3 }, sold: 2 });
  });

  it('keeps the day of creation and the stock of a variant that comes back when a product is revised', () => {
    const events = products(
      'p',
      created('p'),
      revised('p', { variants: [{ part: '2', minor: 5 }] }),
      revised('p', { title: 'New' }),
    );
    const product = folded([...stock('p_1', adjusted(4)), ...events]).get('p')?.product;
    expect(product).toMatchObject({ title: 'New', version: 3, variants: [{ id: 'p_1', available: 4 }] });
    expect([product?.createdAt, product?.updatedAt]).toEqual([events[0]?.at, events[2]?.at]);
  });

  it('is not touched by reservations of orders', () => {
    const reserved = recordedAs<SearchEvent>('INVENTORY', 'reservation', 'o', [{ type: 'ReservationReleased' }]);
    expect(touchedKeys(productSearch, reserved)).toEqual([]);
    expect(folded(reserved).size).toBe(0);
  });

  it('has the same rows however its streams interleave and however they are cut into batches', () => {
    const catalog = fc.array(fc.record({ id: fc.constantFrom('p', 'q'), title: fc.string() }), { maxLength: 8 });
    const inventory = fc.array(fc.record({ id: fc.constantFrom('p_1', 'q_1', 'q_2'), delta: fc.integer({ min: -5, max: 5 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(catalog, inventory, fc.array(fc.boolean()), fc.array(fc.nat(4)), (titles, deltas, turns, cuts) => {
        const left = titles.flatMap(({ id, title }, n) =>
          recordedAs<SearchEvent>('CATALOG', 'product', id, [revised(id, { title })], n + 1),
        );
        const right = deltas.flatMap(({ id, delta }, n) =>
          recordedAs<SearchEvent>('INVENTORY', 'item', id, [adjusted(delta)], n + 1),
        );
        expect(inBatches(interleaved(left, right, turns), cuts)).toEqual(new Map(folded([...left, ...right])));
      }),
    );
  });
});

const interleaved = (left: Events, right: Events, turns: readonly boolean[]): Events => {
  const [a, b] = [[...left], [...right]];
  const taken = turns.flatMap((turn) => (turn ? a : b).splice(0, 1));
  return [...taken, ...a, ...b];
};

const inBatches = (events: Events, cuts: readonly number[]): Rows<SearchRow> => {
  let rows: Rows<SearchRow> = new Map();
  const rest = [...events];
  for (const cut of [...cuts, events.length]) rows = new Map([...rows, ...foldBatch(productSearch, rows, rest.splice(0, cut))]);
  return new Map([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
};
