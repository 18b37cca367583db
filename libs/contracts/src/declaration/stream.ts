import type { AppName } from './apps.js';
import type { AggregateContract } from './aggregate.js';

/** An aggregate of any messages. `any`, as it is both read and given: `unknown` fits one of the two only. */
export type AnyAggregate = AggregateContract<any, any, any, any>;

/** What a subject says of an aggregate: whose kind it is. */
export type AggregateKind = Pick<AnyAggregate, 'context' | 'name'>;

/** One stream of record, declared once. `owner` is the one app that may append; the broker enforces it. */
export type StreamContract<A extends readonly AnyAggregate[] = readonly AnyAggregate[]> = Readonly<{
  name: string;
  context: string;
  owner: AppName;
  team: string;
  aggregates: A;
  /** How long its events are kept, in words. */
  retention: 'for ever';
  /** Paths `<Event>.<field>` of data about a person. */
  personalData: readonly string[];
}>;

export const stream = <const A extends readonly AnyAggregate[]>(declaration: StreamContract<A>): StreamContract<A> => declaration;

/** `<context>.<aggregate>.<id>.<Event>`: where an event is kept. */
export const eventSubject = (aggregate: AggregateKind, id: string, type: string): string =>
  `${aggregate.context}.${aggregate.name}.${id}.${type}`;

/**
 * The one filter that guards an aggregate in expectations and loads it. No other code may write one: on a cluster two
 * writers are safe from each other only if their filter strings are identical.
 */
export const aggregateFilter = (aggregate: AggregateKind, id: string): string => `${aggregate.context}.${aggregate.name}.${id}.>`;

/** Every event of one type, of whatever aggregate id. */
export const typeFilter = (aggregate: AggregateKind, type: string): string => `${aggregate.context}.${aggregate.name}.*.${type}`;

/** `request.<context>.<aggregate>.<id>.<Request>`. */
export const requestSubject = (aggregate: AggregateKind, id: string, type: string): string =>
  `request.${aggregate.context}.${aggregate.name}.${id}.${type}`;

/** What `ce-dataschema` says of a message of type `ce-type`: the id of the JSON Schema of its data. */
export const schemaId = (type: string, version: number): string => `/schemas/${type}/${version}`;

/** Every request to one kind of aggregate. */
export const requestFilter = (aggregate: AggregateKind): string => `request.${aggregate.context}.${aggregate.name}.>`;
