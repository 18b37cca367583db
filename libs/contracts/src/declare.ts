import type { Static, TObject } from 'typebox';

/** One kind of message (event, request or rejection): its name, schema version and the schema of its data. */
export type MessageContract<T extends string = string, D extends TObject = TObject> = Readonly<{
  type: T;
  version: number;
  data: D;
}>;

/** Declares a message. Raise `version` with every change of the schema and give the reader an upcaster. */
export const message = <const T extends string, D extends TObject>(type: T, data: D, version = 1): MessageContract<T, D> => ({
  type,
  version,
  data,
});

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
