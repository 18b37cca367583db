import type { OrderEvent, PaymentEvent, ReservationEvent, ShipmentEvent } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import type { TrackingEvent } from './order-tracking.view.js';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
export const keyHash = 'a'.repeat(64);
const shippingAddress = { firstName: 'Ada', lastName: 'L', address1: 'Street 1', city: 'Bonn', zip: '53111', countryCode: 'DE' };
const deliveryOption = { handle: 'standard', title: 'Standard', description: '', price: eur(490) };
const stockLines = [{ variantId: 'p_1', quantity: 1 }];

export const placed: OrderEvent & { type: 'OrderPlaced' } = {
  type: 'OrderPlaced',
  cartId: 'c',
  name: '#1001',
  keyHash,
  email: 'ada@example.org',
  lines: [
    {
      lineId: 'l',
      variantId: 'p_1',
      productId: 'p',
      title: 'Mug',
      variantTitle: 'Red',
      sku: '',
      quantity: 1,
      price: eur(900),
      attributes: [],
    },
  ],
  cost: { subtotal: eur(900), shipping: eur(490), tax: eur(222), total: eur(1_390) },
  shippingAddress,
  deliveryOption,
  payment: { provider: 'simulated', token: 'tok_success' },
};

const failure = { reason: 'PAYMENT_DECLINED', detail: 'the card was declined' } as const;

export const paidOrder: readonly OrderEvent[] = [
  placed,
  { type: 'StockReservationRequested', lines: stockLines },
  { type: 'PaymentAuthorisationRequested', amount: eur(1_390), payment: placed.payment },
  { type: 'OrderConfirmed', amount: eur(1_390) },
  { type: 'OrderPaid', lines: stockLines, shippingAddress, deliveryOption },
];
export const cancelledOrder: readonly OrderEvent[] = [
  ...paidOrder.slice(0, 3),
  { type: 'StockReleaseRequested', ...failure, lines: stockLines },
  { type: 'OrderCancelled', ...failure, cartId: 'c' },
];
export const captured: readonly PaymentEvent[] = [
  { type: 'PaymentAuthorised', amount: eur(1_390), provider: 'simulated', reference: 'r' },
  { type: 'PaymentCaptured', amount: eur(1_390) },
];
export const declined: readonly PaymentEvent[] = [
  { type: 'PaymentDeclined', code: 'declined', message: 'the card was declined' },
];
export const committed: readonly ReservationEvent[] = [
  { type: 'StockReserved', lines: stockLines },
  { type: 'ReservationCommitted' },
];
export const released: readonly ReservationEvent[] = [
  { type: 'StockReserved', lines: stockLines },
  { type: 'ReservationReleased' },
];
export const delivered: readonly ShipmentEvent[] = [
  {
    type: 'ShipmentPrepared',
    lines: stockLines,
    shippingAddress,
    deliveryOption,
    dispatchAt: '2026-01-02T00:00:00.000Z',
    deliverAt: '2026-01-03T00:00:00.000Z',
  },
  { type: 'ShipmentDispatched', carrier: 'Mill Post', trackingNumber: 'MP1' },
  { type: 'ShipmentDelivered' },
];

/** Recorded events; those of one stream are three seconds apart, from `second` on. */
export const recordedAs = (
  stream: string,
  aggregate: string,
  events: readonly TrackingEvent[],
  second: number,
): readonly Recorded<TrackingEvent>[] =>
  events.map((event, index) => ({
    stream,
    seq: index + 1,
    id: `${stream}-${index}`,
    aggregate,
    aggregateId: 'o',
    at: new Date(Date.UTC(2026, 0, 1, 0, 0, second + index * 3)).toISOString(),
    version: index + 1,
    correlationId: 'test',
    event,
  }));
