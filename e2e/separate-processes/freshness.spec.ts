import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf } from '../client.js';
import { eventually } from '../eventually.js';
import { databaseOf, type Instance, startInstance } from '../instance.js';
import { pidOf } from '../processes.js';
import { shopOfProcesses } from './shop-of-processes.js';
import { type CheckedOut, checkoutInput, shoppingAt } from '../shopping/shopping.js';

type Freshness = { readonly behindEvents: number; readonly behindMs: number; readonly reached: boolean };
type Read<T> = { readonly data?: T | null; readonly freshness: Freshness | undefined; readonly code: string | undefined };

const shop = shopOfProcesses();
let others: Readonly<Record<'gateway' | 'search-view' | 'orders-view', Instance>>;
/** Two gateways: one receives the writes, the other the reads. */
let clients: readonly [Client, Client];
const pair = (round: number): readonly [Client, Client] => (round % 2 === 0 ? clients : [clients[1], clients[0]]);

const read = async <T>(client: Client, view: string, query: string, variables: object, position: string): Promise<Read<T>> => {
  const headers = { 'millrace-read-after': position };
  const { data, errors, extensions } = await client.send<T>({ headers, body: JSON.stringify({ query, variables }) });
  const freshness = (extensions?.freshness as Record<string, Freshness> | undefined)?.[view];
  return { data: data ?? null, freshness, code: errors?.[0]?.extensions.code };
};

/** Changes title and price of the test product; returns the position. */
const retitle = async (client: Client, title: string, price = '10.00'): Promise<string> => {
  const csv = `Handle,Title,Variant SKU,Variant Inventory Qty,Variant Price\nmill-of-tests,Watermill ${title},MILL,9,${price}\n`;
  const mutation =
    'mutation ($csv: String!) { productImport(csv: $csv) { position userErrors { code } import { errors { reason } } } }';
  type Imported = { productImport: { position: string; userErrors: unknown[]; import: { errors: unknown[] } } };
  const { position, userErrors, import: report } = (await client.requestAsStaff<Imported>(mutation, { csv })).productImport;
  expect([userErrors, report.errors]).toEqual([[], []]);
  return position;
};

type Titled = { product: { title: string } | null; products: { nodes: { title: string }[] } };
/** By its handle from the rows, and by a word from a possibly cached answer. */
const titles = '{ product(handle: "mill-of-tests") { title } products(first: 1, query: "watermill") { nodes { title } } }';
const readTitles = async (client: Client, position: string): Promise<Read<Titled> & { titles: (string | undefined)[] }> => {
  const answer = await read<Titled>(client, 'product-search', titles, {}, position);
  return { ...answer, titles: [answer.data?.product?.title, answer.data?.products.nodes[0]?.title] };
};

const timed = async <T>(work: () => Promise<T>): Promise<T & { readonly took: number }> => {
  const startedAt = performance.now();
  return { ...(await work()), took: performance.now() - startedAt };
};

/** Whether an instance is the leader of the live search build. */
const folds = async (url: string): Promise<boolean> =>
  /^millrace_view_folds\{[^}]*view="product-search"[^}]*\} 1$/m.test(await (await fetch(`${url}/metrics`)).text());

beforeAll(async () => {
  const [gateway, search, orders] = await Promise.all(
    ['gateway', 'search-view', 'orders-view'].map((name) => startInstance(shop, name)),
  );
  if (!gateway || !search || !orders) throw new Error('an instance is missing');
  others = { gateway, 'search-view': search, 'orders-view': orders };
  clients = [clientOf(shop), clientOf(gateway)];
});
afterAll(() => Promise.all(Object.values(others ?? {}).map((one) => one.stop())));

describe('a write through one gateway', () => {
  it('is visible through the other at once, in every instance of the search view', async () => {
    for (let round = 0; round < 200; round++) {
      const [one, other] = pair(round);
      const position = await retitle(one, `${round}`);
      const seen = await readTitles(other, position);
      expect([seen.code, seen.freshness?.reached, ...seen.titles]).toEqual([
        undefined,
        true,
        `Watermill ${round}`,
        `Watermill ${round}`,
      ]);
    }
  });

  it('is visible in a cart, at the current price', async () => {
    await retitle(clients[0], 'priced', '10.00');
    const query = '{ product(handle: "mill-of-tests") { variants(first: 1) { nodes { id } } } }';
    type Found = { product: { variants: { nodes: { id: string }[] } } };
    const merchandiseId = (await clients[0].request<Found>(query)).product.variants.nodes[0]?.id ?? '';
    const { id } = await shoppingAt(clients[0]).cartCreate([{ merchandiseId, quantity: 1 }]);
    const cart = 'query ($id: ID!) { cart(id: $id) { lines(first: 1) { nodes { cost { amountPerQuantity { amount } } } } } }';
    type Shown = { cart: { lines: { nodes: { cost: { amountPerQuantity: { amount: string } } }[] } } };
    for (let round = 0; round < 50; round++) {
      const [one, other] = pair(round);
      const price = `${11 + round}.00`;
      const position = await retitle(one, 'priced', price);
      const seen = await read<Shown>(other, 'checkout-service', cart, { id }, position);
      expect(seen.freshness).toMatchObject({ reached: true });
      expect(seen.data?.cart.lines.nodes[0]?.cost.amountPerQuantity.amount).toBe(price);
    }
  });

  it('is an order that the other shows, in every instance of its view', async () => {
    const variant = await shoppingAt(clients[0]).variantInStock(50);
    const mutation =
      'mutation ($input: CheckoutCompleteInput!) { checkoutComplete(input: $input) { order { id version } userErrors { code } position } }';
    const query = 'query ($id: ID!) { order(id: $id) { version } }';
    for (let round = 0; round < 20; round++) {
      const [one, other] = pair(round);
      const cart = await shoppingAt(one).cartOf(variant, 1);
      const { checkoutComplete: placed } = await one.request<{ checkoutComplete: CheckedOut }>(mutation, {
        input: checkoutInput(cart.id),
      });
      const seen = await read<{ order: { version: number } | null }>(
        other,
        'order-tracking',
        query,
        { id: placed.order?.id },
        placed.position,
      );
      expect(seen.freshness).toMatchObject({ reached: true });
      expect(seen.data?.order?.version).toBeGreaterThanOrEqual(placed.order?.version ?? 0);
    }
  });
});

describe('a view that cannot catch up in time', () => {
  it('reports its lag, waits no longer than its time-out, and catches up when it can', async () => {
    const database = new pg.Client({ connectionString: databaseOf(shop, 'search-view') });
    await database.connect();
    await database.query('BEGIN');
    await database.query('SELECT seq FROM search_view.view_position FOR UPDATE');
    const position = await retitle(clients[0], 'late');
    const late = await timed(() => readTitles(clients[1], position));
    await database.query('ROLLBACK');
    await database.end();
    expect(late.freshness).toMatchObject({ reached: false });
    expect(late.freshness?.behindEvents).toBeGreaterThan(0);
    expect(late.freshness?.behindMs).toBeGreaterThan(0);
    expect(late.titles).not.toContain('Watermill late');
    expect(late.took).toBeLessThan(5_000);
    const caughtUp = await eventually(
      'it has caught up',
      () => readTitles(clients[1], position),
      ({ freshness }) => freshness?.reached === true,
    );
    expect(caughtUp.titles).toEqual(['Watermill late', 'Watermill late']);
  });

  it('does not wait for ever for a position that no log has', async () => {
    // Events of other streams may still be on their way when a wait ends.
    const answer = await eventually(
      'the view is behind no event',
      () => timed(() => readTitles(clients[0], 'CATALOG:999999999')),
      ({ freshness }) => freshness?.behindEvents === 0,
    );
    expect(answer.freshness).toMatchObject({ reached: false });
    expect(answer.data?.product).not.toBeNull();
    expect(answer.took).toBeLessThan(5_000);
  });

  it('never reports a position that it has not reached when the leader is killed', async () => {
    const { 'search-view': other } = others;
    // The instance that started last has taken over, unless it was too slow meanwhile.
    const leader = (await folds(other.url)) ? other.pid : pidOf(shop, 'search-view');
    expect(leader).toBeGreaterThan(0);
    const answers = { fresh: 0, late: 0, refused: 0 };
    for (let round = 0; round < 120; round++) {
      if (round === 20) process.kill(leader ?? Number.NaN, 'SIGKILL');
      const [one, next] = pair(round);
      const position = await retitle(one, `through a kill ${round}`);
      const seen = await readTitles(next, position);
      if (seen.code !== undefined) {
        expect(seen.code).toBe('SERVICE_UNAVAILABLE');
        answers.refused += 1;
      } else if (seen.freshness?.reached) {
        expect(seen.titles).toEqual([`Watermill through a kill ${round}`, `Watermill through a kill ${round}`]);
        answers.fresh += 1;
      } else {
        expect(seen.freshness?.behindEvents).toBeGreaterThan(0);
        answers.late += 1;
      }
    }
    expect(answers.fresh).toBeGreaterThan(100);
    const position = await retitle(clients[0], 'at last');
    await eventually(
      'the one that is left folds',
      () => readTitles(clients[1], position),
      ({ freshness, titles: [title] }) => freshness?.reached === true && title === 'Watermill at last',
    );
  });
});
