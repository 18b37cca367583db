import { isDeepStrictEqual } from 'node:util';
import type { CartEvent, OrderEvent, PaymentEvent, ReservationEvent } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import { eventsBy, type History, type Violation } from '../history/history.js';

/** The events of the four aggregates of one order. */
type OneOrder = Readonly<{
  order: readonly OrderEvent[];
  payment: readonly PaymentEvent[];
  reservation: readonly ReservationEvent[];
  cart: readonly CartEvent[];
}>;

/**
 * Every checkout has one order, and every order ends once. A paid order was captured once in its total, and its stock is committed. A
 * cancelled order was never captured, holds no stock, and its cart was reopened.
 */
export const ordersHold = ({ trade, events }: History): Violation[] => {
  const [orders, payments, carts] = ['order', 'payment', 'cart'].map((aggregate) =>
    eventsBy(
      trade.filter((event) => event.aggregate === aggregate),
      orderOf,
    ),
  );
  const reservations = eventsBy(
    events.filter(({ aggregate }) => aggregate === 'reservation'),
    orderOf,
  );
  const placed = trade.filter(({ event }) => event.type === 'OrderPlaced').map(({ aggregateId }) => aggregateId);
  const checkedOut = trade.filter(({ event }) => event.type === 'CartCheckedOut').flatMap((event) => orderOf(event) ?? []);
  const of = <E>(groups: Map<string, Recorded[]> | undefined, id: string) =>
    (groups?.get(id) ?? []).map(({ event }) => event as E);
  return [...new Set([...placed, ...checkedOut])].flatMap((id) => {
    const own = {
      order: of<OrderEvent>(orders, id),
      payment: of<PaymentEvent>(payments, id),
      reservation: of<ReservationEvent>(reservations, id),
      cart: of<CartEvent>(carts, id),
    };
    return violationsOf(own).map((detail) => ({ rule: 'orders end well', about: `order ${id}`, detail }));
  });
};

/** The order id of an event. */
const orderOf = ({ event, aggregate, aggregateId }: Recorded): string | undefined =>
  aggregate === 'cart' ? (event as { orderId?: string }).orderId : aggregateId;

const violationsOf = ({ order, payment, reservation, cart }: OneOrder): string[] => {
  const placed = order.flatMap((event) => (event.type === 'OrderPlaced' ? [event] : []));
  const checkOuts = cart.filter(({ type }) => type === 'CartCheckedOut').length;
  if (placed.length !== 1 || checkOuts !== 1) return [`${checkOuts} check-outs, placed ${placed.length} times`];
  const ends = order.map(({ type }) => type).filter((type) => type === 'OrderPaid' || type === 'OrderCancelled');
  if (ends.length !== 1) return [`ended ${ends.length} times: ${typesOf(order)}`];
  const reopened = cart.filter(({ type }) => type === 'CartReopened').length;
  const captured = payment.flatMap((event) => (event.type === 'PaymentCaptured' ? [event.amount] : []));
  const stock = reservation.at(-1)?.type;
  if (ends[0] === 'OrderPaid')
    return [
      ...(isDeepStrictEqual(captured, [placed[0]?.cost.total]) ? [] : [`paid, and captured ${JSON.stringify(captured)}`]),
      ...(stock === 'ReservationCommitted' ? [] : [`paid, and its stock: ${typesOf(reservation)}`]),
      ...(reopened === 0 ? [] : ['paid, and its cart is open again']),
    ];
  return [
    ...(captured.length === 0 ? [] : ['cancelled, and captured']),
    ...(payment.some(({ type }) => mustBeVoided.has(type)) && !payment.some(({ type }) => type === 'PaymentVoided')
      ? [`cancelled, and not voided: ${typesOf(payment)}`]
      : []),
    ...(stock === 'ReservationReleased' || stock === 'StockReservationRefused'
      ? []
      : [`cancelled, and its stock: ${typesOf(reservation)}`]),
    ...(reopened === 1 ? [] : [`cancelled, and its cart was opened again ${reopened} times`]),
  ];
};

const mustBeVoided: ReadonlySet<string> = new Set(['PaymentAuthorised', 'PaymentUnresolved']);
const typesOf = (events: readonly { type: string }[]): string => events.map(({ type }) => type).join(', ') || 'nothing';
