import { decimalsOf } from '@millrace/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.js';
import { mulDiv, sumOf } from './round.js';

const large = fc.integer({ min: 0, max: 1_000_000_000_000 });

describe('a quotient', () => {
  it('is rounded half up', () =>
    expect([mulDiv(1, 1, 2), mulDiv(3, 1, 2), mulDiv(1, 1, 3), mulDiv(2, 1, 3)]).toEqual([1, 2, 0, 1]));

  it('is exact for any amount', () =>
    fc.assert(
      fc.property(
        large,
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 1_000_000, max: 2_000_000 }),
        (a, b, divisor) => {
          const exact = (2n * BigInt(a) * BigInt(b) + BigInt(divisor)) / (2n * BigInt(divisor));
          expect(BigInt(mulDiv(a, b, divisor))).toBe(exact);
        },
      ),
    ));
});

describe('an allocation', () => {
  it('sums to the amount, each part within its weight', () =>
    fc.assert(
      fc.property(
        fc.array(large, { minLength: 1, maxLength: 9 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (weights, share) => {
          const amount = Math.floor(sumOf(weights) * share);
          const parts = allocate(amount, weights);
          expect(sumOf(parts)).toBe(amount);
          for (const [index, part] of parts.entries()) expect(part).toBeLessThanOrEqual(weights[index] ?? 0);
        },
      ),
    ));

  it('gives what is left to the largest remainders, the first of equal ones', () => {
    expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocate(10, [1, 6, 3])).toEqual([1, 6, 3]);
    expect(allocate(1, [1, 3])).toEqual([0, 1]);
    expect(allocate(0, [0, 0])).toEqual([0, 0]);
  });
});

it('has decimals by currency', () => expect(['EUR', 'JPY', 'KWD'].map(decimalsOf)).toEqual([2, 0, 3]));
