import { describe, expect, it } from 'vitest';
import { addMoney, compareMoney, formatMoney, percentOff } from './money.ts';

const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });

describe('formatMoney', () => {
  it.each([
    ['19.9', '€19.90'],
    ['0.0', '€0.00'],
    ['1234.5', '€1,234.50'],
    ['9007199254740993.01', '€9,007,199,254,740,993.01'],
  ])('%s', (amount, text) => expect(formatMoney(eur(amount), 'en')).toBe(text));

  it('shows the fraction digits of the currency', () => {
    expect(formatMoney({ amount: '1980', currencyCode: 'JPY' }, 'en')).toBe('¥1,980');
  });
});

describe('two amounts', () => {
  it.each([
    ['9.50', '10.00', -1],
    ['10.0', '10.00', 0],
    ['10.01', '10', 1],
    ['0.1', '0.09', 1],
  ])('%s compared with %s', (a, b, order) => expect(compareMoney(eur(a), eur(b))).toBe(order));

  it.each([
    ['74.00', '89.00', 16],
    ['5', '10', 50],
    ['10', '10', 0],
    ['12', '10', 0],
  ])('%s instead of %s is %i %% off', (now, was, percent) => expect(percentOff(eur(now), eur(was))).toBe(percent));
});

it.each([
  ['19.90', '4.9', '€24.80'],
  ['0.00', '0.05', '€0.05'],
  ['9007199254740993.01', '0.99', '€9,007,199,254,740,994.00'],
])('%s and %s make %s', (a, b, sum) => expect(formatMoney(addMoney(eur(a), eur(b)), 'en')).toBe(sum));
