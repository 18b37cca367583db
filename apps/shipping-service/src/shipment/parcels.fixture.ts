import type { ShipmentEvent } from '@millrace/contracts';

export const policy = {
  dispatchAfterMs: 5_000,
  deliverAfterMs: 60_000,
  carrier: 'Post',
  trackingUrl: 'https://post.example/{trackingNumber}',
};
export const line = (variantId: string, quantity: number) => ({ variantId, quantity });
export const shippingAddress = {
  firstName: 'Ada',
  lastName: 'Byron',
  address1: 'A 1',
  city: 'Berlin',
  zip: '10115',
  countryCode: 'DE',
};
export const order = {
  lines: [line('mug', 3), line('pot', 1)],
  shippingAddress,
  deliveryOption: { handle: 'standard', title: 'Standard', description: '', price: { minor: 490, currency: 'EUR' } },
};
export const prepared: ShipmentEvent & { type: 'ShipmentPrepared' } = {
  type: 'ShipmentPrepared',
  ...order,
  dispatchAt: '2026-03-01T10:00:05.000Z',
  deliverAt: '2026-03-01T10:01:05.000Z',
};
export const url = (trackingNumber: string) => ({ trackingNumber, trackingUrl: `https://post.example/${trackingNumber}` });
export const whole: ShipmentEvent = { type: 'ShipmentDispatched', carrier: 'Post', ...url('MRO1') };
export const first: ShipmentEvent = { ...whole, parcelId: '1', lines: [line('mug', 1), line('pot', 1)], partial: true };
export const second: ShipmentEvent = {
  type: 'ShipmentDispatched',
  carrier: 'Post',
  ...url('MRO1-2'),
  parcelId: '2',
  lines: [line('mug', 2)],
};
