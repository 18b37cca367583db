import { describe, expect, it } from 'vitest';
import { agreedAfter, sameLines } from './agreed-order.ts';
import type { ShownOrder } from './shown-order.ts';

const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });
const order = (lines: Record<string, [number, string]>, total: string, shipping = '4.90'): ShownOrder => ({
  lines: new Map(Object.entries(lines).map(([title, [quantity, price]]) => [title, { title, quantity, total: eur(price) }])),
  shipping: eur(shipping),
  total: eur(total),
});
const mug = order({ Mug: [1, '8.90'] }, '13.80');

describe('the order that a shopper agrees to', () => {
  it.each([
    ['gets an item', order({ Mug: [1, '8.90'], Canoe: [1, '975.10'] }, '984.00', '0')],
    ['loses an item', order({}, '0', '0')],
    ['has more of an item', order({ Mug: [2, '17.80'] }, '22.70')],
    ['costs more', order({ Mug: [1, '9.90'] }, '14.80')],
    ['costs less', order({ Mug: [1, '7.90'] }, '12.80')],
    ['holds another item at the same price', order({ Bowl: [1, '8.90'] }, '13.80')],
  ])('stays unchanged when the cart %s in another tab', (_, now) => {
    expect(agreedAfter(mug, now, false)).toBe(mug);
    expect(sameLines(mug.lines, now.lines)).toBe(false);
  });

  it('is updated when the shopper chooses another delivery option in this tab', () => {
    const express = order({ Mug: [1, '8.90'] }, '21.80', '12.90');
    expect(agreedAfter(mug, express, false)).toBe(express);
  });

  it.each([
    ['removes', order({ Bowl: [1, '5.00'] }, '9.90')],
    ['counts', order({ Mug: [2, '17.80'], Bowl: [1, '5.00'] }, '27.70')],
    ['puts back', order({ Mug: [1, '8.90'], Bowl: [1, '5.00'], Pan: [1, '20.00'] }, '38.80')],
  ])('is updated when the shopper %s an item in this tab', (_, now) =>
    expect(agreedAfter(order({ Mug: [1, '8.90'], Bowl: [1, '5.00'] }, '18.80'), now, true)).toBe(now),
  );

  it('includes the shopper’s change, but not a price that rose meanwhile', () => {
    const before = order({ Mug: [1, '8.90'], Lamp: [1, '14.90'] }, '28.70');
    const now = order({ Mug: [2, '17.80'], Lamp: [1, '19.90'] }, '42.60');
    const agreed = agreedAfter(before, now, true);
    expect([...agreed.lines.values()].map(({ total }) => total.amount)).toEqual(['17.80', '14.90']);
    expect(Number(agreed.total.amount)).toBe(37.6);
    expect(sameLines(agreed.lines, now.lines)).toBe(false);
    expect(agreedAfter(agreed, now, true)).toBe(agreed);
  });
});
