import { type EventsOf, type Histories, typesOf, type Violation } from './logged-event.js';

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
]);

const outOfOrder = <K extends keyof EventsOf>(kind: K, histories: Histories<K>, before: Before<K>): Violation[] =>
  [...histories].flatMap(([id, events]) =>
    events.flatMap(({ type }, index) => {
      const earlier = events.slice(0, index).map((event) => event.type);
      const needed = before[type as EventsOf[K]['type']];
      const details = [
        ...(needed && needed.length === 0 && index > 0 ? [`${type} is not the first`] : []),
        ...(needed && needed.length > 0 && !needed.some((one) => earlier.includes(one))
          ? [`${type} after ${typesOf(events.slice(0, index))}`]
          : []),
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
  ...outOfOrder('order', orders, beforeInOrder),
  ...outOfOrder('payment', payments, beforeInPayment),
  ...outOfOrder('reservation', reservations, beforeInReservation),
  ...outOfOrder('shipment', shipments, beforeInShipment),
];
