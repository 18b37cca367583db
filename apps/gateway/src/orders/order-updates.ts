import { formatPosition, mergePositions, type Position } from '@millrace/event-log';
import type { ReadSession } from '../consistency/read-session.js';
import type { KeyedId } from '../identity/id-factory.js';
import { liveUpdates, mapped } from '../live/live-updates.js';
import type { OrderChanges } from './order-change-feed.js';
import type { OrderModel } from './order.model.js';
import { trackWithFreshness } from './track-order.js';

export type OrderUpdate = Readonly<{ orderUpdated: Readonly<{ order: OrderModel; position: string }> }>;

/** The current order, then again after each change: see `liveUpdates`. */
export const orderUpdates = (
  session: ReadSession,
  changes: OrderChanges,
  keyed: KeyedId,
  after: Position,
): AsyncIterableIterator<OrderUpdate> => {
  const items = liveUpdates<OrderModel>(session, changes.subscribe(keyed.id), {
    name: 'orderUpdated',
    notFound: 'We can’t find this order.',
    from: mergePositions(after, changes.position()),
    read: async (target) => {
      const { order, freshness } = await trackWithFreshness(session, keyed, target);
      return { value: order, state: order?.order.version, freshness };
    },
  });
  return mapped(items, ({ value, positions }) => ({ orderUpdated: { order: value, position: formatPosition(positions) } }));
};
