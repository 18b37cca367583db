import type { Static, TObject } from 'typebox';
import type { Upcast } from './upcast.js';

/** A version and how readers get to it: the first of `upcasts` lifts version 1 to 2, the next 2 to 3, up to `version`. */
export type Evolution = Readonly<{ version: number; upcasts: readonly Upcast[] }>;

/** One kind of message (event, request or rejection): its name, the schema of its data, and how that came to be. */
export type MessageContract<T extends string = string, D extends TObject = TObject> = Readonly<{ type: T; data: D } & Evolution>;

/**
 * Declares a message. An optional field may be added as it stands; every other change of the schema raises the version and names
 * the step from the one before: `message('OrderPlaced', schema, { version: 2, upcasts: [named('…', (old) => …)] })`.
 */
export const message = <const T extends string, D extends TObject>(
  type: T,
  data: D,
  { version, upcasts }: Evolution = { version: 1, upcasts: [] },
): MessageContract<T, D> => ({ type, data, version, upcasts });

/** The value a message has in the code: its data with its type as discriminant. On the wire the type is a header. */
export type MessageOf<C> = C extends MessageContract<infer T, infer D> ? Readonly<{ type: T } & Static<D>> : never;

/**
 * One aggregate: what may have happened to it (`events`), what clients may ask of it (`requests`), why it refuses
 * (`rejections`), and what its owner tells of it in outcomes and answers (`state`).
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
   * Given when the aggregate lives for ever: its fold, which then is a value of `state`, is kept from time to time, so that its
   * events need not all be read again. Raise the version when the same state comes to mean something else.
   */
  snapshots?: Readonly<{ version: number }>;
}>;

export const aggregate = <
  E extends MessageContract,
  R extends MessageContract = never,
  J extends MessageContract = never,
  S extends TObject = TObject,
>(
  declaration: AggregateContract<E, R, J, S>,
): AggregateContract<E, R, J, S> => declaration;

export type EventOf<A> = A extends AggregateContract<infer E, infer _R, infer _J, infer _S> ? MessageOf<E> : never;
export type RequestOf<A> = A extends AggregateContract<infer _E, infer R, infer _J, infer _S> ? MessageOf<R> : never;
export type RejectionOf<A> = A extends AggregateContract<infer _E, infer _R, infer J, infer _S> ? MessageOf<J> : never;
export type StateOf<A> = A extends AggregateContract<infer _E, infer _R, infer _J, infer S> ? Static<S> : never;
