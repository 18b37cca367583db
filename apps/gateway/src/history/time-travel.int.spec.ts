import { CartAsOf, CartHistory, OrderAsOf, OrderHistory, ProductHistories, ProductsAsOf, ReadCart } from '@millrace/contracts';
import { queryHandler, type EventLog, type Freshness, type Consumer } from '@millrace/event-log';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openCursorSigner } from '../graphql/inputs/cursor-signer.js';
import { productGid, variantGid } from '../identity/gid.js';
import { clientOf } from '../testing/client.js';
import { config, openGateway, type Started, startAll } from '../testing/open-gateway.js';
import { eur, productIdOfSample, sampleProduct, variantIdOfSample } from '../testing/samples.js';
import { fakeSearch } from '../testing/fake-views.js';

const { sign: signed } = openCursorSigner(config.GATEWAY_SECRET);
const then = '2026-01-01T00:00:20.000Z';
const freshness: Freshness = { view: 'product-log', positions: { CATALOG: 2 }, behindEvents: 0, behindMs: 0, reached: true };
const [variant] = sampleProduct.variants;
const product = {
  ...sampleProduct,
  title: 'Old lamp',
  variants: [{ ...(variant as NonNullable<typeof variant>), price: eur(900) }],
};
const line = { lineId: 'l', variantId: variantIdOfSample, quantity: 3, price: eur(800), attributes: [] };
const page = { totalCount: 3, hasNextPage: true, hasPreviousPage: false };
const entry = { id: 'e', at: then, stream: 'CATALOG', seq: 7, version: 2 };
const { id: _, version: __, createdAt: ___, updatedAt: ____, ...details } = sampleProduct;
const revised = { type: 'ProductRevised' as const, ...details };

describe('time travel through the gateway', () => {
  let log: TemporaryLog;
  let gateway: Started;
  let others: { stop(): Promise<void> }[];
  let send: ReturnType<typeof clientOf>['send'];
  let received: unknown[] = [];

  const noting =
    <I, D>(name: string, answer: (input: I) => D) =>
    async (input: I) => {
      received.push([name, input]);
      return { data: answer(input), freshness };
    };
  const search = (): Consumer[] => [
    queryHandler(
      ProductsAsOf,
      noting('ProductsAsOf', ({ productIds }) => ({ products: productIds.map(() => product) })),
    ),
    queryHandler(
      ProductHistories,
      noting('ProductHistories', ({ productIds }) => {
        const entries = [
          { ...entry, event: revised, changed: ['TITLE' as const] },
          { ...entry, id: 'f', seq: 9, event: { ...revised, status: 'draft' as const }, changed: ['STATUS' as const] },
        ];
        return { histories: productIds.map((productId) => ({ productId, ...page, entries })) };
      }),
    ),
  ];
  const checkout = (): Consumer[] => [
    queryHandler(
      ReadCart,
      noting('ReadCart', ({ cartId }) => {
        const state = { status: 'open' as const, currency: 'EUR', lines: [], note: '', attributes: [], buyer: {} };
        return { cart: { id: cartId, state, prices: [], version: 1, createdAt: then, updatedAt: then } };
      }),
    ),
    queryHandler(
      CartAsOf,
      noting('CartAsOf', ({ cartId }) => {
        const state = { status: 'open' as const, currency: 'EUR', lines: [line], note: '', attributes: [], buyer: {} };
        const prices = [{ lineId: 'l', priceNow: eur(900) }];
        const version = cartId === 'long' ? 4_000 : 1;
        return { cart: cartId !== 'other' ? { id: cartId, state, prices, version, createdAt: then, updatedAt: then } : null };
      }),
    ),
    queryHandler(
      CartHistory,
      noting('CartHistory', ({ cartId }) => {
        const noted = { ...entry, stream: 'CART', event: { type: 'NoteChanged' as const, note: 'x'.repeat(30_000) } };
        const added = { ...entry, stream: 'CART', event: { type: 'LinesAdded' as const, lines: [line] } };
        return { history: { ...page, entries: [cartId === 'noted' ? noted : added] } };
      }),
    ),
  ];
  const orders = (): Consumer[] => [
    queryHandler(
      OrderAsOf,
      noting('OrderAsOf', () => ({ order: null })),
    ),
    queryHandler(
      OrderHistory,
      noting('OrderHistory', () => ({ history: null })),
    ),
  ];
  const started = async (own: EventLog, subscriptions: readonly Consumer[]) => startAll(own, subscriptions);

  beforeAll(async () => {
    log = await temporaryLog();
    others = [
      await started(await log.as('search-view'), [...fakeSearch([]), ...search()]),
      await started(await log.as('checkout-service'), checkout()),
      await started(await log.as('orders-view'), orders()),
    ];
    gateway = await openGateway(await log.as('gateway'));
    send = clientOf(gateway.url).send;
  });
  beforeEach(() => {
    received = [];
  });
  afterAll(async () => {
    await gateway.stop();
    await Promise.all(others.map((other) => other.stop()));
    await log.remove();
  });

  const history = `history(first: 2) { totalCount pageInfo { hasNextPage startCursor endCursor } edges { cursor }
    nodes { __typename id at type version position ... on ProductRevised { changed details { title variants { id price { amount } } } } } }`;

  it.each(['id', 'handle'])('shows a product by its %s, and its history until then', async (by) => {
    const query = `query($at: DateTime, $id: ID, $handle: String) { product(id: $id, handle: $handle, asOf: $at) {
      title priceRange { minVariantPrice { amount } } variants(first: 1) { nodes { product { title } } } ${history} } }`;
    const which = by === 'id' ? { id: productGid(productIdOfSample) } : { handle: 'lamp' };
    const { data, extensions } = await send(query, { at: '2026-01-01T01:00:20+01:00', ...which });
    expect(data.product).toMatchObject({
      title: 'Old lamp',
      priceRange: { minVariantPrice: { amount: '9.00' } },
      variants: { nodes: [{ product: { title: 'Old lamp' } }] },
      history: {
        totalCount: 3,
        pageInfo: { hasNextPage: true, startCursor: signed('CATALOG:7'), endCursor: signed('CATALOG:9') },
        edges: [{ cursor: signed('CATALOG:7') }, { cursor: signed('CATALOG:9') }],
      },
    });
    expect(data.product.history.nodes).toEqual([
      {
        __typename: 'ProductRevised',
        id: 'e',
        at: then,
        type: 'ProductRevised',
        version: 2,
        position: 'CATALOG:7',
        changed: ['TITLE'],
        details: { title: 'Lamp', variants: [{ id: variantGid(variantIdOfSample), price: { amount: '19.90' } }] },
      },
      expect.objectContaining({ changed: ['STATUS'], details: null }),
    ]);
    expect(received).toEqual([
      ['ProductsAsOf', { productIds: [productIdOfSample], at: then }],
      ['ProductHistories', { productIds: [productIdOfSample], slice: { first: 2, until: then } }],
    ]);
    expect(extensions.freshness['product-log']).toMatchObject({ reached: true, positions: { CATALOG: 2 } });
  });

  it('queries the histories of a list at once', async () => {
    const { data } = await send(`{ products(first: 5) { nodes { ${history} } } a: product(handle: "lamp") { ${history} } }`);
    expect(data.products.nodes[0].history).toEqual(data.a.history);
    expect(received).toEqual([['ProductHistories', { productIds: [productIdOfSample], slice: { first: 2 } }]]);
  });

  it('shows a cart with the prices and the merchandise of the time', async () => {
    const query = `query($id: ID!, $at: DateTime) { cart(id: $id, asOf: $at) { cost { totalAmount { amount } }
      lines(first: 1) { nodes { cost { amountPerQuantity { amount } } merchandise { ... on ProductVariant { product { title } } } } }
      history(last: 1) { nodes { type position ... on LinesAdded { lines { id quantity merchandiseId price { amount } } } } } } }`;
    const { data } = await send(query, { id: 'gid://millrace/Cart/c?key=k', at: then });
    expect(data.cart).toEqual({
      cost: { totalAmount: { amount: '27.00' } },
      lines: { nodes: [{ cost: { amountPerQuantity: { amount: '9.00' } }, merchandise: { product: { title: 'Old lamp' } } }] },
      history: {
        nodes: [
          {
            type: 'LinesAdded',
            position: 'CART:7',
            lines: [
              {
                id: 'gid://millrace/CartLine/l?cart=c',
                quantity: 3,
                merchandiseId: variantGid(variantIdOfSample),
                price: { amount: '8.00' },
              },
            ],
          },
        ],
      },
    });
    expect((await send(query, { id: 'gid://millrace/Cart/other?key=k', at: then })).data.cart).toBeNull();
  });

  it.each(['soon', '2026-02-30T00:00:00Z', '2999-01-01T00:00:00Z', '', 5])('refuses the instant %j', async (at) => {
    const query = `query($at: DateTime) { product(handle: "lamp", asOf: $at) { id } cart(id: "x", asOf: $at) { id }
      order(id: "gid://millrace/Order/o?key=k", asOf: $at) { id } }`;
    const { data, errors } = await send(query, { at });
    expect(data).toEqual({ product: null, cart: null, order: null });
    expect(errors).toHaveLength(3);
    for (const { extensions } of errors ?? []) expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'asOf' });
    expect(received).toEqual([]);
  });

  it.each(['first: -1', 'first: 251', 'first: 1, last: 1'])('refuses a history page with %s', async (slice) => {
    const { errors } = await send(`{ product(handle: "lamp") { history(${slice}) { totalCount } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('reads the same cart and its history once per response', async () => {
    const id = 'gid://millrace/Cart/c?key=k';
    const query = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Cart { id history(first: 1) { totalCount } } } }`;
    const { data } = await send(query, { ids: Array(250).fill(id) });
    expect(data.nodes).toHaveLength(250);
    expect(data.nodes.at(-1).history).toEqual({ totalCount: 3 });
    expect(received).toEqual([
      ['ReadCart', { cartId: 'c', keyHash: expect.any(String) }],
      ['CartHistory', { cartId: 'c', keyHash: expect.any(String), slice: { first: 1 } }],
    ]);
  });

  it('counts events folded from the log, for all aliases', async () => {
    const at = (n: number) => new Date(Date.parse(then) + n).toISOString();
    const fields = Array.from(
      { length: 29 },
      (_, n) => `a${n}: cart(id: "gid://millrace/Cart/long?key=k", asOf: "${at(n)}") { id }`,
    );
    const { data, errors } = await send(`{ ${fields.join(' ')} }`);
    const answered = Object.values(data as Record<string, unknown>).filter((cart) => cart !== null);
    expect(answered.length).toBeLessThan(8);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
  });

  it('limits repeated histories', async () => {
    const query = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Cart { history(first: 20) { nodes { __typename ... on NoteChanged { note } } } } } }`;
    const { data, errors } = await send(query, { ids: Array(250).fill('gid://millrace/Cart/noted?key=k') });
    expect(JSON.stringify(data).length).toBeLessThan(2_100_000);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
  });

  it('charges the cost of histories and of folds from the log', async () => {
    const costOf = async (query: string) => (await send(query)).extensions.cost.requested;
    const plain = await costOf('{ product(handle: "lamp") { id } }');
    const past = await costOf(`{ product(handle: "lamp", asOf: "${then}") { id } }`);
    const answered = await costOf('{ product(handle: "lamp") { id history(first: 50) { nodes { id } } } }');
    expect([past - plain, answered - plain]).toEqual([400, 463]);
    const costly = await send(
      '{ products(first: 250) { nodes { history(first: 250) { nodes { id } edges { node { id } } } } } }',
    );
    expect(costly.errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COSTLY' } }]);
  });
});
