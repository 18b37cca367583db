import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf } from './cost.js';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const home = (percent: number) => ({ percent, countries: ['DE', 'FR'] });
const way = (price: number) => ({ handle: 'standard', title: 'Standard', description: '', price: eur(price) });

describe('the cost of an order', () => {
  it('adds delivery and names the tax within', () =>
    expect(costOf(eur(10_000), way(490), home(19), 'DE')).toEqual({
      subtotal: eur(10_000),
      shipping: eur(490),
      tax: eur(1675),
      total: eur(10_490),
    }));

  it.each([
    [3, 20, 1], // 0.5 becomes 1
    [9, 20, 2], // 1.5 becomes 2
    [2, 20, 0], // 0.33 becomes 0
    [119, 19, 19],
    [119, 0, 0],
  ])('rounds the tax half up: %i at %i percent is %i', (total, percent, tax) =>
    expect(costOf(eur(total), way(0), home(percent), 'FR').tax).toEqual(eur(tax)),
  );

  it.each(['US', 'CH', 'GB', 'NO'])('of an order to %s is the same, and no tax of ours is in it', (country) =>
    expect(costOf(eur(10_000), way(490), home(19), country)).toEqual({
      subtotal: eur(10_000),
      shipping: eur(490),
      tax: eur(0),
      total: eur(10_490),
    }),
  );

  it('is quoted without a country as at home', () => expect(costOf(eur(119), way(0), home(19)).tax).toEqual(eur(19)));

  it('is exact for any amount a shop can name', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), fc.integer({ min: 0, max: 30 }), (minor, percent) => {
        const divisor = 2n * BigInt(100 + percent);
        const exact = (2n * BigInt(minor) * BigInt(percent) + BigInt(100 + percent)) / divisor;
        expect(costOf(eur(minor), way(0), home(percent), 'FR').tax.minor).toBe(Number(exact));
      }),
    ));
});
