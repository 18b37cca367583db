import {
  type CancelReason,
  INVENTORY,
  type ItemEvent,
  item,
  ORDER,
  type OrderEvent,
  PAYMENT,
  type PaymentEvent,
  type ReservationEvent,
  SHIPPING,
  type ShipmentEvent,
  placeholders,
  type TimelineEntry,
  type TrackedOrder,
} from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import type { View } from '@millrace/views';
import { TrackedOrderRow } from './order-tracking.row.js';
import { withEntry } from './timeline.js';

type Placed = Pick<TrackedOrder, 'name' | 'email' | 'lines' | 'cost' | 'shippingAddress' | 'deliveryOption'>;
type Parcel = Readonly<{ dispatchAt: string; deliverAt: string }>;
type Carriage = Readonly<{ carrier: string; trackingNumber: string }>;

/**
 * What is known of one order, its stock, payment and shipment. Each of the four streams brings its own fields and entries, so
 * that the row is the same in whatever order the streams are read.
 */
export type OrderRow = Readonly<{
  placed?: Placed & Readonly<{ keyHash: string; at: string }>;
  cancelReason?: CancelReason;
  parcel?: Parcel;
  carriage?: Carriage;
  timeline: readonly TimelineEntry[];
  version: number;
  updatedAt: string;
}>;

export type TrackingEvent = OrderEvent | ItemEvent | ReservationEvent | PaymentEvent | ShipmentEvent;

/**
 * Everything that happens to the order or in its name goes under the order's own id; the stock of an item is no order's. To
 * forget a buyer concerns all orders of theirs.
 */
const route = ({ aggregate, aggregateId, event }: Recorded<TrackingEvent>): readonly string[] => {
  if (event.type === 'PersonalDataErased') return event.orders;
  return aggregate === item.name ? [] : [aggregateId];
};

const fold = (row: OrderRow | undefined, { event, at }: Recorded<TrackingEvent>): OrderRow => {
  const known = row ?? { timeline: [], version: 0, updatedAt: at };
  const seen = { ...known, version: known.version + 1, updatedAt: later(known.updatedAt, at) };
  const told = (entry: TimelineEntry['event'], detail = '', more: Partial<OrderRow> = {}): OrderRow => ({
    ...seen,
    ...more,
    timeline: withEntry(seen.timeline, { at, event: entry, detail }),
  });
  switch (event.type) {
    case 'OrderPlaced':
      return told('PLACED', '', { placed: placed(event, at) });
    case 'StockReserved':
      return told('STOCK_RESERVED');
    case 'StockReservationRefused':
      return told('STOCK_REFUSED', `${event.short.length} of the items ${event.short.length === 1 ? 'is' : 'are'} short`);
    case 'PaymentAuthorised':
      return told('PAYMENT_AUTHORISED');
    case 'PaymentDeclined':
      return told('PAYMENT_DECLINED', event.message);
    case 'PaymentUnresolved':
      return told('PAYMENT_TIMED_OUT', event.message);
    case 'OrderConfirmed':
      return told('CONFIRMED');
    case 'PaymentCaptured':
      return told('PAID');
    case 'ShipmentPrepared':
      return told('PREPARED', '', { parcel: { dispatchAt: event.dispatchAt, deliverAt: event.deliverAt } });
    case 'ShipmentDispatched': {
      const { carrier, trackingNumber } = event;
      return told('SHIPPED', `${carrier} ${trackingNumber}`.trim(), { carriage: { carrier, trackingNumber } });
    }
    case 'ShipmentDelivered':
      return told('DELIVERED');
    case 'PaymentVoided':
      return told('PAYMENT_VOIDED');
    case 'ReservationReleased':
      return told('STOCK_RELEASED');
    case 'OrderCancelled':
      return told('CANCELLED', event.detail, { cancelReason: event.reason });
    case 'PersonalDataErased':
      return withoutBuyer(seen);
    case 'StockReservationRequested':
    case 'PaymentAuthorisationRequested':
    case 'OrderPaid':
    case 'PaymentVoidRequested':
    case 'StockReleaseRequested':
    case 'ReservationCommitted':
      return seen;
    case 'StockAdjusted':
    case 'StockHeld':
    case 'HoldReleased':
    case 'HoldCommitted':
    case 'InventoryPolicyChanged':
      return known;
  }
};

const withoutBuyer = (row: OrderRow): OrderRow => (row.placed ? { ...row, placed: forgetting(row.placed) } : row);

/** What was bought, without who bought it. */
const forgetting = <P extends Placed>(known: P): P => {
  const { email, shippingAddress } = placeholders;
  return { ...known, email, shippingAddress, lines: known.lines.map((line) => ({ ...line, attributes: [] })) };
};

const later = (a: string, b: string): string => {
  const gap = Date.parse(b) - Date.parse(a);
  return gap > 0 || (gap === 0 && b > a) ? b : a;
};

const placed = (event: OrderEvent & { type: 'OrderPlaced' }, at: string): OrderRow['placed'] => {
  const { name, email, lines, cost, shippingAddress, deliveryOption, keyHash } = event;
  return { name, email, lines, cost, shippingAddress, deliveryOption, keyHash, at };
};

export const orderTracking: View<OrderRow, TrackingEvent, TrackedOrderRow> = {
  name: 'order-tracking',
  version: 2,
  streams: [ORDER, INVENTORY, PAYMENT, SHIPPING],
  route,
  fold,
  erasure: { isErasure: ({ event }) => event.type === 'PersonalDataErased', eraseFrom: withoutBuyer },
  table: {
    entity: TrackedOrderRow,
    reads: ['doc'],
    toRow: ({ doc }) => doc,
    toRecord: (orderId, doc) => ({ orderId, keyHash: doc.placed?.keyHash ?? null, doc }),
  },
};
