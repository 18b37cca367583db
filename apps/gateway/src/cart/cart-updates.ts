import { ReadCart } from '@millrace/contracts';
import { formatPosition, mergePositions, type Position } from '@millrace/event-log';
import type { ReadSession } from '../consistency/read-session.js';
import { type KeyedId, keyHash } from '../identity/id-factory.js';
import { liveUpdates, mapped } from '../live/live-updates.js';
import type { Changes } from '../live/watched-streams.js';
import type { CartModel } from './fields/cart.model.js';

type CartUpdate = Readonly<{ cartUpdated: Readonly<{ cart: CartModel; position: string }> }>;

/** The current cart, then again after each change: see `liveUpdates`. */
export const cartUpdates = async (
  session: ReadSession,
  changes: Changes,
  { id, key }: KeyedId,
  after: Position,
): Promise<AsyncIterableIterator<CartUpdate>> => {
  const { subscription, from } = await changes.watch([`cart ${id}`]);
  const items = liveUpdates<CartModel>(session, subscription, {
    name: 'cartUpdated',
    notFound: 'We can’t find this cart.',
    from: mergePositions(after, from),
    read: async (target) => {
      const { data, freshness } = await session.queryWithFreshness(ReadCart, { cartId: id, keyHash: keyHash(key) }, target);
      const value = data.cart && { ...data.cart, key };
      return { value, state: value?.version, freshness };
    },
  });
  return mapped(items, ({ value, positions }) => ({ cartUpdated: { cart: value, position: formatPosition(positions) } }));
};
