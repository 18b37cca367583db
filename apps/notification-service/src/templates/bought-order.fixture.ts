import type { MailRequest } from '../mail/mail.js';
import type { BoughtOrder } from '../order/bought-order.js';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

const line = (variantId: string, title: string, variantTitle: string, quantity: number, minor: number) => ({
  lineId: `l_${variantId}`,
  variantId,
  productId: `p_${variantId}`,
  title,
  variantTitle,
  sku: variantId.toUpperCase(),
  quantity,
  price: eur(minor),
  attributes: [],
});

/** An order of two lines, to Germany. */
export const boughtOrder: BoughtOrder = {
  name: '#1001',
  email: 'ada@example.org',
  lines: [line('mug_s', 'Mug', 'Small', 2, 1200), line('pot', 'Tea pot', '', 1, 3950)],
  cost: { subtotal: eur(6350), discount: eur(350), shipping: eur(490), tax: eur(1036), total: eur(6490) },
  deliveryOption: { handle: 'standard', title: 'Standard', description: '3 days', price: eur(490) },
  shippingAddress: {
    firstName: 'Ada',
    lastName: 'Byron',
    address1: 'Mühlgasse 1',
    city: 'Berlin',
    zip: '10115',
    countryCode: 'DE',
  },
  isErased: false,
};

/** The same order, to another country. */
export const orderTo = (countryCode: string): BoughtOrder => ({
  ...boughtOrder,
  shippingAddress: { ...boughtOrder.shippingAddress, countryCode },
});

/** A mail of each kind. */
export const requests: readonly MailRequest[] = [
  { orderId: 'o1', kind: 'received' },
  { orderId: 'o1', kind: 'paid' },
  {
    orderId: 'o1',
    kind: 'shipped',
    parcel: {
      carrier: 'Millrace Post',
      trackingNumber: 'MR1',
      trackingUrl: 'https://post.example/MR1?a=1&b=2',
      lines: [{ variantId: 'mug_s', quantity: 2 }],
    },
  },
  { orderId: 'o1', kind: 'refunded', refund: eur(1200) },
  { orderId: 'o1', kind: 'cancelled', reason: 'OUT_OF_STOCK' },
];
