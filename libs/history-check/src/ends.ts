import type { CartEvent, OrderEvent, PaymentEvent, ReservationEvent, ShipmentEvent } from '@millrace/contracts';
import { type Histories, ofType, typesOf, type Violation } from './history/logged-event.js';

type OneOrder = Readonly<{
  order: readonly OrderEvent[];
  payment: readonly PaymentEvent[];
  reservation: readonly ReservationEvent[];
  shipment: readonly ShipmentEvent[];
  cart: readonly CartEvent[];
}>;
type All = Readonly<{
  orders: Histories<'order'>;
  payments: Histories<'payment'>;
  reservations: Histories<'reservation'>;
  shipments: Histories<'shipment'>;
  carts: Histories<'cart'>;
}>;

/**
 * Every check-out has one order, and every order ends once, when nothing is under way: paid, with its payment captured and its stock committed; or
 * cancelled, with its payment voided or refunded, its stock given back, nothing sent, and its cart open again; or sent and not paid.
 */
export const ordersEndWell = ({ orders, payments, reservations, shipments, carts }: All): Violation[] => {
  const byOrder = new Map<string, CartEvent[]>();
  for (const events of carts.values())
    for (const event of events)
      if ('orderId' in event) byOrder.set(event.orderId, [...(byOrder.get(event.orderId) ?? []), event]);
  return [...new Set([...orders.keys(), ...byOrder.keys()])].flatMap((id) =>
    violationsOf({
      order: orders.get(id) ?? [],
      payment: payments.get(id) ?? [],
      reservation: reservations.get(id) ?? [],
      shipment: shipments.get(id) ?? [],
      cart: byOrder.get(id) ?? [],
    }).map((detail) => ({ rule: 'orders end well', about: `order ${id}`, detail })),
  );
};

const violationsOf = (one: OneOrder): string[] => {
  const placed = ofType(one.order, 'OrderPlaced').length;
  const checkOuts = ofType(one.cart, 'CartCheckedOut').length;
  if (placed !== 1 || checkOuts !== 1) return [`${checkOuts} check-outs, placed ${placed} times`];
  if (ofType(one.order, 'OrderCancelled').length > 0) return cancelledBadly(one);
  if (ofType(one.order, 'OrderPaid').length > 0) return paidBadly(one);
  if (ofType(one.order, 'OrderPaymentFailed').length > 0) return [];
  return [`has no end: ${typesOf(one.order)}`];
};

const paidBadly = ({ payment, reservation, cart }: OneOrder): string[] => [
  ...(ofType(payment, 'PaymentCaptured').length === 1 ? [] : [`paid, and its payment: ${typesOf(payment)}`]),
  ...(ofType(reservation, 'ReservationCommitted').length === 1 ? [] : [`paid, and its stock: ${typesOf(reservation)}`]),
  ...(ofType(cart, 'CartReopened').length === 0 ? [] : ['paid, and its cart is open again']),
];

const givenBack = new Set(['ReservationReleased', 'StockReservationRefused']);
const mustBeVoided = new Set(['PaymentAuthorised', 'PaymentUnresolved', 'PaymentActionRequired']);

const cancelledBadly = ({ order, payment, reservation, shipment, cart }: OneOrder): string[] => {
  const sum = (events: readonly Readonly<{ amount: Readonly<{ minor: number }> }>[]) =>
    events.reduce((total, { amount }) => total + amount.minor, 0);
  const captured = sum(ofType(payment, 'PaymentCaptured'));
  const refunded = sum(ofType(payment, 'PaymentRefunded'));
  const requested = order.some(({ type }) => type === 'StockReservationRequested');
  const open = payment.some(({ type }) => mustBeVoided.has(type)) && !payment.some(({ type }) => type === 'PaymentDeclined');
  return [
    ...(captured === refunded ? [] : [`cancelled, and ${refunded} refunded of ${captured}`]),
    ...(captured === 0 && open && ofType(payment, 'PaymentVoided').length === 0
      ? [`cancelled, and not voided: ${typesOf(payment)}`]
      : []),
    ...(!requested || reservation.some(({ type }) => givenBack.has(type))
      ? []
      : [`cancelled, and its stock: ${typesOf(reservation)}`]),
    ...(ofType(shipment, 'ShipmentDispatched').length === 0 ? [] : ['cancelled, and sent']),
    ...(ofType(cart, 'CartReopened').length === 1
      ? []
      : [`cancelled, and its cart was opened again ${ofType(cart, 'CartReopened').length} times`]),
  ];
};
