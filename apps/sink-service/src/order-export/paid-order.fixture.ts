import type { OrderEvent } from '@millrace/contracts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const lines = [{ variantId: 'mug_1', quantity: 2 }];
const shippingAddress = { firstName: 'Ada', lastName: 'Byron', address1: 'A 1', city: 'Berlin', zip: '1', countryCode: 'DE' };
const deliveryOption = { handle: 'standard', title: 'Standard', description: '', price: eur(490) };
/** An order of one line. */
export const placed: OrderEvent = {
  type: 'OrderPlaced',
  ...{ cartId: 'c', name: 'M-7', keyHash: 'a'.repeat(64), email: 'ada@example.org', shippingAddress, deliveryOption },
  lines: [
    {
      ...{ lineId: 'l', variantId: 'mug_1', productId: 'mug', title: 'Mug', variantTitle: '', sku: '', quantity: 2 },
      price: eur(450),
      attributes: [],
    },
  ],
  cost: { subtotal: eur(900), shipping: eur(490), tax: eur(222), total: eur(1_390) },
  payment: { provider: 'simulated', token: 'tok' },
};
/** Its payment. */
export const paid: OrderEvent = { type: 'OrderPaid', lines, shippingAddress, deliveryOption };
