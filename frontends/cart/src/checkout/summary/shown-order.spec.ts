import { describe, expect, it } from 'vitest';
import { changesBetween, type ShownOrder } from './shown-order.ts';

const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });
const money = (text: string) => new Intl.NumberFormat(undefined, { style: 'currency', currency: 'EUR' }).format(Number(text));
const order = (lines: Record<string, [number, string]>, shipping = '4.90'): ShownOrder => ({
  lines: new Map(Object.entries(lines).map(([title, [quantity, total]]) => [title, { title, quantity, total: eur(total) }])),
  shipping: eur(shipping),
  total: eur('0'),
});

describe('the changes since the shopper agreed', () => {
  it('are none when nothing has changed', () =>
    expect(changesBetween(order({ Mug: [1, '8.90'] }), order({ Mug: [1, '8.90'] }))).toEqual([]));

  it('contain a price that rose', () =>
    expect(changesBetween(order({ Mug: [1, '14.90'] }), order({ Mug: [1, '19.90'] }))).toEqual([
      `Mug: ${money('19.90')} instead of ${money('14.90')}`,
    ]));

  it('contain added and removed items, changed quantities, and their effect on delivery', () =>
    expect(
      changesBetween(order({ Mug: [1, '8.90'], Pan: [2, '40'] }), order({ Mug: [3, '26.70'], Canoe: [1, '980.00'] }, '0.00')),
    ).toEqual([
      `Mug: 3 instead of 1, now ${money('26.70')}`,
      `Added: 1 × Canoe, ${money('980')}`,
      'Removed: 2 × Pan',
      `Delivery: free instead of ${money('4.90')}`,
    ]));
});
