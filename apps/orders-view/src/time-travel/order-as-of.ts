import type { InputOf, OrderAsOf, OutputOf } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { rowsAt } from '@millrace/views';
import { isKeyOf } from '../order-tracking/is-key-of.js';
import { orderTracking } from '../order-tracking/order-tracking.view.js';
import { trackedOrder } from '../order-tracking/tracked-order.js';
import { orderSources } from './order-sources.js';

/**
 * A past state of an order, for the holder of its key. `null` for an order that was not placed yet, an unknown one and a wrong key
 * alike.
 */
export const orderAsOf = async (
  log: EventLog,
  { orderId, keyHash, at }: InputOf<typeof OrderAsOf>,
): Promise<OutputOf<typeof OrderAsOf>> => {
  const row = (await rowsAt(log, orderTracking, at, () => orderSources(orderId))).get(orderId);
  const isKeyHolder = isKeyOf(row?.placed?.keyHash, keyHash);
  return { order: (row && isKeyHolder && trackedOrder(orderId, row)) || null };
};
