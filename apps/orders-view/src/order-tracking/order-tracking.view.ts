import { type ItemEvent, item, readers } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import type { View } from '@millrace/views';
import type { OrderRow } from './order-row.js';
import { withChange, withoutBuyer } from './row-changes.js';
import { type OfOrder, timelineEntryOf } from './timeline-entries.js';
import { withEntry } from './timeline.js';
import { TrackedOrderRow } from './tracked-order.entity.js';

export type TrackingEvent = OfOrder | ItemEvent;

/** Events of an order, its reservation, payment and shipment go to the order's id; an erasure goes to all orders of the buyer. */
const route = ({ aggregate, aggregateId, event }: Recorded<TrackingEvent>): readonly string[] => {
  if (event.type === 'PersonalDataErased') return event.orders;
  return aggregate === item.name ? [] : [aggregateId];
};

const isOfOrder = (recorded: Recorded<TrackingEvent>): recorded is Recorded<OfOrder> => recorded.aggregate !== item.name;

const fold = (row: OrderRow | undefined, recorded: Recorded<TrackingEvent>): OrderRow => {
  const { at } = recorded;
  const known = row ?? { timeline: [], version: 0, updatedAt: at };
  if (!isOfOrder(recorded)) return known;
  const { event } = recorded;
  const seen = { ...known, version: known.version + 1, updatedAt: later(known.updatedAt, at) };
  const entry = timelineEntryOf(event);
  const timeline = entry ? withEntry(seen.timeline, { at, ...entry }) : seen.timeline;
  return { ...withChange(seen, event, at), timeline };
};

const later = (a: string, b: string): string => {
  const gap = Date.parse(b) - Date.parse(a);
  return gap > 0 || (gap === 0 && b > a) ? b : a;
};

/** One row per order from the streams `ORDER`, `INVENTORY`, `PAYMENT` and `SHIPPING`. */
export const orderTracking: View<OrderRow, TrackingEvent, TrackedOrderRow> = {
  name: readers.orderTracking.name,
  version: 5,
  streams: readers.orderTracking.streams,
  route,
  fold,
  asynchronousCommit: true,
  erasure: { isErasure: ({ event }) => event.type === 'PersonalDataErased', eraseFrom: withoutBuyer },
  table: {
    entity: TrackedOrderRow,
    reads: ['doc'],
    toRow: ({ doc }) => doc,
    toRecord: (orderId, doc) => ({
      orderId,
      keyHash: doc.placed?.keyHash ?? null,
      customerId: doc.customerId ?? null,
      placedAt: doc.placed?.at ?? null,
      doc,
    }),
  },
};
