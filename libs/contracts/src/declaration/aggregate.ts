import type { Static, TObject } from 'typebox';
import type { Upcast } from './upcast.js';

/** A version and its upcasts: the first lifts version 1 to 2, the next 2 to 3, up to `version`. */
export type Evolution = Readonly<{ version: number; upcasts: readonly Upcast[] }>;

/** One kind of message (event, request or rejection): its name, the schema of its data, and its earlier versions. */
export type MessageContract<T extends string = string, D extends TObject = TObject> = Readonly<{ type: T; data: D } & Evolution>;

/**
 * Declares a message. An optional field may be added without a new version; every other change of the schema raises the version and
 * adds an upcast from the previous one: `message('OrderPlaced', schema, { version: 2, upcasts: [named('…', (old) => …)] })`.
 */
export const message = <const T extends string, D extends TObject>(
  type: T,
  data: D,
  { version, upcasts }: Evolution = { version: 1, upcasts: [] },
): MessageContract<T, D> => ({ type, data, version, upcasts });

/** A message as a value: its data with its type as discriminant. On the wire the type is a header. */
export type MessageOf<C> = C extends MessageContract<infer T, infer D> ? Readonly<{ type: T } & Static<D>> : never;

/**
 * One aggregate: its `events`, the `requests` that clients may send to it, the `rejections` of its rules, and the `state` that its
 * owner returns in results and query answers.
 */
export type AggregateContract<
  E extends MessageContract = MessageContract,
  R extends MessageContract = MessageContract,
  J extends MessageContract = MessageContract,
  S extends TObject = TObject,
> = Readonly<{
  context: string;
  name: string;
  events: readonly E[];
  requests: readonly R[];
  rejections: readonly J[];
  state: S;
  /**
   * Present for a long-lived aggregate: its fold, a value of `state`, is stored as a snapshot from time to time, so that not all events
   * have to be read again. Raise the version when the meaning of a state changes.
   */
  snapshots?: Readonly<{ version: number }>;
}>;

/** Declares an aggregate; absent parts are empty. */
export const aggregate = <
  E extends MessageContract,
  R extends MessageContract = never,
  J extends MessageContract = never,
  S extends TObject = TObject,
>(
  declaration: AggregateContract<E, R, J, S>,
): AggregateContract<E, R, J, S> => declaration;

/** The union of an aggregate's events. */
export type EventOf<A> = A extends AggregateContract<infer E, infer _R, infer _J, infer _S> ? MessageOf<E> : never;
/** The union of an aggregate's requests. */
export type RequestOf<A> = A extends AggregateContract<infer _E, infer R, infer _J, infer _S> ? MessageOf<R> : never;
/** The union of an aggregate's rejections. */
export type RejectionOf<A> = A extends AggregateContract<infer _E, infer _R, infer J, infer _S> ? MessageOf<J> : never;
/** The state of an aggregate that clients get. */
export type StateOf<A> = A extends AggregateContract<infer _E, infer _R, infer _J, infer S> ? Static<S> : never;
