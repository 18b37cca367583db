import { percentile } from '../measure/statistics.js';
import { chosen, searchesOf } from '../shop/searches.js';
import { type Shopper, shopper } from '../shop/shopper.js';
import type { CatalogueProduct } from '../shop/stock-products.js';

/** What shoppers do, in the order of a visit. */
export const actions = ['search', 'product page', 'add to cart', 'check-out'] as const;
export type Action = (typeof actions)[number];
/** Milliseconds, by action. */
export type Times = Readonly<Record<Action, readonly number[]>>;

export const percentileOf = (times: Times, action: Action, percent: number): number => percentile(times[action], percent);

/** Of a visit: three searches and three pages before each of two lines, then the check-out. */
const looksPerLine = 3;
const linesPerVisit = 2;

/**
 * Visits of so many shoppers, each with a pause of `pauseMs` on average after each action, so that they ask for a share of the machine,
 * until `bulk` is done and at least `seconds` have passed.
 */
export const visitsDuring = async (
  api: string,
  products: readonly CatalogueProduct[],
  { shoppers, pauseMs, seconds }: Readonly<{ shoppers: number; pauseMs: number; seconds: number }>,
  bulk: () => Promise<unknown>,
): Promise<Times> => {
  const times: Record<Action, number[]> = { search: [], 'product page': [], 'add to cart': [], 'check-out': [] };
  let done = false;
  const timed = async <T>(action: Action, act: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await act();
    times[action].push(performance.now() - began);
    await new Promise((passed) => setTimeout(passed, pauseMs * (0.5 + Math.random())));
    return result;
  };
  const draw = searchesOf(products);
  const visit = async (who: Shopper) => {
    const cart = await who.takeCart();
    for (let line = 0; line < linesPerVisit; line += 1) {
      for (let look = 0; look < looksPerLine; look += 1) await timed('search', () => who.search(draw()));
      let variants: readonly string[] = [];
      for (let look = 0; look < looksPerLine; look += 1)
        variants = await timed('product page', () => who.open(chosen(products).handle));
      await timed('add to cart', () => who.add(cart, chosen(variants)));
    }
    await timed('check-out', () => who.checkOut(cart));
  };
  const all = Array.from({ length: shoppers }, () => shopper(api));
  const until = new Promise((passed) => setTimeout(passed, seconds * 1000));
  const ending = Promise.all([bulk(), until]).finally(() => (done = true));
  const repeat = async (who: Shopper) => {
    while (!done) await visit(who);
    await who.stop();
  };
  await Promise.all([ending, ...all.map(repeat)]);
  return times;
};
