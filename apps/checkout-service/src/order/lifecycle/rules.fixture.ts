import type { OrderEvent } from '@millrace/contracts';
import { amount } from '../order.fixture.js';
import { capturedIn, refundedIn, type World } from './participants.fixture.js';

type Types = readonly OrderEvent['type'][];
/** `before`: the events of the order before this one. */
type Rule = (world: World, before: readonly OrderEvent[], event: OrderEvent) => boolean;

/** Events that an order has once at most. */
const once: ReadonlySet<string> = new Set<OrderEvent['type']>([
  ...(['OrderPlaced', 'DiscountRedemptionRequested', 'StockReservationRequested', 'PaymentAuthorisationRequested'] as const),
  ...(['PaymentActionAwaited', 'OrderConfirmed', 'FulfilmentRequested', 'PaymentCaptureRequested', 'OrderPaid'] as const),
  ...(['OrderPaymentFailed', 'PaymentVoidRequested', 'StockReleaseRequested', 'DiscountReleaseRequested'] as const),
  ...(['OrderCancelled', 'OrderClosed', 'PersonalDataErased'] as const),
]);

/** Events that may follow the end: the erasure, and late results of a change of the address. */
const afterwards: ReadonlySet<string> = new Set<OrderEvent['type']>([
  ...(['PersonalDataErased', 'AddressChangeRefused', 'ShippingAddressChanged'] as const),
]);

const has = (events: readonly OrderEvent[], ...types: Types): boolean => events.some(({ type }) => types.includes(type));

const of = <T extends OrderEvent['type']>(events: readonly OrderEvent[], type: T) =>
  events.filter((event): event is Extract<OrderEvent, { type: T }> => event.type === type);

/** No authorisation is left, and all that was captured went back. */
const isPaidBack = (world: World): boolean =>
  ['none', 'declined', 'voided'].includes(world.payment) || (world.payment === 'captured' && refundedIn(world) === amount.minor);

/** What has to be true in the world when an order decides an event: its own account, without the order's state. */
const conditions: Readonly<Partial<Record<OrderEvent['type'], Rule>>> = {
  StockReservationRequested: ({ discounts }, before) => discounts === 'redeemed' || !has(before, 'DiscountRedemptionRequested'),
  PaymentAuthorisationRequested: ({ stock }) => stock === 'reserved' || stock === 'expired',
  OrderConfirmed: ({ payment }) => payment === 'authorised' || payment === 'captured',
  FulfilmentRequested: (_, before) => has(before, 'OrderConfirmed'),
  PaymentCaptureRequested: ({ parcels }) => parcels === 'dispatched' || parcels === 'delivered',
  OrderPaid: (world, before) => capturedIn(world) === amount.minor && has(before, 'OrderConfirmed'),
  OrderPaymentFailed: ({ payment }) => payment === 'failed',
  OrderClosed: ({ parcels }) => parcels === 'delivered',
  ShipmentCancellationRequested: (_, before) => has(before, 'OrderPaid', 'FulfilmentRequested'),
  OrderCancellationRefused: ({ parcels }) => parcels === 'dispatched' || parcels === 'delivered',
  PaymentVoidRequested: ({ parcels }, before) =>
    has(before, 'PaymentAuthorisationRequested') && !has(before, 'OrderPaid') && (parcels === 'none' || parcels === 'cancelled'),
  RefundRequested: (world, before, event) => wantedBack([...before, event]) <= capturedIn(world),
  OrderRefunded: ({ refunded }, _, event) =>
    event.type === 'OrderRefunded' && refunded.get(event.refundId) === event.amount.minor,
  StockReleaseRequested: (world, before) => has(before, 'StockReservationRequested') && isPaidBack(world),
  DiscountReleaseRequested: ({ stock }, before) =>
    has(before, 'DiscountRedemptionRequested') && ['none', 'refused', 'released'].includes(stock),
  OrderCancelled: (world) =>
    isPaidBack(world) &&
    ['none', 'refused', 'released'].includes(world.stock) &&
    ['none', 'refused', 'released'].includes(world.discounts) &&
    ['none', 'cancelled'].includes(world.parcels),
  RestockRequested: (_, before) => before.at(-1)?.type === 'ReturnReceived',
  ReturnReceived: (_, before, event) => returned([...before, event]).every(([id, quantity]) => quantity <= (pieces.get(id) ?? 0)),
};

/** Refunds that were requested and have no result in the order. */
const openRefunds = (events: readonly OrderEvent[]): number => {
  const open = new Map<string, number>();
  for (const event of events) {
    if (event.type === 'RefundRequested') open.set(event.refundId, event.amount.minor);
    if (event.type === 'OrderRefunded' || event.type === 'OrderRefundFailed') open.delete(event.refundId);
  }
  return [...open.values()].reduce((sum, minor) => sum + minor, 0);
};

/** What went back, or is to go back. */
const wantedBack = (events: readonly OrderEvent[]): number =>
  openRefunds(events) + of(events, 'OrderRefunded').reduce((sum, event) => sum + event.amount.minor, 0);

/** The pieces of each line of the order in the fixture. */
const pieces: ReadonlyMap<string, number> = new Map([
  ['l1', 2],
  ['l2', 1],
  ['l3', 1],
]);

const returned = (events: readonly OrderEvent[]): [string, number][] => {
  const sums = new Map<string, number>();
  for (const { lines } of of(events, 'ReturnReceived'))
    for (const { lineId, quantity } of lines) sums.set(lineId, (sums.get(lineId) ?? 0) + quantity);
  return [...sums];
};

/** Why an event may not follow those before it; `undefined` when it may. */
export const broken = (world: World, before: readonly OrderEvent[], event: OrderEvent): string | undefined => {
  const { type } = event;
  const history = before.map((one) => one.type).join(', ');
  if (once.has(type) && has(before, type)) return `${type} twice`;
  if (has(before, 'OrderCancelled') && !afterwards.has(type)) return `${type} after OrderCancelled`;
  if (conditions[type]?.(world, before, event) === false) return `${type} must not follow ${history}`;
  return undefined;
};

/** What is wrong when nothing is under way any more. A refund that failed waits for staff. */
export const brokenAtRest = (world: World, events: readonly OrderEvent[]): string | undefined => {
  const types = events.map(({ type }) => type).join(', ');
  const refundedInOrder = of(events, 'OrderRefunded').reduce((sum, event) => sum + event.amount.minor, 0);
  if (refundedInOrder !== refundedIn(world)) return `${refundedIn(world)} refunded, ${refundedInOrder} in the order: ${types}`;
  if (has(events, 'OrderCancelled')) return undefined;
  if (of(events, 'ShipmentCancellationRequested').length !== of(events, 'OrderCancellationRefused').length)
    return `a cancellation without a result: ${types}`;
  if (openRefunds(events) > 0) return `a refund without a result: ${types}`;
  const isPaid = has(events, 'OrderPaid');
  if (isPaid !== (world.payment === 'captured') && !has(events, 'OrderRefundFailed'))
    return `the payment is ${world.payment}: ${types}`;
  if (has(events, 'OrderRefundFailed')) return undefined;
  if (world.stock === 'released') return `the stock was given back, and the order goes on: ${types}`;
  return has(events, 'OrderClosed') ? undefined : `no end: ${types}`;
};
