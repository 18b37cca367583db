import { OrderAsOf, TrackOrder } from '@millrace/contracts';
import type { Position } from '@millrace/event-log';
import { type Keyed, keyHash } from '../identity/keys.js';
import type { Reading, ViewFreshness } from '../reading/reading.js';
import type { OrderModel } from './order.model.js';

export type Tracked = Readonly<{ order: OrderModel | null; freshness?: ViewFreshness }>;

/** The order as its view has it, and how fresh that is; `null` without the right key, as if there were none. */
export const trackFreshly = async (reading: Reading, { id, key }: Keyed, readAfter?: Position): Promise<Tracked> => {
  const { data, ...fresh } = await reading.askFreshly(TrackOrder, { orderId: id, keyHash: keyHash(key) }, readAfter);
  return { order: data.order && { key, order: data.order }, ...fresh };
};

export const trackOrder = async (reading: Reading, keyed: Keyed): Promise<OrderModel | null> =>
  (await trackFreshly(reading, keyed)).order;

/** The order as it was at an instant; `null` also when it was not placed yet. */
export const orderAsOf = async (reading: Reading, { id, key }: Keyed, asOf: string): Promise<OrderModel | null> => {
  const { order } = await reading.askOfThePast(OrderAsOf, { orderId: id, keyHash: keyHash(key), at: asOf });
  return order && { key, order, asOf };
};
