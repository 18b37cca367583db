import { type Static, Type } from 'typebox';
import type { ShipmentPolicy } from './shipment/shipment.js';

const week = 7 * 24 * 60 * 60;
const seconds = (asLongAs: number, description: string) =>
  Type.Integer({ default: asLongAs, minimum: 0, maximum: week - 1, description });

export const ShippingConfig = Type.Object({
  DISPATCH_AFTER_SECONDS: seconds(5, 'from payment to dispatch'),
  DELIVER_AFTER_SECONDS: seconds(30, 'from dispatch to delivery'),
  DISPATCH: Type.Union([Type.Literal('automatic'), Type.Literal('manual')], {
    default: 'automatic',
    description:
      'automatic: one parcel after a time, delivered after another; manual: staff send parcels, and carriers or staff deliver them',
  }),
  TRACKING_URL: Type.String({
    default: '',
    maxLength: 1_000,
    pattern: '^(https?://.*)?$',
    description: 'the address at which a buyer follows a parcel, with {trackingNumber} and {carrier}; empty: none',
  }),
  CARRIER: Type.String({ default: 'Millrace Post', minLength: 1, maxLength: 100 }),
});
export type ShippingConfig = Static<typeof ShippingConfig>;

export const shipmentPolicy = (config: ShippingConfig): ShipmentPolicy => ({
  dispatchAfterMs: config.DISPATCH_AFTER_SECONDS * 1000,
  deliverAfterMs: config.DELIVER_AFTER_SECONDS * 1000,
  carrier: config.CARRIER,
  manual: config.DISPATCH === 'manual',
  ...(config.TRACKING_URL !== '' && { trackingUrl: config.TRACKING_URL }),
});
