import { expect, it } from 'vitest';
import { lineNotes } from './line-notes.ts';
import type { Line, Warning } from './cart-store.ts';

const line = (quantity: number, quantityAvailable: number | null, handle = 'mug') => {
  const money = { amount: '9.50', currencyCode: 'EUR' as const };
  return {
    id: 'mug',
    quantity,
    cost: { amountPerQuantity: money, compareAtAmountPerQuantity: null, totalAmount: money },
    merchandise: {
      __typename: 'ProductVariant',
      id: 'v',
      title: 'Single',
      availableForSale: quantityAvailable !== 0,
      quantityAvailable,
      selectedOptions: [],
      image: null,
      product: { handle, title: 'Mug' },
    },
  } satisfies Line;
};
const priceChanged = (target: string): Warning => ({ code: 'PRICE_CHANGED', message: 'It was dearer.', target });

it.each([
  ['enough', line(2, 5), []],
  ['an unknown number', line(2, null), []],
  ['too few', line(3, 2), ['Only 2 left.']],
  ['none', line(1, 0), ['Out of stock.']],
  ['no such article any more', line(1, 0, ''), ['This item is no longer available.']],
])('with %s in stock', (_, shown, notes) => expect(lineNotes(shown, [])).toEqual(notes));

it('tells of the price of this line, not of another', () =>
  expect(lineNotes(line(1, 5), [priceChanged('mug'), priceChanged('rug')])).toEqual(['It was dearer.']));
