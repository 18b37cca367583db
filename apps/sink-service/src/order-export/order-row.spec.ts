import { expect, it } from 'vitest';
import { orderRow } from './order-row.js';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const address = { firstName: '', lastName: 'B', address1: 'A 1', city: 'B', zip: '1', countryCode: 'DE' };
const placed = {
  type: 'OrderPlaced' as const,
  ...{ cartId: 'c', name: 'M-7', keyHash: 'a'.repeat(64), email: 'ada@example.org', lines: [], shippingAddress: address },
  cost: { subtotal: eur(900), shipping: eur(490), tax: eur(222), total: eur(1_390) },
  deliveryOption: { handle: '=cmd, "x"', title: '', description: '', price: eur(490) },
  payment: { provider: 'simulated', token: 'tok' },
};
const lines = [
  { variantId: 'mug_1', quantity: 2 },
  { variantId: 'pot_1', quantity: 1 },
];

it('a row has the amounts and lines of an order, no personal data, and no formula', () => {
  const row = orderRow(
    placed,
    { type: 'OrderPaid', lines, shippingAddress: address, deliveryOption: placed.deliveryOption },
    '2026-03-01T10:00:00.000Z',
  );
  expect(row).toBe(`M-7,2026-03-01T10:00:00.000Z,EUR,900,490,222,1390,"'=cmd, ""x""",mug_1 x 2; pot_1 x 1`);
});
