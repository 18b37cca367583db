import type { InputOf, OrderHistory, OrderHistoryEntry, OutputOf } from '@millrace/contracts';
import { type EventLog, loadHistoryPage } from '@millrace/event-log';
import { isKeyOf } from '../order-tracking/is-key-of.js';
import { orderSources } from './order-sources.js';

/** The history of an order, for the holder of its key. */
export const orderHistory = async (
  log: EventLog,
  { orderId, keyHash, slice }: InputOf<typeof OrderHistory>,
): Promise<OutputOf<typeof OrderHistory>> => ({
  history: await loadHistoryPage<OrderHistoryEntry['event']>(
    log,
    orderSources(orderId),
    slice,
    (first) => first.type === 'OrderPlaced' && isKeyOf(first.keyHash, keyHash),
  ),
});
