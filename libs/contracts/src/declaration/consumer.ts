import type { AppName } from './apps.js';
import type { EventOf } from './aggregate.js';
import { timerDueFilter, timerStreamOf } from './support-streams.js';
import { type AggregateKind, type AnyAggregate, requestFilter, type StreamContract, typeFilter } from './stream.js';

/** A handler of `app` for these event types of one aggregate, at least once for each event. Named by its cause. */
export type ConsumerContract<
  A extends AnyAggregate = AnyAggregate,
  T extends EventOf<A>['type'] = EventOf<A>['type'],
> = Readonly<{
  app: AppName;
  name: string;
  stream: StreamContract;
  aggregate: A;
  types: readonly T[];
}>;

/** Makes consumer contracts for the events of one aggregate: of an app, by name, with the types of the events. */
export const consumersOf =
  <A extends AnyAggregate>(stream: StreamContract, aggregate: A) =>
  <T extends EventOf<A>['type']>(app: AppName, name: string, ...types: T[]): ConsumerContract<A, T> => ({
    app,
    name,
    stream,
    aggregate,
    types,
  });

/** The union of the events that a consumer contract names. */
export type EventConsumedBy<C> =
  C extends Readonly<{ aggregate: infer A; types: readonly (infer T)[] }> ? Extract<EventOf<A>, Readonly<{ type: T }>> : never;

/** A handler for due timers that the app set; `kind` is the timer's. */
export type TimerConsumerContract = Readonly<{ app: AppName; name: string; kind: string }>;

/** An app that subscribes to whole streams in order, with a position of its own: a view, or a projection in memory. */
export type ReaderContract = Readonly<{ app: AppName; name: string; streams: readonly StreamContract[] }>;

/**
 * An application of stream processing that an app runs: its id and version, by which its streams at the broker are named, and the event streams that it
 * reads. Only this app may write its streams; the operator creates them.
 */
export type ApplicationContract = ReaderContract & Readonly<{ id: string; version: number }>;

/** A durable consumer at the broker: its name, and the one app that may create, read and delete it. */
export type DurableConsumer = Readonly<{ app: AppName; stream: string; durable: string; filters: readonly string[] }>;

/** The plain name of a durable consumer, in metadata and dead letters. */
export const durableName = (app: string, name: string): string => `${app}-${name}`;

/** The durable consumer of a consumer contract. */
export const durableConsumerOf = ({ app, name, stream, aggregate, types }: ConsumerContract): DurableConsumer => ({
  app,
  stream: stream.name,
  durable: durableName(app, name),
  filters: types.map((type) => typeFilter(aggregate, String(type))),
});

/** The durable consumer of a timer contract. */
export const durableConsumerOfTimer = ({ app, name, kind }: TimerConsumerContract): DurableConsumer => ({
  app,
  stream: timerStreamOf(app).name,
  durable: durableName(app, name),
  filters: [timerDueFilter(app, kind)],
});

/** The consumer through which the owner of an aggregate receives the requests of clients. */
export const durableConsumerOfRequests = (owner: AppName, aggregate: AggregateKind, stream: string): DurableConsumer => ({
  app: owner,
  stream,
  durable: durableName(owner, `${aggregate.name}-requests`),
  filters: [requestFilter(aggregate)],
});
