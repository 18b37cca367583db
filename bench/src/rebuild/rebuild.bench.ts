import type { Bench, Stage } from '../measure/bench.js';
import { openFilledShop } from '../catalogue/open-filled-shop.js';
import { queriesAbout } from '../search-sizes/queries.js';
import { percentile } from '../measure/statistics.js';
import { count } from '../report/figures.js';
import { rebuildAndSwitch } from './rebuild-and-switch.js';
import { watchSearch, type Watched } from './watch-search.js';

const clients = 4;
const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));

type Phase = Readonly<{ what: string; seconds: number; perSecond: number; p50Ms: number; p99Ms: number; watched: Watched }>;

const phaseOf = (what: string, seconds: number, watched: Watched): Phase => ({
  ...{ what, seconds, watched },
  perSecond: watched.taken.length / seconds,
  p50Ms: percentile(watched.taken, 50),
  p99Ms: percentile(watched.taken, 99),
});

const measureSize = async (stage: Stage, products: number, seconds: number) => {
  const shop = await openFilledShop(stage, products);
  const operator = await shop.as('operator');
  const queries = queriesAbout(products, products);
  const during = async (what: string, act: () => Promise<unknown>): Promise<Phase> => {
    const watch = watchSearch(shop.api(), clients, products, queries.search);
    const began = performance.now();
    await act();
    const took = (performance.now() - began) / 1000;
    const phase = phaseOf(what, took, await watch.stop());
    stage.report(`${products} products, ${what}: ${took.toFixed(1)} s, p50 ${ms(phase.p50Ms)} ms, p99 ${ms(phase.p99Ms)} ms`);
    return phase;
  };
  const pause = () => new Promise((wait) => setTimeout(wait, seconds * 1000));
  await during('warm-up', pause);
  const before = await during('normal', pause);
  let events = 0;
  const meanwhile = await during('while it is built anew and switched', async () => {
    events = await rebuildAndSwitch(operator);
  });
  const after = await during('after the switch', pause);
  await shop.close();
  return { products, variants: shop.variants, events, phases: [before, meanwhile, after] };
};

const plain = ({ watched: { taken: _, ...errors }, ...phase }: Phase) => ({ ...phase, ...errors });

/** A rebuild of the live search view and the switch, while shoppers search. */
export const rebuild: Bench = async (stage) => {
  const sizes = stage.quick ? [2_000] : [10_000, 100_000];
  const seconds = stage.quick ? 2 : 6;
  const sized: Awaited<ReturnType<typeof measureSize>>[] = [];
  for (const size of sizes) sized.push(await measureSize(stage, size, seconds));
  return {
    about: `${clients} clients search all the while, each question another one, and one more asks how many products there are in all. "Failed" are answers with an error or none, "empty" are those that find fewer products than there are, "stale" those that say that they are behind. The build reads the log from its first event: ${sized.map(({ products, events }) => `${count(events)} events for ${count(products)} products`).join(', ')}.`,
    columns: ['products', '', 'seconds', 'searches/s', 'p50 ms', 'p99 ms', 'failed', 'empty', 'stale'],
    rows: sized.flatMap(({ products, phases }) =>
      phases.map(({ what, seconds: long, perSecond, p50Ms, p99Ms, watched: { failed, empty, stale } }) => [
        ...[count(products), what, long.toFixed(1), count(perSecond), ms(p50Ms), ms(p99Ms)],
        ...[failed, empty, stale].map(count),
      ]),
    ),
    figures: { clients, sized: sized.map((one) => ({ ...one, phases: one.phases.map(plain) })) },
  };
};
