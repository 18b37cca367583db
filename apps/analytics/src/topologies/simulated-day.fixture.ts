import fc from 'fast-check';
import {
  cartLines,
  type Given,
  minutes,
  morning,
  observed,
  ofCart,
  ofOrder,
  ordered,
  searchedFor,
} from './shop-events.fixture.js';

const product = fc.constantFrom('tea', 'pot', 'mug', 'cup');
const minute = fc.integer({ min: 0, max: 20 * 60 });

const look = fc.oneof(
  fc.record({
    kind: fc.constant('search' as const),
    words: fc.constantFrom('tea', 'teapoy'),
    ms: fc.integer({ min: 0, max: 2_000 }),
  }),
  fc.record({ kind: fc.constantFrom('view' as const, 'add' as const), productId: product }),
  fc.record({ kind: fc.constantFrom('page' as const, 'cart' as const, 'checkout' as const, 'order' as const) }),
);
type Look = typeof look extends fc.Arbitrary<infer L> ? L : never;

const lookedAt = (visit: string, at: number, one: Look): Given => {
  switch (one.kind) {
    case 'search':
      return searchedFor(visit, at, one.words, one.words === 'tea' ? 3 : 0, one.ms);
    case 'view':
      return observed(visit, at, 'ProductViewed', { productId: one.productId });
    case 'add':
      return observed(visit, at, 'ProductAddedToCart', { productId: one.productId, quantity: 2 });
    case 'page':
      return observed(visit, at, 'PageViewed', { page: `page-${at % 3}` as 'page-0' });
    case 'cart':
      return observed(visit, at, 'CartViewed', {});
    case 'checkout':
      return observed(visit, at, 'CheckoutStarted', {});
    case 'order':
      return observed(visit, at, 'CheckoutCompleted', {});
  }
};

const visit = fc
  .record({ begins: minute, looks: fc.array(fc.tuple(fc.integer({ min: 0, max: 45 }), look), { minLength: 1, maxLength: 8 }) })
  .map(({ begins, looks }) => (index: number) => {
    let at = begins;
    return looks.map(([pause, one]) => {
      at += pause;
      return lookedAt(`visit-${index}`, at, one);
    });
  });

const line = fc.record({
  productId: product,
  quantity: fc.integer({ min: 1, max: 4 }),
  minor: fc.integer({ min: 100, max: 9_999 }),
  currency: fc.constantFrom('EUR', 'USD'),
  discount: fc.integer({ min: 0, max: 99 }),
});
const order = fc
  .record({
    at: minute,
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
    fate: fc.constantFrom('stays', 'cancelled', 'returned'),
    after: fc.integer({ min: 0, max: 200 }),
  })
  .map(({ at, lines, fate, after }) => (index: number) => {
    const id = `order-${index}`;
    const placed = ordered(id, at, lines);
    if (fate === 'stays') return [placed];
    if (fate === 'cancelled') return [placed, ofOrder(id, at + after, 'OrderCancelled', { reason: 'OUT_OF_STOCK' })];
    return [placed, ofOrder(id, at + after, 'ReturnReceived', { lines: [{ lineId: 'line-0', quantity: 1 }] })];
  });

const change = fc.oneof(
  product.map((id) => ['LinesAdded', cartLines({ [id]: 1 })] as const),
  fc
    .tuple(product, fc.integer({ min: 0, max: 3 }))
    .map(([id, quantity]) => ['LinesChanged', { lines: [{ lineId: `l-${id}`, quantity }] }] as const),
  product.map((id) => ['LinesRemoved', { lineIds: [`l-${id}`] }] as const),
  fc.constantFrom(['CartCheckedOut', {}] as const, ['CartReopened', {}] as const, ['NoteChanged', {}] as const),
);
const cart = fc
  .record({ at: minute, first: product, changes: fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), change), { maxLength: 6 }) })
  .map(({ at: begins, first, changes }) => (index: number) => {
    let at = begins;
    const created = ofCart(`cart-${index}`, at, 'CartCreated', cartLines({ [first]: 2 }));
    const later = changes.map(([pause, [type, data]]) => {
      at += pause;
      return ofCart(`cart-${index}`, at, type, data);
    });
    return [created, ...later];
  });

const report = fc.tuple(minute, fc.integer({ min: 0, max: 2 })).map(([at, parcel]) => (index: number): Given[] => {
  const occurredAt = new Date(morning + minutes(at)).toISOString();
  const value = { type: 'CarrierUpdated', parcelId: `${parcel}`, updateId: `update-${index}`, status: 'in_transit', occurredAt };
  return [{ ...ofOrder(`order-${parcel}`, at, 'OrderPlaced'), stream: 'SHIPPING', value }];
});

const several = (events: fc.Arbitrary<(index: number) => readonly Given[]>) =>
  fc.array(events, { maxLength: 12 }).map((makers) => makers.flatMap((make, index) => make(index)));

/** The streams that are read in the order in which they were stored, which is that of their times. */
const inOrder: ReadonlySet<string> = new Set(['ORDER', 'CART']);

/**
 * The events of a day in the order in which they arrive: those of visits and carriers up to 45 minutes late and jumbled, those of orders and carts in their
 * order.
 */
export const simulatedDay: fc.Arbitrary<readonly Given[]> = fc
  .tuple(
    several(visit),
    several(order),
    several(cart),
    several(report),
    fc.array(fc.integer({ min: 0, max: 45 }), { minLength: 1, maxLength: 50 }),
  )
  .map(([visits, orders, carts, reports, delays]) =>
    [...visits, ...orders, ...carts, ...reports]
      .map((given, index) => ({
        given,
        arrives: given.at + (inOrder.has(given.stream) ? 0 : minutes(delays[index % delays.length] ?? 0)),
      }))
      .sort((one, other) => one.arrives - other.arrives)
      .map(({ given }) => given),
  );
