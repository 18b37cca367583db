import type { InputOf, SalesByProduct, SalesRow } from '@millrace/contracts';
import { periods } from '../topologies/periods.js';
import { addSales, type Sales, type SalesKey } from '../topologies/sales.js';
import type { Period } from './period.js';
import type { WindowRows } from './read-windows.js';

type Requested = Pick<InputOf<typeof SalesByProduct>, 'interval' | 'productId' | 'category'>;

const startOf = (start: number, interval: Requested['interval'], { from }: Period): number => {
  switch (interval) {
    case 'HOUR':
      return start;
    case 'DAY':
      return start - (start % periods.day);
    case 'ALL':
      return from;
  }
};

/** Sales of hours, added up to the intervals that are asked for; by start, then by revenue, then by product, category and currency. */
export const salesFigures = (
  hours: WindowRows<SalesKey, Sales>['rows'],
  { interval, productId, category }: Requested,
  period: Period,
): readonly SalesRow[] => {
  const sums = new Map<string, SalesRow>();
  for (const { key, value } of hours) {
    const of = key.key;
    if (productId !== undefined && of.productId !== productId) continue;
    if (category !== undefined && of.category !== category) continue;
    const start = startOf(key.window.start, interval, period);
    const name = JSON.stringify([start, of.productId, of.category, of.currency]);
    const sum = sums.get(name);
    sums.set(name, { start, ...of, ...(sum ? addSales(sum, value) : value) });
  }
  return [...sums].toSorted(byStartAndRevenue).map(([, row]) => row);
};

type Named = readonly [name: string, row: SalesRow];

const byStartAndRevenue = ([name, one]: Named, [otherName, other]: Named): number =>
  one.start - other.start || other.revenue - one.revenue || (name < otherName ? -1 : 1);
