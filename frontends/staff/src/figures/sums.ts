import { addMoney } from '@shop/kit/shop/money.ts';
import type { Sales } from './figures.ts';

/** What was sold under a key, such as a category: the amount is a decimal string. */
export interface Sum {
  key: string;
  pieces: number;
  revenue: string;
}

/** The currencies of sales, that of the most pieces first. */
export const currenciesIn = (rows: readonly Sales[]): readonly string[] =>
  sumsBy(rows, ({ currencyCode }) => currencyCode)
    .toSorted((a, b) => b.pieces - a.pieces)
    .map(({ key }) => key);

/** Sales added up by a key, by revenue, the greatest first. All are of one currency. */
export const sumsBy = (rows: readonly Sales[], keyOf: (row: Sales) => string): readonly Sum[] => {
  const sums = new Map<string, Sum>();
  for (const row of rows) {
    const key = keyOf(row);
    const { pieces, revenue } = sums.get(key) ?? { pieces: 0, revenue: '0.00' };
    const sum = addMoney({ amount: revenue, currencyCode: '' }, { amount: row.revenue, currencyCode: '' }).amount;
    sums.set(key, { key, pieces: pieces + row.pieces, revenue: sum });
  }
  return [...sums.values()].toSorted((a, b) => Number(b.revenue) - Number(a.revenue) || (a.key < b.key ? -1 : 1));
};

/** The sums of steps of time, in their order; nothing was sold in those that have no sales. */
export const sumsOfSteps = (rows: readonly Sales[], steps: readonly string[]): readonly Sum[] => {
  const sums = new Map(sumsBy(rows, ({ start }) => `${Date.parse(start)}`).map((sum) => [Number(sum.key), sum]));
  return steps.map((step) => ({ ...(sums.get(Date.parse(step)) ?? { pieces: 0, revenue: '0' }), key: step }));
};
