import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clientOf } from '../client.js';
import { eventually } from '../eventually.js';
import { databaseOf } from '../instance.js';
import { millrace } from '../operator.js';
import { pidOf } from '../processes.js';
import { shopOfProcesses } from './shop-of-processes.js';
import { beginImport, dryRunOf, importedCsv, readImport } from '../shopping/bulk-import.js';
import { checkoutInput, type Order, shoppingAt } from '../shopping/shopping.js';
import { type WatchedQuery, watchReads } from '../shopping/watch-reads.js';

const apps = [
  'catalog-service',
  'inventory-service',
  'checkout-service',
  'payment-service',
  'shipping-service',
  'sink-service',
  'functions',
  'pricing-service',
  'customer-service',
  'content-service',
  'notification-service',
  'search-view',
  'orders-view',
  'analytics',
  'gateway',
];

const shop = shopOfProcesses();
const client = clientOf(shop);
const shopping = shoppingAt(client);
const delivered = {
  status: 'DELIVERED',
  paid: true,
  cancelReason: null,
  events: ['CLOSED', 'CONFIRMED', 'DELIVERED', 'PAID', 'PAYMENT_AUTHORISED', 'PLACED', 'PREPARED', 'SHIPPED', 'STOCK_RESERVED'],
  version: 13,
};
const cancelled = (...because: string[]) => ({
  status: 'CANCELLED',
  paid: false,
  cancelReason: because[0],
  events: ['CANCELLED', ...because, 'PLACED', 'STOCK_RELEASED', 'STOCK_RESERVED'],
});
/** The final status of an order by its card, whatever is killed meanwhile; `version` is the number of its events. */
const endings = {
  tok_success: delivered,
  tok_decline: { ...cancelled('PAYMENT_DECLINED'), version: 8 },
  tok_timeout: { ...cancelled('PAYMENT_TIMED_OUT', 'PAYMENT_VOIDED'), version: 10 },
};
const cards = ['tok_success', 'tok_decline', 'tok_success', 'tok_timeout', 'tok_success', 'tok_decline'] as const;

/** All data of an order: a missing or repeated event shows in it. */
const account = ({ status, paid, cancelReason, timeline, version }: Order) => ({
  status,
  paid,
  cancelReason,
  events: timeline.map(({ event }) => event).sort(),
  version,
});

/** Its data as soon as it is final; an order that is not final in time is returned as it is. */
const ended = async (id: string, version: number) => {
  await eventually(
    'the order has ended',
    () => shopping.readOrder(id),
    (order) => order.version >= version,
    90_000,
  ).catch(() => undefined);
  return account(await shopping.readOrder(id));
};

/** As a client does: repeats the same request until there is an answer. */
const placeOrderWithRetries = async (cartId: string, token: string): Promise<string> => {
  const key = randomUUID();
  const placed = await eventually(
    'the order is placed',
    () => shopping.checkOut(checkoutInput(cartId, token), key),
    ({ order }) => order !== null,
    60_000,
  );
  return placed.order?.id ?? '';
};

const kill = async (name: string): Promise<void> => {
  const pid = await eventually(
    `${name} runs`,
    () => pidOf(shop, name),
    (found) => found !== undefined,
  );
  if (pid !== undefined) process.kill(pid, 'SIGKILL');
  await eventually(
    `${name} runs again`,
    () => pidOf(shop, name),
    (found) => found !== undefined && found !== pid,
    60_000,
  );
};

/** Products are never removed: a client that has counted some never counts fewer, and never none. */
const countsProducts: WatchedQuery = {
  name: 'catalogue',
  view: 'product-search',
  query: '{ products(first: 1) { totalCount nodes { id } } search(query: "mug", first: 1) { totalCount nodes { __typename } } }',
  numbers: ({ products, search }: Record<'products' | 'search', { totalCount: number; nodes: unknown[] }>) => ({
    products: products.nodes.length > 0 ? products.totalCount : null,
    mugs: search.nodes.length > 0 ? search.totalCount : null,
  }),
};

type Freshness = { readonly 'product-search'?: { readonly behindEvents: number } };

/** Until the search answers from all events of the log. */
const searchCaughtUp = () =>
  eventually(
    'the search has caught up',
    async () =>
      (await client.send({ body: '{ "query": "{ products(first: 1) { totalCount } }" }' })).extensions?.freshness as Freshness,
    (freshness) => freshness['product-search']?.behindEvents === 0,
  );

describe('a process killed during check-outs', () => {
  it.each([...apps, 'nats-server', 'postgres'])(
    '%s: every order reaches its expected status, without lost or repeated events',
    async (name) => {
      const variantId = await shopping.variantInStock(20);
      const carts = await Promise.all(cards.map(() => shopping.cartOf(variantId, 2)));
      const placing = carts.map(({ id }, at) => placeOrderWithRetries(id, cards[at] ?? 'tok_success'));
      // The first has its order, the others are at any step.
      await Promise.race(placing);
      await kill(name);
      const orders = await Promise.all(placing);
      expect(new Set(orders).size).toBe(cards.length);
      const expected = cards.map((card) => endings[card]);
      expect(await Promise.all(orders.map((id, at) => ended(id, expected[at]?.version ?? 0)))).toEqual(expected);
      await shopping.stockIs(variantId, { onHand: 14, held: 0, available: 14 });
      await searchCaughtUp();
    },
  );
});

describe('two hundred buyers of twenty pieces', () => {
  it('get twenty orders while checkout, inventory and payment are killed; the others are refused or cancelled', async () => {
    const variantId = await shopping.variantInStock(20);
    const carts = await Promise.all(Array.from({ length: 200 }, () => shopping.cartOf(variantId, 1)));
    const attempts = carts.map(async ({ id }) => {
      const key = randomUUID();
      return eventually(
        'the buyer has an answer',
        () => shopping.checkOut(checkoutInput(id), key),
        ({ order, userErrors }) => order !== null || userErrors.some(({ code }) => code.startsWith('MERCHANDISE')),
        120_000,
      );
    });
    await Promise.race(attempts);
    for (const name of ['checkout-service', 'inventory-service', 'payment-service']) await kill(name);
    const ids = (await Promise.all(attempts)).flatMap(({ order }) => order?.id ?? []);
    expect(ids.length).toBeGreaterThanOrEqual(20);
    const decided = await Promise.all(ids.map((id) => shopping.orderAfter(id, 'PAID', 'CANCELLED')));
    expect(decided.filter(({ paid }) => paid)).toHaveLength(20);
    await shopping.stockIs(variantId, { onHand: 0, held: 0, available: 0 });
    await Promise.all(ids.map((id) => shopping.orderAfter(id, 'CLOSED', 'CANCELLED')));
  });
});

describe('an import', () => {
  it('goes on while catalog, inventory and gateway are killed; each product and its stock are there once', async () => {
    const { csv, count } = importedCsv();
    const id = await beginImport(client, csv);
    for (const name of ['catalog-service', 'inventory-service', 'gateway']) await kill(name);
    const isOver = ({ status }: { status: string }) => status !== 'RUNNING';
    const operation = await eventually('the import has ended', () => readImport(client, id), isOver, 180_000);
    expect(operation).toEqual({ status: 'COMPLETED', decided: String(count), refused: '0' });
    expect(await dryRunOf(client, csv)).toEqual({ changesTotal: 0, products: { unchanged: count } });
    await searchCaughtUp();
    type Found = { products: { totalCount: number; nodes: readonly { variants: { nodes: readonly { id: string }[] } }[] } };
    const { products } = await client.request<Found>(
      '{ products(first: 15, query: "vendor:Killed") { totalCount nodes { variants(first: 2) { nodes { id } } } } }',
    );
    expect(products.totalCount).toBe(count);
    const items = products.nodes.flatMap(({ variants }) => variants.nodes);
    const stock = await client.requestAsStaff<Record<string, { version: number }>>(
      `{ ${items.map((one, at) => `i${at}: inventoryItem(variantId: "${one.id}") { version }`).join(' ')} }`,
    );
    expect(Object.values(stock).map(({ version }) => version)).toEqual(items.map(() => 1));
  }, 240_000);
});

describe('the log after all kills', () => {
  it('has no oversold item, no lost or doubled payment and no order without its end', async () => {
    const check = () => millrace<{ orders: number; violations: unknown[] }>(shop, 'orders', 'check', '--at-rest');
    // The last mails may still be under way.
    const { result, code } = await eventually('the log is in order', check, ({ code: exit }) => exit === 0, 60_000).catch(check);
    expect(result.violations).toEqual([]);
    expect(code).toBe(0);
    expect(result.orders).toBeGreaterThanOrEqual(cards.length * 10);
  });
});

describe('the mails after all kills', () => {
  it('were caught once each, as many as the log has', async () => {
    const [, catcher = ''] = /^ {2}Mails +(\S+)\/ /m.exec(shop.output()) ?? [];
    type Caught = { mails: readonly { messageId: string }[] };
    const { mails } = (await (await fetch(`${catcher}/mails.json`)).json()) as Caught;
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
    // Each order of the kills has at least two mails: it was received, and it was paid or cancelled.
    expect(mails.length).toBeGreaterThanOrEqual(cards.length * apps.length * 2);
  });
});

describe('the dropped table of the search view', () => {
  it('has the same rows again after a restart of the view; until then no client gets an empty answer', async () => {
    const database = new pg.Client({ connectionString: databaseOf(shop, 'search-view') });
    await database.connect();
    onTestFinished(() => database.end());
    const liveTable = async (): Promise<string | undefined> =>
      (await database.query(`SELECT schema || '.product' AS name FROM search_view.view_build WHERE state = 'live'`)).rows[0]
        ?.name;
    const rows = async () => {
      const table = await liveTable();
      return table ? (await database.query(`SELECT to_jsonb(p) AS row FROM ${table} p ORDER BY product_id`)).rows : [];
    };
    await searchCaughtUp();
    const before = await rows();
    expect(before.length).toBeGreaterThan(100);
    const watch = watchReads(client, [countsProducts]);
    onTestFinished(async () => void (await watch.stop()));
    await watch.requested(3);
    await database.query(`DROP TABLE ${await liveTable()}`);
    await kill('search-view');
    await eventually('the rows are back', rows, (now) => now.length >= before.length, 60_000);
    await eventually('and all are the same', rows, (now) => JSON.stringify(now) === JSON.stringify(before));
    await watch.requested(3);
    const { errors, failed } = await watch.stop();
    expect({ empty: errors.empty, fewer: errors.stale }).toEqual({ empty: [], fewer: [] });
    expect([...new Set(failed)]).toEqual(['SERVICE_UNAVAILABLE']);
  });
});
