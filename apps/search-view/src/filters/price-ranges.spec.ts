import { describe, expect, it } from 'vitest';
import { JaggedArray } from '../index/jagged-array.js';
import { priceRanges } from './price-ranges.js';

const rangesOf = (...prices: readonly (readonly number[])[]) => {
  const rows = new JaggedArray();
  prices.forEach((some, row) => rows.set(row, some));
  return priceRanges(rows, [...prices.keys()]).map(({ min, max, count }) => `${min}-${max}: ${count}`);
};

describe('price ranges', () => {
  it('are the whole range, then parts with round bounds', () => {
    expect(rangesOf([450], [999, 1_500], [2_000], [7_000])).toEqual([
      '450-7000: 4',
      '450-499: 1',
      '500-999: 1',
      '1000-1999: 1',
      '2000-4999: 1',
      '5000-7000: 1',
    ]);
  });

  it('count a product once in each range that it has a price in', () => {
    expect(rangesOf([1_100, 1_200, 2_500])).toEqual(['1100-2500: 1', '1100-1999: 1', '2000-2500: 1']);
  });

  it('are one where all prices are equal, and none without prices', () => {
    expect(rangesOf([1_000], [1_000])).toEqual(['1000-1000: 2']);
    expect(rangesOf([], [])).toEqual([]);
  });

  it('are few, however far apart prices are', () => {
    expect(rangesOf([1], [99], [12_345], [9_999_999_999]).length).toBeLessThanOrEqual(7);
  });
});
