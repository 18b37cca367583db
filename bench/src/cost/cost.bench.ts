import { catalogueCsv } from '../import/catalogue-csv.js';
import type { Bench, Stage } from '../measure/bench.js';
import { spreadOf } from '../measure/statistics.js';
import type { GraphqlClient } from '../shop/graphql-client.js';
import { shopper } from '../shop/shopper.js';
import { type Cost, cpuOf, measureCost, openShop } from './measure-cost.js';
import { type Costs, costRow, digits, operationCost, reportRaised } from './report-cost.js';
import { type Work, works } from './works.js';

const clients = 8;

/** Lets all clients repeat an operation for so many seconds; the number of operations. */
const repeat = async (visits: readonly (() => Promise<void>)[], seconds: number): Promise<number> => {
  const began = performance.now();
  let operations = 0;
  const client = async (visit: () => Promise<void>) => {
    while (performance.now() - began < seconds * 1000) {
      await visit();
      operations += 1;
    }
  };
  await Promise.all(visits.map(client));
  return operations;
};

const importDocument =
  'mutation($csv: String) { productImport(csv: $csv) { import { products { created failed } } userErrors { message } } }';

/** Imports so many products that the shop does not have yet. */
const importProducts = async (staff: GraphqlClient, products: number, run: number): Promise<number> => {
  const csv = catalogueCsv(products).replaceAll(/^bench-/gm, `cost-${run}-`);
  const answer = await staff.request<{ productImport: { import: { products: { created: number } } | null } }>(importDocument, {
    csv,
  });
  const created = answer.productImport.import?.products.created;
  if (created !== products) throw new Error(`created were not ${products}: ${JSON.stringify(answer)}`);
  return created;
};

const costsIn = async (
  stage: Stage,
  processes: boolean,
  plan: Readonly<{ runs: number; seconds: number; products: number }>,
): Promise<Costs[]> => {
  const opened = await openShop(stage, processes ? ['--processes'] : []);
  const costs: Costs[] = [];
  const note = (work: string, runs: readonly Cost[]) => {
    costs.push({ work, processes, runs });
    stage.report(`${work}${processes ? ', one process an app' : ''}: ${digits(spreadOf(runs.map(cpuOf)).median)} ms`);
  };
  const measure = async ({ name, visitOf }: Work) => {
    const shoppers = Array.from({ length: clients }, () => shopper(opened.shop.api));
    const visits = shoppers.map(visitOf(opened.products));
    await repeat(visits, plan.seconds);
    const runs: Cost[] = [];
    for (let run = 0; run < plan.runs; run += 1) runs.push(await measureCost(opened, () => repeat(visits, plan.seconds)));
    await Promise.all(shoppers.map(({ stop }) => stop()));
    note(name, runs);
  };
  for (const work of works.filter(({ isLast }) => !isLast)) await measure(work);
  await importProducts(opened.staff, plan.products, 0);
  const imports: Cost[] = [];
  for (let run = 1; run <= plan.runs; run += 1)
    imports.push(await measureCost(opened, () => importProducts(opened.staff, plan.products, run)));
  note('import of a product', imports);
  for (const work of works.filter(({ isLast }) => isLast)) await measure(work);
  await opened.close();
  return costs;
};

/** What an operation costs the whole system, whoever does it. */
export const cost: Bench = async (stage) => {
  const plan = stage.quick ? { runs: 2, seconds: 2, products: 100 } : { runs: 3, seconds: 5, products: 500 };
  const costs = await costsIn(stage, false, plan);
  if (!stage.quick) costs.push(...(await costsIn(stage, true, plan)));
  const figures = costs.map(operationCost);
  reportRaised(stage, figures);
  return {
    about: `Processor time, system calls that write, messages stored, transactions and allocations per operation, from the counters of the operating system, the broker and the database; the load itself is not counted. 186 products; ${clients} clients; ${plan.runs} runs of ${plan.seconds} s after one uncounted; an import has ${plan.products} products. An order is its product page, two lines into a new cart, and the check-out until it is paid. Allocations: young collections of the apps' garbage collector, 16 MB each.`,
    columns: [
      '',
      'per second',
      'CPU ms',
      'apps',
      'broker',
      'database',
      'writes of apps',
      'writes of broker',
      'messages',
      'transactions',
      'MB allocated',
    ],
    rows: costs.map(costRow),
    figures: { plan, costs: figures, runs: costs },
  };
};
