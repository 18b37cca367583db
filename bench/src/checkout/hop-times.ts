import { CART, INVENTORY, ORDER, PAYMENT, REQUESTS } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { connectionOf } from '@millrace/event-log/connection';
import type { CheckedOut } from '../shop/shopper.js';

/** A message of a check-out in the log: the last token of its subject names it. */
type Hop = Readonly<{ name: string; stream: string; subjectOf(order: CheckedOut): string }>;

const event = (stream: string, aggregate: string, name: string): Hop => ({
  name,
  stream,
  subjectOf: ({ cartId, orderId }) => `${aggregate}.${aggregate === 'cart.cart' ? cartId : orderId}.${name}`,
});

/** The messages that follow from each other, in order. */
const hops: readonly Hop[] = [
  { name: 'request stored', stream: REQUESTS.name, subjectOf: ({ cartId }) => `request.cart.cart.${cartId}.CheckOut` },
  event(CART.name, 'cart.cart', 'CartCheckedOut'),
  event(ORDER.name, 'order.order', 'OrderPlaced'),
  event(ORDER.name, 'order.order', 'StockReservationRequested'),
  event(INVENTORY.name, 'inventory.reservation', 'StockReserved'),
  event(ORDER.name, 'order.order', 'PaymentAuthorisationRequested'),
  event(PAYMENT.name, 'payment.payment', 'PaymentAuthorised'),
  event(ORDER.name, 'order.order', 'OrderConfirmed'),
];

/** The names of the hops of a check-out, in order: the messages, and the news of the confirmation at the client. */
export const hopNames: readonly string[] = [...hops.map(({ name }) => name), 'seen by the client'];

/**
 * The milliseconds of each hop, by name: from the message before (first from the client's request) to its own, by the broker's clock, which
 * is that of the client on one machine. Throws when a message is missing.
 */
export const hopTimes = async (log: EventLog, order: CheckedOut): Promise<ReadonlyMap<string, number>> => {
  const { jsm } = connectionOf(log);
  const stored = await Promise.all(
    hops.map(async ({ name, stream, subjectOf }) => {
      const message = await jsm.direct.getMessage(stream, { last_by_subj: subjectOf(order) });
      if (!message) throw new Error(`${stream} has no ${name} of ${order.orderId}`);
      return epochMs(message.timestamp);
    }),
  );
  const times = [order.submitted, ...stored, order.seen];
  return new Map(hopNames.map((name, at) => [name, (times[at + 1] ?? Number.NaN) - (times[at] ?? Number.NaN)]));
};

/** Milliseconds since 1970 with their fraction, of a time in RFC 3339 with up to nine digits behind the point. */
const epochMs = (timestamp: string): number => {
  const [seconds = '', fraction = '0'] = timestamp.replace('Z', '').split('.');
  return Date.parse(`${seconds}Z`) + Number(`0.${fraction}`) * 1000;
};
