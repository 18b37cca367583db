import { inSpan, mergePositions, type Position, type SpanDescription } from '@millrace/event-log';
import { SpanKind } from '@opentelemetry/api';
import type { ReadSession, ViewFreshness } from '../consistency/read-session.js';
import { graphqlError, isUnavailable } from '../graphql/errors.js';
import type { ChangeSubscription } from './change-subscription.js';

/** What a read has found. `state`: equal for equal content. `freshness`: of the view, if it has one. */
export type LiveRead<T> = Readonly<{ value: T; state: unknown; freshness?: ViewFreshness | undefined }>;

/** What is watched. `name`: of the subscription's field. `read` resolves to `value: null` for something unknown; throws when the view does not answer. */
export type Watched<T> = Readonly<{
  name: string;
  notFound: string;
  from: Position;
  read(target: Position): Promise<LiveRead<T | null>>;
}>;
export type LiveItem<T> = Readonly<{ value: T; positions: Position }>;

const retryMs = 1_000;
/** How often something unknown is read again before `NOT_FOUND`: it may be too new for its view. */
const attempts = 3;

/**
 * The current state, then again after each change, each state once and in order; several changes may give one item. The position of an item is that of
 * the view, so that resuming after it misses nothing; `session` has its freshness. Closes the subscription at its end.
 */
export const liveUpdates = <T>(
  session: ReadSession,
  subscription: ChangeSubscription,
  watched: Watched<T>,
): AsyncIterableIterator<LiveItem<T>> => closing(updates(session, subscription, watched), () => subscription.close());

async function* updates<T>(
  session: ReadSession,
  subscription: ChangeSubscription,
  { name, notFound, from, read: readNow }: Watched<T>,
): AsyncGenerator<LiveItem<T>, void> {
  const missing = () => graphqlError('NOT_FOUND', notFound);
  let target = from;
  let sent: Readonly<{ state: unknown }> | undefined;
  for (let attempt = 1; !subscription.closed(); attempt += 1) {
    const [after, isFirst] = [target, sent === undefined];
    const read = await inSpan(
      () => deliverySpan(name, subscription),
      () => readOrWait(session, isFirst, () => readNow(after)),
    );
    const value = read?.value ?? null;
    const reached = read && (read.freshness?.reached ?? true);
    if (value === null && sent === undefined && (reached !== false || attempt >= attempts)) throw missing();
    if (read && value !== null && read.state !== sent?.state) {
      sent = { state: read.state };
      yield { value, positions: { ...after, ...read.freshness?.positions } };
    }
    const change = await subscription.next(reached ? undefined : retryMs);
    target = mergePositions(target, change ?? {});
  }
}

/** A delivery to a subscriber, linked to the appends of the changes that it shows. */
const deliverySpan = (name: string, subscription: ChangeSubscription): SpanDescription => ({
  name: `deliver ${name}`,
  kind: SpanKind.PRODUCER,
  links: subscription.traceparents(),
  attributes: { 'graphql.operation.type': 'subscription', 'messaging.operation.type': 'send' },
});

/** `undefined` when the view does not answer and something was sent before: then the next attempt may succeed. */
const readOrWait = async <T>(
  session: ReadSession,
  isFirst: boolean,
  read: () => Promise<LiveRead<T | null>>,
): Promise<LiveRead<T | null> | undefined> => {
  try {
    session.resetFreshness();
    return await read();
  } catch (error) {
    if (!isFirst && isUnavailable(error)) return undefined;
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

/** The items in the shape of a subscription's result. */
export const mapped = <T, R>(source: AsyncIterableIterator<T>, shape: (item: T) => R): AsyncIterableIterator<R> => {
  const shaped = async (step: Promise<IteratorResult<T>>): Promise<IteratorResult<R>> => {
    const { done, value } = await step;
    return done ? { done, value: undefined } : { done: false, value: shape(value) };
  };
  const items: AsyncIterableIterator<R> = {
    next: () => shaped(source.next()),
    return: () => shaped(source.return?.() ?? Promise.resolve({ done: true, value: undefined })),
    throw: (error: unknown) => shaped(source.throw?.(error) ?? Promise.reject(error)),
    [Symbol.asyncIterator]: () => items,
  };
  return items;
};
