import { until } from '@millrace/local-servers';
import type { Bench, Stage } from '../measure/bench.js';
import { type FilledShop, openFilledShop } from '../catalogue/open-filled-shop.js';
import { load, type LoadFigures, type Plan, type Visit } from '../measure/load.js';
import { percentile } from '../measure/statistics.js';
import { count, withSpread } from '../report/figures.js';
import { searchDocument, suggestDocument } from '../shop/documents.js';
import { type GraphqlClient, graphqlClient } from '../shop/graphql-client.js';
import { addIndexes, directSearch, liveSchema } from './direct-search.js';
import { type Queries, queriesAbout } from './queries.js';

type Cold = Readonly<{ firstMs: number; p50Ms: number; p99Ms: number; searches: number }>;
type Sized = Readonly<{
  products: number;
  variants: number;
  secondsToFill: number;
  secondsToBuild: number;
  cold: Cold;
  candidates: readonly LoadFigures[];
  repeatedPercent: number;
}>;

const clientCounts = [1, 8, 32];
const coldSearches = 100;
const startsWithin = 60_000;
const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));

/** One after another, from the first that is answered after a start. */
const measureCold = async (api: string, queries: Queries): Promise<Cold> => {
  const client = graphqlClient(api);
  const taken: number[] = [];
  const search = async () => {
    const began = performance.now();
    await client.request(searchDocument, queries.search());
    return taken.push(performance.now() - began) > 0;
  };
  // A shop reports that it runs before its views answer.
  await until(() => search().catch(() => false), startsWithin);
  while (taken.length < coldSearches) await search();
  await client.close();
  return {
    firstMs: taken[0] ?? Number.NaN,
    p50Ms: percentile(taken, 50),
    p99Ms: percentile(taken, 99),
    searches: taken.length,
  };
};

const throughApi = async (
  api: string,
  what: string,
  clients: number,
  plan: Plan,
  request: (client: GraphqlClient) => Promise<unknown>,
): Promise<readonly LoadFigures[]> => {
  const all = Array.from({ length: clients }, () => graphqlClient(api));
  const visits = all.map(
    (client): Visit =>
      (timed) =>
        timed(what, () => request(client)).then(() => undefined),
  );
  const figures = await load(visits, plan);
  await Promise.all(all.map((client) => client.close()));
  return figures;
};

const direct = async (shop: FilledShop, schema: string, clients: number, plan: Plan, queries: Queries) => {
  const all = await Promise.all(Array.from({ length: clients }, () => directSearch(shop.databaseUrl(), schema)));
  const act = (one: (typeof all)[number]) => () => one.search(queries.search());
  const what = 'as one statement';
  const figures = await load(
    all.map(
      (one): Visit =>
        (timed) =>
          timed(what, act(one)).then(() => undefined),
    ),
    plan,
  );
  await Promise.all(all.map((one) => one.close()));
  return figures;
};

const measureSize = async (stage: Stage, products: number, plan: Plan): Promise<Sized> => {
  const shop = await openFilledShop(stage, products);
  const schema = await liveSchema(shop.databaseUrl());
  await addIndexes(shop.databaseUrl(), schema);
  await shop.restart();
  const queries = queriesAbout(products, products);
  const cold = await measureCold(shop.api(), queries);
  stage.report(`${products} products, cold: the first search ${ms(cold.firstMs)} ms, then p50 ${ms(cold.p50Ms)} ms`);
  const candidates: LoadFigures[] = [];
  const took = (figures: readonly LoadFigures[]) => {
    candidates.push(...figures);
    for (const { what, clients, perSecond, p99Ms } of figures)
      stage.report(`${products} products, ${what}, ${clients} clients: ${count(perSecond.median)}/s, p99 ${ms(p99Ms.median)} ms`);
  };
  const counted = queriesAbout(products, products + 1);
  for (const clients of clientCounts) {
    took(await throughApi(shop.api(), 'search', clients, plan, (client) => client.request(searchDocument, counted.search())));
    took(await direct(shop, schema, clients, plan, queries));
  }
  took(await throughApi(shop.api(), 'with a slip', 8, plan, (client) => client.request(searchDocument, queries.withTypo())));
  const suggest = (client: GraphqlClient) => client.request(suggestDocument, { query: queries.beginning() });
  took(await throughApi(shop.api(), 'suggestions', 8, plan, suggest));
  await shop.close();
  const { variants, secondsToFill, secondsToBuild } = shop;
  return { products, variants, secondsToFill, secondsToBuild, cold, candidates, repeatedPercent: 100 * counted.repeatedShare() };
};

const rowsOf = ({ products, cold, candidates }: Sized): string[][] => [
  [count(products), 'search, the first after a start', '1', '', ms(cold.firstMs), '', ''],
  [count(products), 'search, those after it', '1', '', ms(cold.p50Ms), ms(cold.p99Ms), count(cold.searches)],
  ...candidates.map(({ what, clients, perSecond, p50Ms, p99Ms, samples }) => [
    count(products),
    what,
    String(clients),
    withSpread(perSecond, count),
    withSpread(p50Ms, ms),
    withSpread(p99Ms, ms),
    count(samples),
  ]),
];

/** Search with facet counts through the API at two sizes of the catalogue, compared with the same query as one statement. */
export const searchSizes: Bench = async (stage) => {
  const sizes = stage.quick ? [2_000] : [10_000, 100_000];
  const plan = stage.quick ? { runs: 1, seconds: 2, warmUpSeconds: 1 } : { runs: 3, seconds: 2.5, warmUpSeconds: 1.5 };
  const sized: Sized[] = [];
  for (const size of sizes) sized.push(await measureSize(stage, size, plan));
  const filled = sized.map(
    ({ products, variants, secondsToFill, secondsToBuild }) =>
      `${count(products)} products with ${count(variants)} variants (written in ${secondsToFill.toFixed(0)} s, searchable after ${secondsToBuild.toFixed(0)} s more)`,
  );
  const before = sized.map(({ repeatedPercent }) => `${repeatedPercent.toFixed(1)} %`).join(' and ');
  return {
    about: `A page of 20 products with all facets and their counts, narrowed by one facet, in a made catalogue of ${filled.join(' and ')}. "As one statement" is the same question asked of PostgreSQL by as many connections of their own, of the same rows. Cold: shop and PostgreSQL just started, the files still in the system's cache. Nearly each search is another one: ${before} were among the last 200. ${plan.runs} runs of ${plan.seconds} s after ${plan.warmUpSeconds} s uncounted.`,
    columns: ['products', '', 'clients', 'per second', 'p50 ms', 'p99 ms', 'samples'],
    rows: sized.flatMap(rowsOf),
    figures: { plan, sized },
  };
};
