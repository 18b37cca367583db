import {
  type Address,
  CART,
  type CartEvent,
  type CartRequest,
  cart,
  ORDER,
  type OrderEvent,
  order,
  SHIPPING,
  type ShipmentEvent,
  shipment,
} from '@millrace/contracts';

export const email = 'nora.feldmann@example.org';
export const shippingAddress: Address = {
  firstName: 'Nora',
  lastName: 'Feldmann',
  address1: 'Lindenallee 47',
  city: 'Quedlinburg',
  zip: '06484',
  countryCode: 'DE',
  phone: '+49 3946 555 019',
};
export const engraving = 'For uncle Benedikt';
export const payment = { provider: 'simulated', token: 'tok_nora_0815' };
/** Words that must not occur in stored bytes. */
export const secrets = [email, ...Object.values(shippingAddress).filter((text) => text !== 'DE'), engraving, payment.token];

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const attributes = [{ key: 'engraving', value: engraving }];
const line = { lineId: 'l1', variantId: 'mug_1', productId: 'mug', title: 'Mug', variantTitle: '', sku: '', quantity: 1 };
const bought = {
  email,
  lines: [{ ...line, price: eur(1200), attributes }],
  cost: { subtotal: eur(1200), shipping: eur(490), tax: eur(270), total: eur(1690) },
  shippingAddress,
  deliveryOption: { handle: 'standard', title: 'Standard', description: '', price: eur(490) },
  payment,
};
const keyHash = 'a'.repeat(64);

export const created: CartEvent = {
  type: 'CartCreated',
  keyHash,
  currency: 'EUR',
  note: `${engraving}, please`,
  attributes,
  buyer: { email, phone: '+49 3946 555 019' },
  lines: [{ lineId: 'l1', variantId: 'mug_1', quantity: 1, price: eur(1200), attributes }],
};
export const checkedOut: CartEvent = { ...bought, type: 'CartCheckedOut', orderId: 'o1', orderKeyHash: keyHash };
export const placed: OrderEvent = { ...bought, type: 'OrderPlaced', cartId: 'c1', name: 'M-1', keyHash };
export const checkOut: CartRequest = {
  type: 'CheckOut',
  keyHash,
  orderId: 'o1',
  orderKeyHash: keyHash,
  email,
  shippingAddress,
  deliveryOptionHandle: 'standard',
  payment,
};
export const prepared: ShipmentEvent = {
  type: 'ShipmentPrepared',
  lines: [{ variantId: 'mug_1', quantity: 1 }],
  shippingAddress,
  deliveryOption: bought.deliveryOption,
  dispatchAt: '2026-01-02T00:00:00.000Z',
  deliverAt: '2026-01-03T00:00:00.000Z',
};
export const ofShipment = { stream: SHIPPING, aggregate: shipment } as const;
export const ofCart = { stream: CART, aggregate: cart } as const;
export const ofOrder = { stream: ORDER, aggregate: order } as const;
