import type { TimelineEntry } from '@millrace/contracts';

/** The steps of an order in their possible order, which sorts entries of the same instant. */
const process: readonly TimelineEntry['event'][] = [
  'PLACED',
  'STOCK_RESERVED',
  'STOCK_REFUSED',
  'PAYMENT_ACTION_REQUIRED',
  'PAYMENT_AUTHORISED',
  'PAYMENT_DECLINED',
  'PAYMENT_TIMED_OUT',
  'STOCK_EXPIRED',
  'CONFIRMED',
  'PAID',
  'CAPTURE_FAILED',
  'ADDRESS_CHANGE_REQUESTED',
  'ADDRESS_CHANGED',
  'ADDRESS_CHANGE_REFUSED',
  'PREPARED',
  'SHIPPED',
  'DELIVERED',
  'CLOSED',
  'CANCELLATION_REQUESTED',
  'SHIPMENT_CANCELLED',
  'CANCELLATION_REFUSED',
  'RETURN_REQUESTED',
  'RETURN_RECEIVED',
  'RESTOCKED',
  'REFUND_REQUESTED',
  'REFUNDED',
  'REFUND_FAILED',
  'PAYMENT_VOIDED',
  'STOCK_RELEASED',
  'CANCELLED',
];

const before = (a: TimelineEntry, b: TimelineEntry): number =>
  Date.parse(a.at) - Date.parse(b.at) || process.indexOf(a.event) - process.indexOf(b.event) || compare(a, b);

const compare = (a: TimelineEntry, b: TimelineEntry): number => (a.at + a.detail).localeCompare(b.at + b.detail, 'en');

/** The timeline with one more entry, oldest first; independent of the order in which entries are added. */
export const withEntry = (timeline: readonly TimelineEntry[], entry: TimelineEntry): readonly TimelineEntry[] =>
  [...timeline, entry].sort(before);
