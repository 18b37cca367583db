import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum, times, toDecimal, toMinor, withoutZeros } from './amount.js';

const currencies = fc.constantFrom('EUR', 'JPY', 'USD');

describe('an amount', () => {
  it.each([
    [1999, 'EUR', '19.99'],
    [5, 'EUR', '0.05'],
    [0, 'EUR', '0.00'],
    [100, 'EUR', '1.00'],
    [1999, 'JPY', '1999'],
    [0, 'JPY', '0'],
    [1_000_000_000_000_000_000n, 'EUR', '10000000000000000.00'],
  ])('of %s in %s is formatted as %s', (minor, currency, written) => {
    expect(toDecimal({ minor, currency })).toBe(written);
  });

  it.each([
    ['19.99', '19.99'],
    ['19.90', '19.9'],
    ['19.00', '19.0'],
    ['100', '100'],
    ['1.500', '1.5'],
    ['1.000', '1.0'],
    ['1.050', '1.05'],
  ])('%s has no more decimals than it needs as %s', (decimal, short) => expect(withoutZeros(decimal)).toBe(short));

  it.each([
    ['19.99', 'EUR', 1999],
    ['19.9', 'EUR', 1990],
    ['19', 'EUR', 1900],
    ['19.9900', 'EUR', 1999],
    [' 0.05 ', 'EUR', 5],
    ['500', 'JPY', 500],
    ['500.00', 'JPY', 500],
  ])('%s in %s is parsed as %s', (written, currency, minor) => {
    expect(toMinor(written, currency)).toBe(minor);
  });

  it.each(['', '-1', '+1', '1e3', '1,99', '1,234.50', '19.999', '.5', '5.', 'free', 'NaN', 'Infinity', '0x10', '١٢'])(
    'is not parsed from "%s"',
    (text) => {
      expect(toMinor(text, 'EUR')).toBeUndefined();
    },
  );

  it('is equal after formatting and parsing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), currencies, (minor, currency) => {
        expect(toMinor(toDecimal({ minor, currency }), currency)).toBe(minor);
      }),
    );
  });

  it('is added exactly beyond the safe integers', () => {
    const dear = { minor: 999_999_999_999, currency: 'EUR' };
    const cheap = { minor: 1, currency: 'EUR' };
    expect(toDecimal(sum([times(dear, 999_999), cheap], 'EUR'))).toBe('9999989999990000.02');
    expect(sum([], 'EUR')).toEqual({ minor: 0n, currency: 'EUR' });
  });
});
