import {
  type Money,
  type OrderEvent,
  type PaymentEvent,
  type ReservationEvent,
  type ShipmentEvent,
  type TimelineEntry,
  toDecimal,
} from '@millrace/contracts';

/** An event of an order, its reservation, its payment or its shipment. */
export type OfOrder = OrderEvent | ReservationEvent | PaymentEvent | ShipmentEvent;

type Entry = Omit<TimelineEntry, 'at'>;
type Entries = { readonly [T in OfOrder['type']]?: (event: Extract<OfOrder, { type: T }>) => Entry };

const shop = (event: Entry['event'], detail = ''): Entry => ({ event, detail, actor: 'SHOP' });
const provider = (event: Entry['event'], detail = ''): Entry => ({ event, detail, actor: 'PAYMENT_PROVIDER' });
const carrier = (event: Entry['event'], detail = ''): Entry => ({ event, detail, actor: 'CARRIER' });
const person = (actor: 'buyer' | 'staff', event: Entry['event'], detail = ''): Entry => ({
  event,
  detail,
  actor: actor === 'buyer' ? 'BUYER' : 'STAFF',
});

type Failure = Readonly<{ reason: string; detail: string }>;
const cancellation = ({ reason, detail }: Failure): Entry => {
  if (reason === 'BUYER_REQUEST') return person('buyer', 'CANCELLATION_REQUESTED', detail);
  return reason === 'STAFF_REQUEST' ? person('staff', 'CANCELLATION_REQUESTED', detail) : shop('CANCELLATION_REQUESTED', detail);
};

const text = (money: Money): string => `${toDecimal(money)} ${money.currency}`;

/** The entry of each event that people see: what happened, why, and who caused it. The requests between services are not shown. */
const entries: Entries = {
  OrderPlaced: () => person('buyer', 'PLACED'),
  StockReserved: () => shop('STOCK_RESERVED'),
  StockReservationRefused: ({ short }) =>
    shop('STOCK_REFUSED', `${short.length} of the items ${short.length === 1 ? 'is' : 'are'} short`),
  ReservationExpired: () => shop('STOCK_EXPIRED'),
  ReservationReleased: () => shop('STOCK_RELEASED'),
  StockRestocked: () => shop('RESTOCKED'),
  PaymentActionRequired: ({ action }) =>
    provider('PAYMENT_ACTION_REQUIRED', action === 'redirect' ? 'The payment must be confirmed.' : 'A bank transfer is awaited.'),
  PaymentAuthorised: () => provider('PAYMENT_AUTHORISED'),
  PaymentDeclined: ({ message }) => provider('PAYMENT_DECLINED', message),
  PaymentUnresolved: ({ message }) => provider('PAYMENT_TIMED_OUT', message),
  PaymentCaptured: () => provider('PAID'),
  PaymentCaptureFailed: ({ message }) => provider('CAPTURE_FAILED', message),
  PaymentVoided: () => provider('PAYMENT_VOIDED'),
  OrderConfirmed: () => shop('CONFIRMED'),
  ShipmentPrepared: () => shop('PREPARED'),
  ShipmentDispatched: ({ carrier: name, trackingNumber }) => carrier('SHIPPED', `${name} ${trackingNumber}`.trim()),
  ShipmentDelivered: () => carrier('DELIVERED'),
  ShipmentCancelled: () => shop('SHIPMENT_CANCELLED'),
  OrderCancellationRequested: cancellation,
  ShipmentCancellationRequested: cancellation,
  OrderCancellationRefused: ({ detail }) => shop('CANCELLATION_REFUSED', detail),
  OrderCancelled: ({ detail }) => shop('CANCELLED', detail),
  RefundRequested: ({ amount, reason }) => shop('REFUND_REQUESTED', `${text(amount)}: ${reason}`),
  OrderRefunded: ({ amount }) => provider('REFUNDED', text(amount)),
  OrderRefundFailed: ({ amount, message }) => provider('REFUND_FAILED', `${text(amount)}: ${message}`),
  ReturnRequested: ({ reason, actor }) => person(actor, 'RETURN_REQUESTED', reason),
  ReturnReceived: ({ reason }) => person('staff', 'RETURN_RECEIVED', reason),
  AddressChangeRequested: ({ actor }) => person(actor, 'ADDRESS_CHANGE_REQUESTED'),
  ShippingAddressChanged: ({ actor }) => person(actor, 'ADDRESS_CHANGED'),
  AddressChangeRefused: () => shop('ADDRESS_CHANGE_REFUSED', 'The goods are on their way.'),
  OrderClosed: () => shop('CLOSED'),
};

/** The timeline entry of an event, without its time; `undefined` for an event that people do not see. */
export const timelineEntryOf = (event: OfOrder): Entry | undefined =>
  (entries[event.type] as ((event: OfOrder) => Entry) | undefined)?.(event);
