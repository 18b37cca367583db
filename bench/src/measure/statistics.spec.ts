import { describe, expect, it } from 'vitest';
import { percentile, spreadOf } from './statistics.js';

const oneToHundred = Array.from({ length: 100 }, (_, n) => 100 - n);

describe('a percentile', () => {
  it.each([
    [0, 1],
    [50, 50],
    [99, 99],
    [100, 100],
  ])('%i of one to a hundred is %i', (percent, value) => expect(percentile(oneToHundred, percent)).toBe(value));
  it('of one value is that value', () => expect(percentile([7], 99)).toBe(7));
  it('of no value is NaN', () => expect(percentile([], 50)).toBeNaN());
});

it('several runs are summarised by median and range', () =>
  expect(spreadOf([30, 10, 20])).toEqual({ median: 20, lowest: 10, highest: 30 }));
