import { type EventsOf, type Histories, typesOf, type Violation } from './history/logged-event.js';

/** For each type of event: one of these comes before it in the same history; `[]`: it is the first. Types that are not named are free. */
type Before<K extends keyof EventsOf> = Readonly<Partial<Record<EventsOf[K]['type'], readonly EventsOf[K]['type'][]>>>;

const beforeInOrder: Before<'order'> = {
  OrderPlaced: [],
  DiscountRedemptionRequested: ['OrderPlaced'],
  StockReservationRequested: ['OrderPlaced'],
  PaymentAuthorisationRequested: ['StockReservationRequested'],
  PaymentActionAwaited: ['PaymentAuthorisationRequested'],
  OrderConfirmed: ['PaymentAuthorisationRequested'],
  FulfilmentRequested: ['OrderConfirmed'],
  PaymentCaptureRequested: ['FulfilmentRequested'],
  OrderPaid: ['OrderConfirmed'],
  OrderClosed: ['OrderPaid', 'FulfilmentRequested'],
  PaymentVoidRequested: ['PaymentAuthorisationRequested'],
  StockReleaseRequested: ['StockReservationRequested'],
  ShipmentCancellationRequested: ['OrderPaid', 'FulfilmentRequested'],
  RefundRequested: ['OrderConfirmed', 'PaymentVoidRequested'],
  OrderRefunded: ['RefundRequested'],
  OrderRefundFailed: ['RefundRequested'],
  RestockRequested: ['ReturnReceived'],
  OrderCancelled: ['OrderPlaced'],
};

const beforeInPayment: Before<'payment'> = {
  PaymentCaptured: ['PaymentAuthorised'],
  PaymentCaptureFailed: ['PaymentAuthorised'],
  PaymentRefunded: ['PaymentCaptured'],
  PaymentRefundFailed: ['PaymentCaptured'],
};

const beforeInReservation: Before<'reservation'> = {
  ReservationCommitted: ['StockReserved'],
  ReservationExpired: ['StockReserved'],
  StockRestocked: ['ReservationCommitted'],
};

const beforeInShipment: Before<'shipment'> = {
  ShipmentPrepared: [],
  ShipmentDispatched: ['ShipmentPrepared'],
  ShipmentDelivered: ['ShipmentDispatched'],
};

/** For each type of event: none of these comes before it in the same history. */
type NotAfter<K extends keyof EventsOf> = Readonly<Partial<Record<EventsOf[K]['type'], readonly EventsOf[K]['type'][]>>>;

const notAfterInOrder: NotAfter<'order'> = {
  OrderPaid: ['OrderCancelled', 'OrderPaymentFailed'],
  OrderClosed: ['OrderCancelled'],
  OrderCancelled: ['OrderClosed'],
  OrderConfirmed: ['OrderCancelled', 'PaymentVoidRequested', 'StockReleaseRequested'],
  RefundRequested: ['OrderCancelled'],
};

const notAfterInPayment: NotAfter<'payment'> = {
  PaymentActionRequired: ['PaymentVoided', 'PaymentDeclined', 'PaymentAuthorised'],
  PaymentAuthorised: ['PaymentVoided', 'PaymentDeclined', 'PaymentUnresolved'],
  PaymentCaptured: ['PaymentVoided', 'PaymentCaptureFailed'],
};

const notAfterInReservation: NotAfter<'reservation'> = {
  StockReserved: ['ReservationReleased', 'StockReservationRefused'],
  ReservationCommitted: ['ReservationReleased', 'StockReservationRefused', 'StockCommitRefused'],
  ReservationExpired: ['ReservationReleased', 'ReservationCommitted'],
};

const notAfterInShipment: NotAfter<'shipment'> = {
  ShipmentDispatched: ['ShipmentCancelled'],
  ShipmentCancelled: ['ShipmentDispatched'],
};

/** Events of which a history has one at most. */
const once: ReadonlySet<string> = new Set([
  'OrderPlaced',
  'StockReservationRequested',
  'PaymentAuthorisationRequested',
  'OrderConfirmed',
  'OrderPaid',
  'OrderCancelled',
  'OrderClosed',
  'StockReserved',
  'ReservationReleased',
  'ReservationCommitted',
  'ShipmentPrepared',
  'ShipmentCancelled',
  'DiscountRedemptionRequested',
  'DiscountReleaseRequested',
  'PaymentVoidRequested',
  'StockReleaseRequested',
  'PaymentCaptureRequested',
  'FulfilmentRequested',
  'PaymentVoided',
]);

const outOfOrder = <K extends keyof EventsOf>(
  kind: K,
  histories: Histories<K>,
  before: Before<K>,
  notAfter: NotAfter<K>,
): Violation[] =>
  [...histories].flatMap(([id, events]) =>
    events.flatMap(({ type }, index) => {
      const earlier = events.slice(0, index).map((event) => event.type);
      const needed = before[type as EventsOf[K]['type']];
      const details = [
        ...(needed && needed.length === 0 && index > 0 ? [`${type} is not the first`] : []),
        ...(needed && needed.length > 0 && !needed.some((one) => earlier.includes(one))
          ? [`${type} after ${typesOf(events.slice(0, index))}`]
          : []),
        ...(notAfter[type as EventsOf[K]['type']] ?? [])
          .filter((one) => earlier.includes(one))
          .map((one) => `${type} after ${one}`),
        ...(once.has(type) && earlier.includes(type) ? [`${type} twice`] : []),
      ];
      return details.map((detail) => ({ rule: 'steps in order', about: `${kind} ${id}`, detail }));
    }),
  );

/** Every step follows one that it needs, and happens as often as it may. */
export const stepsFollow = (
  orders: Histories<'order'>,
  payments: Histories<'payment'>,
  reservations: Histories<'reservation'>,
  shipments: Histories<'shipment'>,
): Violation[] => [
  ...outOfOrder('order', orders, beforeInOrder, notAfterInOrder),
  ...outOfOrder('payment', payments, beforeInPayment, notAfterInPayment),
  ...outOfOrder('reservation', reservations, beforeInReservation, notAfterInReservation),
  ...outOfOrder('shipment', shipments, beforeInShipment, notAfterInShipment),
];
