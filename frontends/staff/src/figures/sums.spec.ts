import { describe, expect, it } from 'vitest';
import type { Sales } from './figures.ts';
import { periodOf } from './period.ts';
import { currenciesIn, sumsBy, sumsOfSteps } from './sums.ts';

const sold = (start: string, category: string, revenue: string, more: Partial<Sales> = {}): Sales => ({
  ...{ start, category, revenue, productId: 'p', currencyCode: 'EUR', orders: 1, pieces: 2 },
  ...more,
});
const now = Date.parse('2026-03-02T09:30:00.000Z');

describe('sales', () => {
  it('are added up without rounding, the greatest first', () => {
    const rows = [sold('', 'Tea', '0.10'), sold('', 'Pots', '9.00'), sold('', 'Tea', '0.20')];
    const [pots, tea] = sumsBy(rows, ({ category }) => category);
    expect([pots?.key, tea?.key, tea?.pieces, Number(tea?.revenue)]).toEqual(['Pots', 'Tea', 4, 0.3]);
  });

  it('have a step for each hour of a day, also where nothing was sold', () => {
    const { steps, interval, from, to } = periodOf('day', now);
    expect([steps.length, interval, from, to]).toEqual([24, 'HOUR', '2026-03-01T10:00:00.000Z', '2026-03-02T10:00:00.000Z']);
    const sums = sumsOfSteps(
      [sold('2026-03-02T09:00:00.000Z', 'Tea', '5.00'), sold('2026-03-02T09:00:00Z', 'Pots', '1.00')],
      steps,
    );
    expect(sums.map(({ revenue }) => Number(revenue)).filter((revenue) => revenue > 0)).toEqual([6]);
    expect(Number(sums.at(-1)?.revenue)).toBe(6);
  });

  it('have a step for each day of a week, today the last', () => {
    const { steps, interval, to } = periodOf('week', now);
    expect([steps.length, interval, steps.at(-1), to]).toEqual([
      7,
      'DAY',
      '2026-03-02T00:00:00.000Z',
      '2026-03-03T00:00:00.000Z',
    ]);
  });

  it('name their currencies, the one of the most pieces first', () => {
    const rows = [sold('', '', '1', { currencyCode: 'USD', pieces: 1 }), sold('', '', '1'), sold('', '', '1')];
    expect(currenciesIn(rows)).toEqual(['EUR', 'USD']);
    expect(currenciesIn([])).toEqual([]);
  });
});
