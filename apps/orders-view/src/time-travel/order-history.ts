import type { InputOf, OrderHistory, OrderHistoryEntry, OutputOf } from '@millrace/contracts';
import { type EventLog, eventsUntil, historyPage, type Recorded } from '@millrace/event-log';
import { isKeyOf } from '../order-tracking/is-key-of.js';
import { orderSources } from './order-sources.js';

/** What happened to an order, for whoever holds its key. */
export const orderHistory = async (
  log: EventLog,
  { orderId, keyHash, slice }: InputOf<typeof OrderHistory>,
): Promise<OutputOf<typeof OrderHistory>> => {
  const events = (await eventsUntil(log, orderSources(orderId), slice.until)) as readonly Recorded<OrderHistoryEntry['event']>[];
  const placed = events.find(({ event }) => event.type === 'OrderPlaced')?.event;
  if (!isKeyOf(placed?.type === 'OrderPlaced' ? placed.keyHash : undefined, keyHash)) return { history: null };
  return { history: historyPage(events, slice, () => ({})) };
};
