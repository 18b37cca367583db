import { describe, expect, it } from 'vitest';
import type { Topologies } from '../running/topologies.js';
import { noSales } from '../topologies/sales.js';
import { currentTrendingWindow } from '../topologies/trending.js';
import { FiguresController } from './figures.controller.js';
import { daysOf, wholePeriod } from './period.js';
import { salesFigures } from './sales-figures.js';
import { searchFigures } from './search-figures.js';

const hour = 3_600_000;
const day = 24 * hour;
const sold = (at: number, productId: string, revenue: number, category = 'Tea') => ({
  key: { key: { productId, category, currency: 'EUR' }, window: { start: at, end: at + hour } },
  value: { ...noSales, orders: 1, pieces: 1, revenue },
});
const addedUp = (count: number) => ({ searches: count, withoutResults: count, slow: count, totalMs: count, maxMs: count });
const period = { from: 0, to: 2 * day };

describe('the sales of a period', () => {
  const hours = [sold(hour, 'mug', 5), sold(2 * hour, 'mug', 7), sold(hour, 'pot', 9, 'Pots'), sold(day, 'mug', 1)];
  const rows = (requested: Partial<Parameters<typeof salesFigures>[1]>) =>
    salesFigures(hours, { interval: 'ALL', ...requested }, period).map(({ start, productId, revenue }) => [
      start,
      productId,
      revenue,
    ]);

  it('are added up to hours, days or the whole of it, the greatest revenue of an interval first', () => {
    expect(rows({ interval: 'HOUR' })).toEqual([
      [hour, 'pot', 9],
      [hour, 'mug', 5],
      [2 * hour, 'mug', 7],
      [day, 'mug', 1],
    ]);
    expect(rows({ interval: 'DAY' })).toEqual([
      [0, 'mug', 12],
      [0, 'pot', 9],
      [day, 'mug', 1],
    ]);
    expect(rows({})).toEqual([
      [0, 'mug', 13],
      [0, 'pot', 9],
    ]);
  });

  it('are those of a product or of a category, where one is asked for', () => {
    expect(rows({ productId: 'mug' })).toEqual([[0, 'mug', 13]]);
    expect(rows({ category: 'Pots' })).toEqual([[0, 'pot', 9]]);
  });
});

it('searches of several days are added up, the most frequent of the kind first', () => {
  const search = (words: string, start: number, withoutResults: number, slow: number) => ({
    key: { key: words, window: { start, end: start + day } },
    value: { searches: 4, withoutResults, slow, totalMs: 100, maxMs: 60 + slow },
  });
  const days = [search('tea', 0, 1, 0), search('tea', day, 2, 1), search('mug', 0, 4, 0), search('pot', 0, 0, 1)];
  expect(searchFigures(days, 'WITHOUT_RESULTS').map(({ words, withoutResults }) => [words, withoutResults])).toEqual([
    ['mug', 4],
    ['tea', 3],
  ]);
  expect(searchFigures(days, 'SLOW')).toEqual([
    { words: 'pot', searches: 4, withoutResults: 0, slow: 1, totalMs: 100, maxMs: 61 },
    { words: 'tea', searches: 8, withoutResults: 3, slow: 1, totalMs: 200, maxMs: 61 },
  ]);
});

it('the answer with the most searches of a day, each of the longest words, is no larger than the broker accepts', async () => {
  const words = String.fromCodePoint(1).repeat(100);
  const entry = { key: { key: words, window: { start: 1e13, end: 1e13 } }, value: addedUp(1e12) };
  let requested = 0;
  const query: Topologies['query'] = async ({ limit = 0 }) => {
    requested = JSON.stringify(entry).length * limit;
    return [];
  };
  const figures = new FiguresController({ query } as unknown as Topologies);
  await figures.searches({ from: 0, to: day, kind: 'SLOW', first: 1 });
  expect(requested).toBeGreaterThan(0);
  expect(requested).toBeLessThan(8 * 1024 * 1024);
});

describe('a period', () => {
  it('has whole hours or days, at most 92 days, and ends after it begins', () => {
    expect(wholePeriod({ from: hour + 1, to: 2 * hour + 1 }, hour)).toEqual({ from: hour, to: 3 * hour });
    expect(() => wholePeriod({ from: 5, to: 5 }, hour)).toThrow('must end after it begins');
    expect(() => wholePeriod({ from: 0, to: 92 * day + 1 }, hour)).toThrow('more than 92 days');
  });

  it('is read day by day', () =>
    expect(daysOf({ from: hour, to: day + hour })).toEqual([
      { from: hour, to: day },
      { from: day, to: day + hour },
    ]));

  it('of trending products is the window of a day that ends next', () =>
    expect([0, 3, 4, 7].map((hours) => currentTrendingWindow(10 * day + hours * hour) - 9 * day)).toEqual([
      4 * hour,
      4 * hour,
      8 * hour,
      8 * hour,
    ]));
});
