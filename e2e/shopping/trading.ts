import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '../client.js';
import { checkoutInput, type CheckedOut, shoppingAt } from './shopping.js';
import type { WatchedQuery, Written } from './watch-reads.js';

type Import = { productImport: { position: string; userErrors: unknown[]; import: { errors: unknown[] } } };

export const importProducts = async (client: Client, rows: readonly string[]): Promise<string> => {
  const csv = `Handle,Title,Variant SKU,Variant Inventory Qty,Variant Price\n${rows.join('\n')}\n`;
  const mutation =
    'mutation ($csv: String!) { productImport(csv: $csv) { position userErrors { code } import { errors { reason } } } }';
  const { position, userErrors, import: report } = (await client.requestAsStaff<Import>(mutation, { csv })).productImport;
  if (userErrors.length + report.errors.length > 0)
    throw new Error(`Not imported: ${JSON.stringify([userErrors, report.errors.slice(0, 3)])}`);
  return position;
};

const catalogueDocument = `{ product(handle: "mill-of-tests") { title } sluice: product(handle: "sluice-of-tests") { totalInventory }
  products(first: 1, query: "watermill") { nodes { title } } search(query: "mug", first: 3) { totalCount nodes { __typename } }
  collections(first: 3) { nodes { id } } }`;
type Found = {
  product: { title: string } | null;
  sluice: { totalInventory: number } | null;
  products: { nodes: { title: string }[] };
  search: { totalCount: number; nodes: unknown[] };
  collections: { nodes: unknown[] };
};
const turnOf = (title: string | undefined): number => Number(title?.split(' ')[1]);
const some = (count: number): number | null => (count > 0 ? 1 : null);
const catalogueQuery = {
  view: 'product-search',
  query: catalogueDocument,
  numbers: ({ product, sluice, products, search, collections }: Found) => ({
    mill: turnOf(product?.title),
    'mill found': turnOf(products.nodes[0]?.title),
    sluice: sluice?.totalInventory,
    mugs: some(Math.min(search.totalCount, search.nodes.length)),
    collections: some(collections.nodes.length),
  }),
};

const orderQuery = 'query ($id: ID!, $first: ID!) { order(id: $id) { version } first: order(id: $first) { version } }';
type Orders = { order: { version: number } | null; first: { version: number } | null };

/** The pause between two actions of one client, which limits the load on the machine. */
const betweenMs = 200;

/**
 * Changes the catalogue, counts stock and places orders continuously until it is stopped. Returns the queries that observe it, with a
 * position and without. Resolves when there is data for each of them.
 */
export const trade = async (client: Client) => {
  const shopping = shoppingAt(client);
  const ends = new AbortController();
  const newest: { mill?: Written; sluice?: Written; orders: { id: string; written: Written }[] } = { orders: [] };
  const turn = async (n: number) => {
    const position = await importProducts(client, [`mill-of-tests,Watermill ${n} of all,MILL,9,10.00`]);
    newest.mill = { position, numbers: { mill: n, 'mill found': n } };
  };
  await importProducts(client, ['sluice-of-tests,Sluice,SLUICE,1,10.00']);
  await turn(1);
  type Sluice = { product: { variants: { nodes: { id: string }[] } } };
  const sluice = await client.request<Sluice>(
    '{ product(handle: "sluice-of-tests") { variants(first: 1) { nodes { id } } } }',
    {},
    { 'millrace-read-after': newest.mill?.position ?? '' },
  );
  const sluiceId = sluice.product.variants.nodes[0]?.id ?? '';
  const count = async (n: number) => {
    const mutation = `mutation ($id: ID!, $onHand: Int!) { inventorySetQuantities(input: { reason: "counted",
      quantities: [{ variantId: $id, onHand: $onHand }] }) { position userErrors { message } } }`;
    const set = await client.requestAsStaff<{ inventorySetQuantities: { position: string } }>(mutation, {
      id: sluiceId,
      onHand: n,
    });
    newest.sluice = { position: set.inventorySetQuantities.position, numbers: { sluice: n } };
  };
  const variant = await shopping.variantInStock(10_000);
  const buy = async () => {
    const cart = await shopping.cartOf(variant, 1);
    const { order, position }: CheckedOut = await shopping.checkOut(checkoutInput(cart.id));
    if (order) newest.orders.push({ id: order.id, written: { position, numbers: { [order.id]: order.version } } });
  };
  const errors: unknown[] = [];
  const on = async (act: (n: number) => Promise<void>) => {
    for (let n = 2; !ends.signal.aborted; n++) {
      await act(n).catch((error: unknown) => errors.push(error));
      await pause(betweenMs);
    }
  };
  await Promise.all([count(2), buy()]);
  const [first] = newest.orders;
  if (!first) throw new Error('No order was placed');
  await shopping.orderAfter(first.id, 'PAID');
  const work = Promise.all([on(turn), on(count), on(buy)]);

  const catalogueWrites = () => [newest.mill, newest.sluice].filter((one) => one !== undefined);
  const requestsOrder = (name: string, written?: () => readonly Written[]): WatchedQuery => {
    let requested = first;
    return {
      name,
      view: 'order-tracking',
      query: orderQuery,
      ...(written ? { written } : {}),
      variables: () => {
        if (written) requested = newest.orders.at(-1) ?? first;
        return { id: requested.id, first: first.id };
      },
      numbers: ({ order, first: oldest }: Orders) => ({ [requested.id]: order?.version, [first.id]: oldest?.version }),
    };
  };
  const queries: readonly WatchedQuery[] = [
    { name: 'catalogue', ...catalogueQuery },
    { name: 'catalogue, after a write', ...catalogueQuery, written: catalogueWrites },
    requestsOrder('orders'),
    requestsOrder('orders, after a write', () => newest.orders.slice(-1).map(({ written }) => written)),
  ];
  return {
    queries,
    /** The refused writes. */
    errors,
    stop: async () => {
      ends.abort();
      await work;
    },
  };
};
