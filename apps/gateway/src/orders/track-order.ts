import { OrderAsOf, TrackOrder } from '@millrace/contracts';
import type { Position } from '@millrace/event-log';
import { type KeyedId, keyHash } from '../identity/id-factory.js';
import type { ReadSession, ViewFreshness } from '../consistency/read-session.js';
import type { OrderModel } from './order.model.js';

export type TrackedResult = Readonly<{ order: OrderModel | null; freshness?: ViewFreshness }>;

/** The order in its view, with the view's freshness; `null` for an unknown order or a wrong key. */
export const trackWithFreshness = async (
  session: ReadSession,
  { id, key }: KeyedId,
  readAfter?: Position,
): Promise<TrackedResult> => {
  const { data, ...fresh } = await session.queryWithFreshness(TrackOrder, { orderId: id, keyHash: keyHash(key) }, readAfter);
  return { order: data.order && { key, order: data.order }, ...fresh };
};

export const trackOrder = async (session: ReadSession, keyed: KeyedId): Promise<OrderModel | null> =>
  (await trackWithFreshness(session, keyed)).order;

/** The order at an instant; `null` for an unknown order, a wrong key, or before it was placed. */
export const orderAsOf = async (session: ReadSession, { id, key }: KeyedId, asOf: string): Promise<OrderModel | null> => {
  const { order } = await session.queryPast(OrderAsOf, { orderId: id, keyHash: keyHash(key), at: asOf });
  return order && { key, order, asOf };
};
