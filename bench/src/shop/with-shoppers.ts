import type { Bench, Stage } from '../measure/bench.js';
import { load, type LoadFigures, type Plan, type Visit } from '../measure/load.js';
import { count, withSpread } from '../report/figures.js';
import { graphqlClient } from './graphql-client.js';
import { stockProducts, type CatalogueProduct, readCatalogue } from './stock-products.js';
import { type Shopper, shopper } from './shopper.js';
import { startShop } from './start-shop.js';

/** One way to use the shop: the actions that each shopper repeats. */
export type Usage = {
  readonly about: string;
  readonly plan: Plan;
  readonly visitOf: (products: readonly CatalogueProduct[]) => (who: Shopper) => Visit;
};

const shopperCounts = [1, 8, 32];
const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));

const open = async ({ cleanup, report }: Stage) => {
  report('starting a shop …');
  const shop = await startShop();
  cleanup(shop.stop);
  const staff = graphqlClient(shop.adminApi, { authorization: `Bearer ${shop.staffToken}` });
  const guest = graphqlClient(shop.api);
  const products = await readCatalogue(guest);
  await stockProducts(staff, products);
  await Promise.all([staff.close(), guest.close()]);
  return { shop, products };
};

const runShoppers = async (size: number, address: string, visitOf: (who: Shopper) => Visit, plan: Plan) => {
  const shoppers = Array.from({ length: size }, () => shopper(address));
  try {
    return await load(shoppers.map(visitOf), plan);
  } finally {
    await Promise.all(shoppers.map(({ stop }) => stop()));
  }
};

const row = ({ what, clients, perSecond, p50Ms, p99Ms, samples }: LoadFigures) => [
  what,
  String(clients),
  withSpread(perSecond, count),
  withSpread(p50Ms, ms),
  withSpread(p99Ms, ms),
  count(samples),
];

/** A benchmark of a separate shop, with 1, 8 and 32 clients. */
export const withShoppers =
  ({ about, plan, visitOf }: Usage): Bench =>
  async (stage) => {
    const { shop, products } = await open(stage);
    const figures: LoadFigures[] = [];
    for (const size of shopperCounts) {
      const measured = await runShoppers(size, shop.api, visitOf(products), plan);
      figures.push(...measured);
      const [first] = measured;
      if (first) stage.report(`${size} clients: ${count(first.perSecond.median)} ${first.what}/s`);
    }
    const variants = products.reduce((sum, product) => sum + product.variants.nodes.length, 0);
    return {
      about: `${about} ${products.length} products with ${variants} variants; ${plan.runs} runs of ${plan.seconds} s after ${plan.warmUpSeconds} s uncounted, for each number of clients.`,
      columns: ['', 'clients', 'per second', 'p50 ms', 'p99 ms', 'samples'],
      rows: figures.map(row),
      figures: { products: products.length, variants, plan, figures },
    };
  };
