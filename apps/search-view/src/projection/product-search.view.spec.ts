import type { ItemEvent, Metafield, ProductEvent } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import { foldBatch, type Rows, touchedKeys } from '@millrace/views';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchRecord } from './product-search.record.js';
import { productSearch, type SearchEvent } from './product-search.view.js';
import type { SearchRow } from './search-row.js';
import { adjusted, created, paid, recordedAs, revised } from '../fixtures/products.fixture.js';

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

  it('stores stock that arrives before its product', () => {
    const early = stock('p_1', adjusted(5));
    expect(folded(early).get('p')).toEqual({ available: { p_1: 5 }, sold: 0, orders: 0 });
    expect(folded([...early, ...products('p', created('p'))]).get('p')?.product?.variants[0]?.available).toBe(5);
  });

  it('adds held pieces when a hold is released, and subtracts them once when it is committed', () => {
    const held = { orderId: 'o', quantity: 2 };
    const events: readonly ItemEvent[] = [
      adjusted(5),
      { type: 'StockHeld', ...held },
      { type: 'HoldReleased', ...held },
      { type: 'StockHeld', ...held },
      { type: 'HoldCommitted', ...held },
    ];
    expect(folded(stock('p_1', ...events)).get('p')).toEqual({ available: { p_1: 3 }, sold: 0, orders: 0 });
  });

  it('has the inventory policy of a variant, whether it arrives before its product or after', () => {
    const rules = { tracked: false, inventoryPolicy: 'continue' } as const;
    const changed = stock('p_1', { type: 'InventoryPolicyChanged', ...rules });
    const product = products('p', created('p'));
    for (const events of [
      [...changed, ...product],
      [...product, ...changed],
    ]) {
      const row = folded(events).get('p');
      expect(row?.product?.variants[0]).toMatchObject({ id: 'p_1', available: 0, ...rules });
      expect(searchRecord('p', row as SearchRow)).toMatchObject({ available: true, stock: { policies: { p_1: rules } } });
    }
  });

  it('has the translations of a product, each with the instant of its last change, also after a revision', () => {
    const title = { locale: 'de', key: 'title', value: 'Becher', digest: '0123456789abcdef' };
    const french = { ...title, locale: 'fr', value: 'Tasse' };
    const translated: ProductEvent = { ...created('p'), type: 'ProductTranslated', translations: [title] };
    const events = products('p', created('p'), translated, { ...revised('p'), translations: [title, french] });
    const [, second, third] = events.map(({ at }) => at);
    expect(folded(events).get('p')?.product?.translations).toEqual([
      { ...title, updatedAt: second },
      { ...french, updatedAt: third },
    ]);
    expect(folded(products('p', translated, revised('p'))).get('p')?.product).not.toHaveProperty('translations');
  });

  it('has the metafields of a product and of its variants, each with the instants of its first and its last change', () => {
    const field = (key: string, value: string) => ({ namespace: 'custom', key, type: 'id', value });
    const withFields = (metafields: Metafield[]): ProductEvent => {
      const event = revised('p');
      return { ...event, metafields, variants: event.variants.map((variant) => ({ ...variant, metafields })) };
    };
    const first = [field('care', '1')];
    const events = products('p', withFields(first), withFields(first), withFields([field('care', '2'), field('made', '1')]));
    const [at, , later] = events.map((event) => event.at);
    const expected = [
      { ...field('care', '2'), createdAt: at, updatedAt: later },
      { ...field('made', '1'), createdAt: later, updatedAt: later },
    ];
    const product = folded(events).get('p')?.product;
    expect([product?.metafields, product?.variants[0]?.metafields]).toEqual([expected, expected]);
    expect(folded(events.slice(0, 2)).get('p')?.product?.metafields).toEqual([
      { ...field('care', '1'), createdAt: at, updatedAt: at },
    ]);
  });

  it('does not list an unlisted product', () => {
    const [first] = products('p', created('p'));
    const row = folded([{ ...first, event: { ...first?.event, unlisted: true } } as Recorded<SearchEvent>]).get('p');
    expect(row?.product).toMatchObject({ status: 'active', unlisted: true });
    expect(searchRecord('p', row as SearchRow)).toMatchObject({ listed: false, handle: 'p' });
  });

  it('counts pieces sold and orders of them when an order is paid, once for all variants of a product', () => {
    const events = [paid({ p_1: 2, p_2: 3, q_1: 1 }), paid({ p_1: 1 })].flatMap((event, n) =>
      recordedAs<SearchEvent>('ORDER', 'order', `o${n}`, [event], n + 1),
    );
    expect(folded(events)).toEqual(
      new Map([
        ['p', { available: {}, sold: 6, orders: 2 }],
        ['q', { available: {}, sold: 1, orders: 1 }],
      ]),
    );
  });

  it('has the time of creation, and the stock of a variant that is added again, after a revision', () => {
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

  it('ignores reservations of orders', () => {
    const reserved = recordedAs<SearchEvent>('INVENTORY', 'reservation', 'o', [{ type: 'ReservationReleased' }]);
    expect(touchedKeys(productSearch, reserved)).toEqual([]);
    expect(folded(reserved).size).toBe(0);
  });

  it('has the same rows for every interleaving of its streams and every division into batches', () => {
    const catalog = fc.array(fc.record({ id: fc.constantFrom('p', 'q'), title: fc.string() }), { maxLength: 8 });
    const order = fc.array(fc.constantFrom('p_1', 'p_2', 'q_1'), { maxLength: 5 });
    const inventory = fc.array(fc.record({ id: fc.constantFrom('p_1', 'q_1', 'q_2'), delta: fc.integer({ min: -5, max: 5 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(catalog, inventory, order, fc.array(fc.nat(2)), fc.array(fc.nat(4)), (titles, deltas, bought, turns, cuts) => {
        const left = titles.flatMap(({ id, title }, n) =>
          recordedAs<SearchEvent>('CATALOG', 'product', id, [revised(id, { title })], n + 1),
        );
        const right = deltas.flatMap(({ id, delta }, n) =>
          recordedAs<SearchEvent>('INVENTORY', 'item', id, [adjusted(delta)], n + 1),
        );
        const orders = bought.flatMap((id, n) => recordedAs<SearchEvent>('ORDER', 'order', `o${n}`, [paid({ [id]: 1 })], n + 1));
        const mixed = interleaved([left, right, orders], turns);
        expect(inBatches(mixed, cuts)).toEqual(inBatches([...left, ...right, ...orders], []));
      }),
    );
  });
});

const interleaved = (streams: readonly Events[], turns: readonly number[]): Events => {
  const rest = streams.map((events) => [...events]);
  return [...turns.flatMap((turn) => rest[turn]?.splice(0, 1) ?? []), ...rest.flat()];
};

const inBatches = (events: Events, cuts: readonly number[]): Rows<SearchRow> => {
  let rows: Rows<SearchRow> = new Map();
  const rest = [...events];
  for (const cut of [...cuts, events.length]) rows = new Map([...rows, ...foldBatch(productSearch, rows, rest.splice(0, cut))]);
  return new Map([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
};
