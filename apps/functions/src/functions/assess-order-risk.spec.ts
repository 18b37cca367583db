import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventOf } from '../pool/test-pool.fixture.js';
import { assess, cloudEvent } from './assess-order-risk.js';

type Order = Parameters<typeof assess>[0];

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const order = (total: number, quantities: readonly number[], customerId?: string): Order => {
  const lines = quantities.map((quantity, at) => ({
    ...{ lineId: `l${at}`, variantId: 'mug_1', productId: 'mug', title: 'Mug', variantTitle: '', sku: '' },
    ...{ quantity, price: eur(450), attributes: [] },
  }));
  return {
    ...{ cartId: 'c', name: 'M-7', keyHash: 'a'.repeat(64), email: 'erased@erased.invalid', lines },
    cost: { subtotal: eur(total), shipping: eur(0), tax: eur(0), total: eur(total) },
    shippingAddress: {
      firstName: 'erased',
      lastName: 'erased',
      address1: 'erased',
      city: 'erased',
      zip: 'erased',
      countryCode: 'ZZ',
    },
    deliveryOption: { handle: 'standard', title: 'Standard', description: '', price: eur(0) },
    payment: { provider: 'erased', token: 'erased' },
    ...(customerId ? { customerId } : {}),
  };
};

describe('the risk of an order', () => {
  it.each([
    ['a customer with a few pieces', order(3_000, [1, 2], 'ada'), 'low', 0, []],
    ['a guest with a large amount', order(120_000, [1]), 'low', 35, ['largeAmount', 'guest']],
    ['a guest with a very large amount', order(500_000, [1]), 'medium', 60, ['largeAmount', 'veryLargeAmount', 'guest']],
    ['a guest with many pieces of one item', order(9_000, [20]), 'medium', 50, ['manyPieces', 'manyOfOneItem', 'guest']],
    ['all of it', order(500_000, [20]), 'high', 100, ['largeAmount', 'veryLargeAmount', 'manyPieces', 'manyOfOneItem', 'guest']],
  ])('of %s', (_, given, level, score, facts) => {
    expect(assess(given)).toEqual({ level, score, facts });
  });

  it('is that of each order of a batch, whatever others are in it', () => {
    const event = (id: string, data: Order) => ({ ...eventOf(id), type: 'order.order.OrderPlaced', data }) as never;
    const events = ['a', 'b', 'c'].map((id) => event(id, order(1, [1], 'ada')));
    const batch = {
      ...eventOf('3'),
      type: 'millrace.batch',
      data: { events: [...events, event('d', order(1, [1], 'bob'))] },
    } as const;
    expect(cloudEvent(batch).map(({ subject, causationid, data }) => [subject, causationid, data.level])).toEqual([
      ['a', 'e-a', 'low'],
      ['b', 'e-b', 'low'],
      ['c', 'e-c', 'low'],
      ['d', 'e-d', 'low'],
    ]);
  });

  it('is no lower for a larger amount', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 }),
        (a, b, quantities) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)];
          expect(assess(order(more, quantities)).score).toBeGreaterThanOrEqual(assess(order(less, quantities)).score);
        },
      ),
    );
  });
});
