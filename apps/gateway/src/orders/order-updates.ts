import { formatPosition, inSpan, mergePositions, type Position, type SpanDescription } from '@millrace/event-log';
import { SpanKind } from '@opentelemetry/api';
import { graphqlError, isUnavailable } from '../graphql/errors.js';
import type { KeyedId } from '../identity/id-factory.js';
import type { ReadSession } from '../consistency/read-session.js';
import type { OrderModel } from './order.model.js';
import type { OrderChanges } from './order-change-feed.js';
import { trackWithFreshness } from './track-order.js';
import type { ChangeSubscription } from '../live/change-subscription.js';

export type OrderUpdate = Readonly<{ orderUpdated: Readonly<{ order: OrderModel; position: string }> }>;

const notFound = () => graphqlError('NOT_FOUND', 'We can’t find this order.');
const retryMs = 1_000;

/** How often an unknown order is read again before `NOT_FOUND`: a new one may not be in its view yet. */
const attempts = 3;

/**
 * The current order, then again after each change; several changes may give one item. Its position is that of the view, so that resuming
 * after it misses nothing; `session` has its freshness.
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
    const [after, isFirst] = [target, sentVersion === undefined];
    const read = await inSpan(
      () => deliverySpan(subscription),
      () => readOrder(session, keyed, after, isFirst),
    );
    if (!read?.order && sentVersion === undefined && (read?.reached !== false || attempt >= attempts)) throw notFound();
    if (read?.order && read.order.order.version !== sentVersion) {
      sentVersion = read.order.order.version;
      yield { orderUpdated: { order: read.order, position: formatPosition(read.positions) } };
    }
    const change = await subscription.next(read?.reached ? undefined : retryMs);
    target = mergePositions(target, change ?? {});
  }
}

/** A delivery to a subscriber, linked to the appends of the changes that it shows. */
const deliverySpan = (subscription: ChangeSubscription): SpanDescription => ({
  name: 'deliver orderUpdated',
  kind: SpanKind.PRODUCER,
  links: subscription.traceparents(),
  attributes: { 'graphql.operation.type': 'subscription', 'messaging.operation.type': 'send' },
});

type OrderRead = Readonly<{ order: OrderModel | null; reached: boolean; positions: Position }>;

/** `undefined` when the view does not answer and the order was sent before: then the next attempt may succeed. */
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

/** Closes the subscription as soon as the consumer returns; a generator would first wait for its pending step. */
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
