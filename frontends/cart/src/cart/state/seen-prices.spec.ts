import { expect, it } from 'vitest';
import { firstSeen, priceWarnings } from './seen-prices.ts';

const line = (id: string, amount: string) => {
  const money = { amount, currencyCode: 'EUR' as const };
  return { id, cost: { amountPerQuantity: money, compareAtAmountPerQuantity: null, subtotalAmount: money, totalAmount: money } };
};

it('stores the first price of a line, and drops removed lines', () =>
  expect(firstSeen({ mug: '9.50', lamp: '20.00' }, [line('mug', '8.00'), line('rug', '30.00')])).toEqual({
    mug: '9.50',
    rug: '30.00',
  }));

it('warns about a line whose price has changed', () =>
  expect(priceWarnings({ mug: '9.50', rug: '30.0' }, [line('mug', '8.00'), line('rug', '30.00')])).toMatchObject([
    { code: 'PRICE_CHANGED', target: 'mug' },
  ]));
