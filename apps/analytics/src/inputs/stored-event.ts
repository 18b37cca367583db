import type { AnyAggregate, EventOf, MessageContract, OldData } from '@millrace/contracts';

/** A message of an event stream, as far as a record is made of it. */
export type StoredEvent = Readonly<{ subject: string; text(): string; header(name: string): string }>;

/** A record of a topology: `at` is the time of the event in ms since 1970. */
export type InputRecord<V> = Readonly<{ key: string; value: V; at: number }>;

/** An event with the id of its aggregate, and when it was stored by the clock of its writer, in ms since 1970. */
export type Read<A extends AnyAggregate> = Readonly<{ id: string; event: EventOf<A>; at: number }>;

/**
 * Reads an event of an aggregate: upcast to the version of the contract, with placeholders in place of personal data. `undefined` for an event of another
 * aggregate, or of a type that the contract does not have.
 */
export const readEventOf = <A extends AnyAggregate>(aggregate: A, message: StoredEvent): Read<A> | undefined => {
  const [context, name, id = '', type = ''] = message.subject.split('.');
  if (context !== aggregate.context || name !== aggregate.name) return undefined;
  const contract = (aggregate.events as readonly MessageContract[]).find((one) => one.type === type);
  if (!contract) return undefined;
  const version = Number(/\/(\d+)$/.exec(message.header('ce-dataschema'))?.[1] ?? 1);
  const { $sealed: _, ...stored } = JSON.parse(message.text()) as OldData;
  const data = contract.upcasts.slice(version - 1).reduce((older, { lift }) => lift(older), stored as OldData);
  return { id, event: { ...data, type } as unknown as EventOf<A>, at: Date.parse(message.header('ce-time')) };
};
