import type { TrackedOrder } from '@millrace/contracts';
import type { OrderFinancialStatus, OrderFulfillmentStatus } from '../generated/shop.js';

type Paid = Pick<TrackedOrder, 'status' | 'paid' | 'refunds' | 'cost' | 'timeline'>;

const happened = ({ timeline }: Pick<TrackedOrder, 'timeline'>, event: TrackedOrder['timeline'][number]['event']): boolean =>
  timeline.some((entry) => entry.event === event);

/** How far an order is paid. */
export const financialStatus = (order: Paid): OrderFinancialStatus => {
  const refunded = (order.refunds ?? []).reduce((sum, { amount }) => sum + amount.minor, 0);
  if (refunded > 0) return refunded >= order.cost.total.minor ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
  if (order.paid) return 'PAID';
  if (order.status === 'CANCELLED') return 'VOIDED';
  return happened(order, 'PAYMENT_AUTHORISED') ? 'AUTHORIZED' : 'PENDING';
};

/** How far an order is sent. */
export const fulfillmentStatus = ({ shipments }: Pick<TrackedOrder, 'shipments'>): OrderFulfillmentStatus => {
  const sent = shipments.filter(({ status }) => status !== 'PREPARED');
  if (sent.length === 0) return 'UNFULFILLED';
  return sent.length === shipments.length ? 'FULFILLED' : 'PARTIALLY_FULFILLED';
};

/** When an order was cancelled (RFC 3339); null: it is not. */
export const canceledAt = ({ status, timeline }: Pick<TrackedOrder, 'status' | 'timeline'>): string | null =>
  status === 'CANCELLED' ? (timeline.findLast(({ event }) => event === 'CANCELLED')?.at ?? null) : null;

/** The characters of names of orders. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A number for people, made of the last six characters of an order's name: 31 to the power of 6 fits an `Int`. */
export const orderNumber = (name: string): number =>
  [...name.slice(-6)].reduce((number, character) => number * alphabet.length + Math.max(0, alphabet.indexOf(character)), 0);
