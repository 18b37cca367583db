import type { OrderEvent } from '@millrace/contracts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
/** An order of a guest with a large amount and many pieces. */
export const placed: OrderEvent = {
  type: 'OrderPlaced',
  ...{ cartId: 'c', name: 'M-7', keyHash: 'a'.repeat(64), email: 'ada@example.org' },
  shippingAddress: { firstName: 'Ada', lastName: 'Byron', address1: 'A 1', city: 'Berlin', zip: '1', countryCode: 'DE' },
  deliveryOption: { handle: 'standard', title: 'Standard', description: '', price: eur(490) },
  lines: [
    {
      ...{ lineId: 'l', variantId: 'mug_1', productId: 'mug', title: 'Mug', variantTitle: '', sku: '', quantity: 20 },
      ...{ price: eur(10_000), attributes: [] },
    },
  ],
  cost: { subtotal: eur(200_000), shipping: eur(0), tax: eur(0), total: eur(200_000) },
  payment: { provider: 'simulated', token: 'tok' },
};
