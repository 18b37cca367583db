import {
  type ItemEvent,
  item,
  type OrderEvent,
  type PaymentEvent,
  type ReservationEvent,
  type ShipmentEvent,
  placeholders,
  readers,
  type TimelineEntry,
} from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import type { View } from '@millrace/views';
import type { OrderRow, Placed } from './order-row.js';
import { withEntry } from './timeline.js';
import { TrackedOrderRow } from './tracked-order.entity.js';

export type TrackingEvent = OrderEvent | ItemEvent | ReservationEvent | PaymentEvent | ShipmentEvent;

/** Events of an order, its reservation, payment and shipment go to the order's id; an erasure goes to all orders of the buyer. */
const route = ({ aggregate, aggregateId, event }: Recorded<TrackingEvent>): readonly string[] => {
  if (event.type === 'PersonalDataErased') return event.orders;
  return aggregate === item.name ? [] : [aggregateId];
};

const fold = (row: OrderRow | undefined, { event, at }: Recorded<TrackingEvent>): OrderRow => {
  const known = row ?? { timeline: [], version: 0, updatedAt: at };
  const seen = { ...known, version: known.version + 1, updatedAt: later(known.updatedAt, at) };
  const withTimelineEntry = (entry: TimelineEntry['event'], detail = '', more: Partial<OrderRow> = {}): OrderRow => ({
    ...seen,
    ...more,
    timeline: withEntry(seen.timeline, { at, event: entry, detail }),
  });
  switch (event.type) {
    case 'OrderPlaced':
      return withTimelineEntry('PLACED', '', { placed: placed(event, at) });
    case 'StockReserved':
      return withTimelineEntry('STOCK_RESERVED');
    case 'StockReservationRefused':
      return withTimelineEntry(
        'STOCK_REFUSED',
        `${event.short.length} of the items ${event.short.length === 1 ? 'is' : 'are'} short`,
      );
    case 'PaymentAuthorised':
      return withTimelineEntry('PAYMENT_AUTHORISED');
    case 'PaymentDeclined':
      return withTimelineEntry('PAYMENT_DECLINED', event.message);
    case 'PaymentUnresolved':
      return withTimelineEntry('PAYMENT_TIMED_OUT', event.message);
    case 'OrderConfirmed':
      return withTimelineEntry('CONFIRMED');
    case 'PaymentCaptured':
      return withTimelineEntry('PAID');
    case 'ShipmentPrepared':
      return withTimelineEntry('PREPARED', '', { parcel: { dispatchAt: event.dispatchAt, deliverAt: event.deliverAt } });
    case 'ShipmentDispatched': {
      const { carrier, trackingNumber } = event;
      return withTimelineEntry('SHIPPED', `${carrier} ${trackingNumber}`.trim(), { carriage: { carrier, trackingNumber } });
    }
    case 'ShipmentDelivered':
      return withTimelineEntry('DELIVERED');
    case 'PaymentVoided':
      return withTimelineEntry('PAYMENT_VOIDED');
    case 'ReservationReleased':
      return withTimelineEntry('STOCK_RELEASED');
    case 'OrderCancelled':
      return withTimelineEntry('CANCELLED', event.detail, { cancelReason: event.reason });
    case 'PersonalDataErased':
      return withoutBuyer(seen);
    case 'StockReservationRequested':
    case 'PaymentAuthorisationRequested':
    case 'OrderPaid':
    case 'PaymentActionRequired':
    case 'PaymentCaptureFailed':
    case 'PaymentRefunded':
    case 'PaymentRefundFailed':
    case 'PaymentVoidRequested':
    case 'StockReleaseRequested':
    case 'DiscountRedemptionRequested':
    case 'DiscountReleaseRequested':
    case 'PaymentActionAwaited':
    case 'FulfilmentRequested':
    case 'PaymentCaptureRequested':
    case 'OrderPaymentFailed':
    case 'OrderCancellationRequested':
    case 'ShipmentCancellationRequested':
    case 'OrderCancellationRefused':
    case 'RefundRequested':
    case 'OrderRefunded':
    case 'OrderRefundFailed':
    case 'ReturnRequested':
    case 'ReturnReceived':
    case 'RestockRequested':
    case 'AddressChangeRequested':
    case 'ShippingAddressChanged':
    case 'AddressChangeRefused':
    case 'OrderClosed':
    case 'ReservationCommitted':
    case 'ReservationExpired':
    case 'StockCommitRefused':
    case 'StockRestocked':
    case 'BackorderedLinesArrived':
    case 'ParcelChanged':
    case 'CarrierUpdated':
    case 'ShipmentCancelled':
    case 'ShipmentCancellationRefused':
    case 'ShipmentRedirected':
    case 'ShipmentRedirectionRefused':
      return seen;
    case 'StockAdjusted':
    case 'StockHeld':
    case 'HoldReleased':
    case 'HoldCommitted':
    case 'InventoryPolicyChanged':
    case 'BackorderFilled':
    case 'StockReturned':
    case 'LowStockReached':
    case 'LowStockThresholdChanged':
      return known;
  }
};

const withoutBuyer = (row: OrderRow): OrderRow => (row.placed ? { ...row, placed: withoutPersonalData(row.placed) } : row);

/** The placed order without personal data. */
const withoutPersonalData = <P extends Placed>(known: P): P => {
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

/** One row per order from the streams `ORDER`, `INVENTORY`, `PAYMENT` and `SHIPPING`. */
export const orderTracking: View<OrderRow, TrackingEvent, TrackedOrderRow> = {
  name: readers.orderTracking.name,
  version: 2,
  streams: readers.orderTracking.streams,
  route,
  fold,
  asynchronousCommit: true,
  erasure: { isErasure: ({ event }) => event.type === 'PersonalDataErased', eraseFrom: withoutBuyer },
  table: {
    entity: TrackedOrderRow,
    reads: ['doc'],
    toRow: ({ doc }) => doc,
    toRecord: (orderId, doc) => ({ orderId, keyHash: doc.placed?.keyHash ?? null, doc }),
  },
};
