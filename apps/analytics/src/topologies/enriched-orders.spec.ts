import { expect, it } from 'vitest';
import type { EnrichedLine } from './enriched-orders.js';
import { type Given, listed, minutes, morning, ordered, written } from './shop-events.fixture.js';

const ofCustomer = (id: string, after: number, type: string, data: object = {}): Given => ({
  stream: 'CUSTOMER',
  key: id,
  value: { type, ...data },
  at: morning + minutes(after),
});

it('orders have their products and customers, as they were when they were ordered, without personal data', () => {
  const lines = written<string, EnrichedLine>(
    'enriched-orders',
    [
      listed('tea', 'Drinks'),
      ofCustomer('ann', 0, 'SignUpRequested', { acceptsMarketing: true, language: 'de', email: 'erased@erased.invalid' }),
      ofCustomer('ann', 1, 'CustomerSignedUp'),
      ordered('1', 2, [{ productId: 'tea', quantity: 2, minor: 450 }, { productId: 'gone' }], 'ann'),
      ordered('2', 3, [{ productId: 'tea' }]),
      ofCustomer('ann', 4, 'CustomerDeleted'),
      ordered('3', 5, [{ productId: 'tea' }], 'ann'),
    ],
    'ENRICHED_ORDER_LINES',
  );
  expect(lines.map(({ key, value: { product, customer } }) => [key, product?.title, customer])).toEqual([
    ['1', 'TEA', { id: 'ann', since: morning + minutes(1), acceptsMarketing: true, language: 'de' }],
    ['1', undefined, { id: 'ann', since: morning + minutes(1), acceptsMarketing: true, language: 'de' }],
    ['2', 'TEA', null],
    ['3', 'TEA', null],
  ]);
  expect(lines[0]?.value).toMatchObject({
    orderName: '#1',
    variantId: 'tea_1',
    quantity: 2,
    price: { minor: 450, currency: 'EUR' },
  });
  expect(JSON.stringify(lines)).not.toContain('@');
});
