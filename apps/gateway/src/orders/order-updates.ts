import { formatPosition, mergePositions, type Position } from '@millrace/event-log';
import { graphqlError, isUnavailable } from '../graphql/errors.js';
import type { KeyedId } from '../identity/id-factory.js';
import type { ReadSession } from '../consistency/read-session.js';
import type { OrderModel } from './order.model.js';
import type { OrderChanges } from './order-change-feed.js';
import { trackWithFreshness } from './track-order.js';
import type { ChangeSubscription } from './change-subscription.js';

export type OrderUpdate = Readonly<{ orderUpdated: Readonly<{ order: OrderModel; position: string }> }>;

const notFound = () => graphqlError('NOT_FOUND', 'We can’t find this order.');
const retryMs = 1_000;

/** How long a fresh order may need to reach its view before it counts as unknown. */
const attempts = 3;

/**
 * The order as it is now, then again whenever it has changed. Several events in a burst may be one update: each tells the
 * whole order. Its position is what the view had read, so that whoever resumes behind it misses nothing;
 * its freshness is what `reading` tells then.
 */
export const orderUpdates = (
  session: ReadSession,
  changes: OrderChanges,
  keyed: KeyedId,
  after: Position,
): AsyncIterableIterator<OrderUpdate> => {
  const subscription = changes.subscribe(keyed.id);
  return closing(updates(session, subscription, keyed, mergePositions(after, changes.position())), () => subscription.close());
};

async function* updates(
  session: ReadSession,
  subscription: ChangeSubscription,
  keyed: KeyedId,
  from: Position,
): AsyncGenerator<OrderUpdate, void> {
  let target = from;
  let sentVersion: number | undefined;
  for (let attempt = 1; !subscription.closed(); attempt += 1) {
    const read = await readOrder(session, keyed, target, sentVersion === undefined);
    if (!read?.order && sentVersion === undefined && (read?.reached !== false || attempt >= attempts)) throw notFound();
    if (read?.order && read.order.order.version !== sentVersion) {
      sentVersion = read.order.order.version;
      yield { orderUpdated: { order: read.order, position: formatPosition(read.positions) } };
    }
    const change = await subscription.next(read?.reached ? undefined : retryMs);
    target = mergePositions(target, change ?? {});
  }
}

type OrderRead = Readonly<{ order: OrderModel | null; reached: boolean; positions: Position }>;

/** `undefined` when the view does not answer and the watcher has seen the order before: then it is worth waiting for. */
const readOrder = async (
  session: ReadSession,
  keyed: KeyedId,
  target: Position,
  first: boolean,
): Promise<OrderRead | undefined> => {
  try {
    session.resetFreshness();
    const { order, freshness } = await trackWithFreshness(session, keyed, target);
    return { order, reached: freshness?.reached ?? true, positions: { ...target, ...freshness?.positions } };
  } catch (error) {
    if (!first && isUnavailable(error)) return undefined;
    throw error;
  }
};

/** Ends at once when its reader leaves, even while it waits: a generator alone would first finish its waiting. */
const closing = <T>(source: AsyncGenerator<T, void>, close: () => void): AsyncIterableIterator<T, void> => {
  const closed: AsyncIterableIterator<T, void> = {
    next: async () => {
      try {
        return await source.next();
      } catch (error) {
        close();
        throw error;
      }
    },
    return: async () => {
      close();
      return source.return();
    },
    throw: async (error: unknown) => {
      close();
      return source.throw(error);
    },
    [Symbol.asyncIterator]: () => closed,
  };
  return closed;
};
