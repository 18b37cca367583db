import { openShop } from '../cost/measure-cost.js';
import type { Bench } from '../measure/bench.js';
import { percentile, type Spread, spreadOf } from '../measure/statistics.js';
import { count, withSpread } from '../report/figures.js';
import { chosen } from '../shop/searches.js';
import { type CheckedOut, type Shopper, shopper } from '../shop/shopper.js';
import type { CatalogueProduct } from '../shop/stock-products.js';
import { hopNames, hopTimes } from './hop-times.js';

type HopFigures = Readonly<{ hop: string; p50Ms: Spread; p99Ms: Spread }>;
type Figures = Readonly<{ clients: number; hot: boolean; perSecond: Spread; samples: number; hops: readonly HopFigures[] }>;
type Sampled = ReadonlyMap<string, number>;

const total = 'submit to confirmed';
const answer = '· the answer to the request';
const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));

/** Fills carts and checks them out, in a closed loop a client, for so many seconds; the orders and their number per second. */
const checkOutRepeatedly = async (shoppers: readonly Shopper[], products: readonly CatalogueProduct[], seconds: number) => {
  const began = performance.now();
  const orders: CheckedOut[] = [];
  const client = async (who: Shopper) => {
    while (performance.now() - began < seconds * 1000) {
      const cart = await who.takeCart();
      for (let line = 0; line < 2; line += 1) await who.add(cart, chosen(chosen(products).variants.nodes).id);
      orders.push(await who.checkOut(cart));
    }
  };
  await Promise.all(shoppers.map(client));
  return { orders, perSecond: (orders.length * 1000) / (performance.now() - began) };
};

/** Clients at the same time, and whether all of them buy one and the same variant. */
const loads = [
  { clients: 1, hot: false },
  { clients: 8, hot: false },
  { clients: 32, hot: false },
  { clients: 8, hot: true },
] as const;

/** The first variant of the first product alone. */
const hottest = (products: readonly CatalogueProduct[]): readonly CatalogueProduct[] =>
  products
    .slice(0, 1)
    .map((product) => ({ ...product, variants: { ...product.variants, nodes: product.variants.nodes.slice(0, 1) } }));

/** From the submission of a check-out to the news of its confirmation, and the share of each hop. */
export const checkout: Bench = async (stage) => {
  const plan = stage.quick ? { runs: 1, seconds: 3 } : { runs: 3, seconds: 8 };
  const { shop, products, servers, close } = await openShop(stage, []);
  const figures: Figures[] = [];
  for (const { clients, hot } of loads) {
    const goods = hot ? hottest(products) : products;
    const shoppers = Array.from({ length: clients }, () => shopper(shop.api));
    await checkOutRepeatedly(shoppers, goods, plan.seconds / 2);
    const runs: Readonly<{ samples: readonly Sampled[]; perSecond: number }>[] = [];
    for (let run = 0; run < plan.runs; run += 1) {
      const { orders, perSecond } = await checkOutRepeatedly(shoppers, goods, plan.seconds);
      const samples: Sampled[] = [];
      for (const order of orders) {
        const { submitted, answered, seen } = order;
        const whole = [[total, seen - submitted] as const, [answer, answered - submitted] as const];
        samples.push(new Map([...whole, ...(await hopTimes(servers.log, order))]));
      }
      runs.push({ samples, perSecond });
    }
    await Promise.all(shoppers.map(({ stop }) => stop()));
    const at = (hop: string, percent: number) =>
      spreadOf(
        runs.map(({ samples }) =>
          percentile(
            samples.map((sample) => sample.get(hop) ?? Number.NaN),
            percent,
          ),
        ),
      );
    const hops = [total, answer, ...hopNames].map((hop) => ({ hop, p50Ms: at(hop, 50), p99Ms: at(hop, 99) }));
    const perSecond = spreadOf(runs.map((run) => run.perSecond));
    figures.push({ clients, hot, perSecond, samples: runs.reduce((sum, { samples }) => sum + samples.length, 0), hops });
    const [whole] = hops;
    if (whole)
      stage.report(
        `${clients} clients${hot ? ', one variant' : ''}: p50 ${ms(whole.p50Ms.median)} ms, p99 ${ms(whole.p99Ms.median)} ms`,
      );
  }
  await close();
  return {
    about: `From the client's \`checkoutComplete\` to the news by \`orderUpdated\` that the order is confirmed; each client fills a new cart with two lines before. “One variant”: all clients buy pieces of one and the same variant. The hops follow from each other: each is the time from the message before it, by the broker's time of storing. The client subscribes when the request is answered, so "seen" includes the start of the subscription. ${products.length} products; ${plan.runs} runs of ${plan.seconds} s after ${plan.seconds / 2} s uncounted, for each number of clients.`,
    columns: ['', 'clients', 'p50 ms', 'p99 ms', 'orders/s'],
    rows: figures.flatMap(({ clients, hot, perSecond, hops }) =>
      hops.map(({ hop, p50Ms, p99Ms }) => [
        ...[hop, hot ? `${clients}, one variant` : String(clients), withSpread(p50Ms, ms), withSpread(p99Ms, ms)],
        hop === total ? count(perSecond.median) : '',
      ]),
    ),
    figures: { products: products.length, plan, figures },
  };
};
