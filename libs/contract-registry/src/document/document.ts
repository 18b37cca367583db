import {
  type AnyAggregate,
  consumers,
  type MessageContract,
  personalKeyword,
  personalRequests,
  queries,
  type ReaderContract,
  readers,
  type StreamContract,
  streams,
} from '@millrace/contracts';
import type { JsonSchema } from './json-schema.js';

/** `upcasts`, if there are any: the names of the upcasts, the first from version 1 to 2. */
export type MessageDocument = Readonly<{ type: string; version: number; upcasts?: readonly string[]; data: JsonSchema }>;

/** One aggregate with its messages by type and the schema of its state. */
export type AggregateDocument = Readonly<{
  name: string;
  state: JsonSchema;
  events: readonly MessageDocument[];
  requests: readonly MessageDocument[];
  rejections: readonly MessageDocument[];
}>;

/** One stream with its settings and aggregates. */
export type StreamDocument = Readonly<{
  name: string;
  context: string;
  owner: string;
  team: string;
  retention: string;
  /** Paths `<Event>.<field>` of personal data. */
  personalData: readonly string[];
  /** Paths `<Request>.<field>` of personal data in requests, if there are any. */
  personalRequests?: readonly string[];
  aggregates: readonly AggregateDocument[];
}>;

/** One query with the schemas of its input and output. */
export type QueryDocument = Readonly<{ name: string; app: string; input: JsonSchema; output: JsonSchema }>;

/** A consumer of a stream's events. A subscriber of the whole stream has neither `aggregate` nor `types`. */
export type ConsumerDocument = Readonly<{
  app: string;
  name: string;
  stream: string;
  aggregate?: string;
  types?: readonly string[];
}>;

/** All contracts of one release as plain JSON, which can be stored, compared with another release and used for generation. */
export type ContractDocument = Readonly<{
  release: string;
  streams: readonly StreamDocument[];
  queries: readonly QueryDocument[];
  consumers: readonly ConsumerDocument[];
}>;

/**
 * The declared contracts, in the order of their declaration; equal contracts give equal documents. `added` are views that the contracts
 * do not name.
 */
export const describeContracts = (release: string, added: readonly ReaderContract[] = []): ContractDocument => ({
  release,
  streams: streams.map(describeStream),
  queries: queries.map(({ name, app, input, output }) => ({ name, app, input: plain(input), output: plain(output) })),
  consumers: [
    ...Object.values(consumers).map(({ app, name, stream, aggregate, types }) => ({
      app,
      name,
      stream: stream.name,
      aggregate: aggregate.name,
      types: [...types],
    })),
    ...[...Object.values(readers), ...added].flatMap(({ app, name, streams: followed }) =>
      followed.map((stream) => ({ app, name, stream: stream.name })),
    ),
  ],
});

const describeStream = ({ name, context, owner, team, retention, personalData, aggregates }: StreamContract): StreamDocument => ({
  name,
  context,
  owner,
  team,
  retention,
  personalData: [...personalData],
  ...(personalRequests[context] ? { personalRequests: personalRequests[context] } : {}),
  aggregates: aggregates.map(describeAggregate),
});

const describeAggregate = ({ name, state, events, requests, rejections }: AnyAggregate): AggregateDocument => ({
  name,
  state: plain(state),
  events: events.map(describeMessage),
  requests: requests.map(describeMessage),
  rejections: rejections.map(describeMessage),
});

const describeMessage = ({ type, version, upcasts, data }: MessageContract): MessageDocument => ({
  type,
  version,
  ...(upcasts.length > 0 ? { upcasts: upcasts.map(({ name }) => name) } : {}),
  data: plain(data),
});

/** The part of a schema that is stored in a file: without TypeBox's own properties, and without the marks that `personalData` lists. */
const plain = (schema: object): JsonSchema =>
  JSON.parse(JSON.stringify(schema, (name, value: unknown) => (name === personalKeyword ? undefined : value))) as JsonSchema;
