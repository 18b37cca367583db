import type { EventLog } from '@millrace/event-log';
import { openFilledShop } from '../catalogue/open-filled-shop.js';
import { catalogueCsv } from '../import/catalogue-csv.js';
import type { Bench } from '../measure/bench.js';
import { rebuildAndSwitch } from '../rebuild/rebuild-and-switch.js';
import { count } from '../report/figures.js';
import { graphqlClient, type GraphqlClient } from '../shop/graphql-client.js';
import { readCatalogue, stockProducts } from '../shop/stock-products.js';
import { longestBlocks } from './event-loop-blocks.js';
import { type Action, actions, percentileOf, type Times, visitsDuring } from './shoppers.js';

type Phase = Readonly<{ what: string; seconds: number; times: Times; blocks: ReadonlyMap<string, number> }>;

const shoppers = 4;
const pauseMs = 60;
const readProducts = 200;
const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const importDocument =
  'mutation($csv: String) { productImport(csv: $csv) { import { products { created failed } } userErrors { message } } }';

const importProducts = async (staff: GraphqlClient, products: number, run: number): Promise<void> => {
  const csv = catalogueCsv(products).replaceAll(/^bench-/gm, `beside-${run}-`);
  type Answer = { productImport: { import: { products: { created: number } } | null } };
  const answer = await staff.request<Answer>(importDocument, { csv });
  if (answer.productImport.import?.products.created !== products) throw new Error(`not imported: ${JSON.stringify(answer)}`);
};

/** Whatever is repeated until so many seconds have passed, at least once. */
const repeatedly = async (seconds: number, act: (run: number) => Promise<unknown>): Promise<void> => {
  const began = performance.now();
  for (let run = 1; run === 1 || performance.now() - began < seconds * 1000; run += 1) await act(run);
};

const bulkWorks = (
  { staff, operator }: Readonly<{ staff: GraphqlClient; operator: EventLog }>,
  { seconds, imported }: Readonly<{ seconds: number; imported: number }>,
): Readonly<Record<string, () => Promise<unknown>>> => ({
  'while nothing else is done': async () => undefined,
  'while products are imported': () => repeatedly(seconds, (run) => importProducts(staff, imported, run)),
  'while the search view is built anew and switched': () => repeatedly(seconds, () => rebuildAndSwitch(operator)),
  'while nothing else is done, again': async () => undefined,
});

const blocksOf = ({ blocks }: Phase): string => [...blocks].map(([app, long]) => `${app} ${ms(long)} ms`).join(', ');

/** Shoppers beside an import, and beside a rebuild. */
export const interference: Bench = async (stage) => {
  const plan = stage.quick ? { products: 2_000, seconds: 4, imported: 300 } : { products: 10_000, seconds: 12, imported: 1_000 };
  const shop = await openFilledShop(stage, plan.products);
  const [operator, staff, guest] = [await shop.as('operator'), shop.staff(), graphqlClient(shop.api())];
  const products = await readCatalogue(guest, readProducts);
  await stockProducts(staff, products);
  const load = { shoppers, pauseMs, seconds: plan.seconds };
  // As long as a phase: the shop gets faster for some seconds after its start.
  await visitsDuring(shop.api(), products, load, async () => undefined);
  const phases: Phase[] = [];
  for (const [what, bulk] of Object.entries(bulkWorks({ staff, operator }, plan))) {
    await longestBlocks(shop.healthPort());
    const began = performance.now();
    const times = await visitsDuring(shop.api(), products, load, bulk);
    const seconds = (performance.now() - began) / 1000;
    const phase = { what, seconds, times, blocks: await longestBlocks(shop.healthPort()) };
    phases.push(phase);
    stage.report(`${what}: longest blocks of the event loops: ${blocksOf(phase)}`);
    stage.report(`${what}: ${actions.map((action) => `${action} p99 ${ms(percentileOf(times, action, 99))} ms`).join(', ')}`);
  }
  await Promise.all([staff.close(), guest.close()]);
  await shop.close();
  const [alone] = phases;
  const cells = (action: Action, { times }: Phase) => {
    const p99 = percentileOf(times, action, 99);
    return [
      ...[ms(percentileOf(times, action, 50)), ms(p99)],
      alone ? (p99 / percentileOf(alone.times, action, 99)).toFixed(2) : '',
      count(times[action].length),
    ];
  };
  return {
    about: `${shoppers} shoppers with a pause of ${pauseMs} ms on average after each action: searches, product pages, lines into a cart, check-outs until they are confirmed; ${count(plan.products)} products. Each phase takes ${plan.seconds} s or as long as the bulk work, which is repeated: an import of ${count(plan.imported)} new products, or a build of the search view from the first event and the switch. "×" is the p99 beside that of the first phase. Longest blocks of the event loops, by the first app of each process: ${phases.map((phase) => `${phase.what}, ${blocksOf(phase)}`).join('; ')}.`,
    columns: ['', 'while', 'p50 ms', 'p99 ms', '×', 'samples'],
    rows: actions.flatMap((action) => phases.map((phase) => [action, phase.what.replace('while ', ''), ...cells(action, phase)])),
    figures: {
      plan,
      load,
      phases: phases.map(({ what, seconds, times, blocks }) => ({
        what,
        seconds,
        longestBlocksMs: Object.fromEntries(blocks),
        p99Ms: Object.fromEntries(actions.map((action) => [action, percentileOf(times, action, 99)])),
      })),
    },
  };
};
