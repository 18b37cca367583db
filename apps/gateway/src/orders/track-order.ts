import { TrackOrder } from '@millrace/contracts';
import type { Position } from '@millrace/event-log';
import { type Keyed, keyHash } from '../identity/keys.js';
import type { Reading } from '../reading/reading.js';
import type { OrderModel } from './order.model.js';

/** The order as its view has it; `null` without the right key, as if there were none. */
export const trackOrder = async (reading: Reading, { id, key }: Keyed, readAfter?: Position): Promise<OrderModel | null> => {
  const { order } = await reading.ask(TrackOrder, { orderId: id, keyHash: keyHash(key) }, readAfter);
  return order && { key, order };
};
