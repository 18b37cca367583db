import type { AppName } from './apps.js';
import type { AggregateContract, MessageContract } from './aggregate.js';
import { personalPaths } from './personal.js';

/** An aggregate of any messages. `any`, as it is both read and given: `unknown` fits one of the two only. */
export type AnyAggregate = AggregateContract<any, any, any, any>;

/** The part of a subject that names the kind of an aggregate. */
export type AggregateKind = Pick<AnyAggregate, 'context' | 'name'>;

/** How long the events of a stream stay, in days, and how many bytes they may have in total. */
export type StreamLimits = Readonly<{ days: number; bytes: number }>;

/** One event stream, declared once. `owner` is the one app that may append; the broker enforces it. */
export type StreamContract<A extends readonly AnyAggregate[] = readonly AnyAggregate[]> = Readonly<{
  name: string;
  context: string;
  owner: AppName;
  team: string;
  aggregates: A;
  /** The retention of its events, as text: `for ever`, or that of `limits`. */
  retention: string;
  /** Absent: events stay for ever. Otherwise the oldest are deleted, after a time or beyond a size. */
  limits?: StreamLimits;
  /** Paths `<Event>.<field>` of personal data: of the fields that the schemas mark with `personal`. */
  personalData: readonly string[];
}>;

/** Declares an event stream. The paths of its personal fields follow from the schemas, the text of its retention from `limits`. */
export const stream = <const A extends readonly AnyAggregate[]>({
  retention,
  ...declaration
}: Omit<StreamContract<A>, 'personalData' | 'retention' | 'limits'> &
  Readonly<{ retention: 'for ever' | StreamLimits }>): StreamContract<A> => ({
  ...declaration,
  ...(retention === 'for ever'
    ? { retention }
    : { retention: `${retention.days} days, at most ${retention.bytes / 1_000_000} MB`, limits: retention }),
  personalData: personalPathsOf(declaration.aggregates.flatMap(({ events }) => events as readonly MessageContract[])),
});

/** Paths `<Message>.<field>` of the personal data in messages. */
export const personalPathsOf = (messages: readonly MessageContract[]): readonly string[] =>
  messages.flatMap(({ type, data }) => personalPaths(data).map((path) => [type, ...path].join('.')));

/** `<context>.<aggregate>.<id>.<Event>`: the subject of an event. */
export const eventSubject = (aggregate: AggregateKind, id: string, type: string): string =>
  `${aggregate.context}.${aggregate.name}.${id}.${type}`;

/**
 * The filter of an aggregate, for expected sequences and for loading. Use no other: on a cluster two writers are safe from each other
 * only if their filter strings are identical.
 */
export const aggregateFilter = (aggregate: AggregateKind, id: string): string => `${aggregate.context}.${aggregate.name}.${id}.>`;

/** All events of one type, of any aggregate id. */
export const typeFilter = (aggregate: AggregateKind, type: string): string => `${aggregate.context}.${aggregate.name}.*.${type}`;

/** `request.<context>.<aggregate>.<id>.<Request>`. */
export const requestSubject = (aggregate: AggregateKind, id: string, type: string): string =>
  `request.${aggregate.context}.${aggregate.name}.${id}.${type}`;

/** The `ce-dataschema` of a message of type `ce-type`: the id of the JSON Schema of its data. */
export const schemaId = (type: string, version: number): string => `/schemas/${type}/${version}`;

/** All requests to one kind of aggregate. */
export const requestFilter = (aggregate: AggregateKind): string => `request.${aggregate.context}.${aggregate.name}.>`;
