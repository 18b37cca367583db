import type { AggregateDocument, ContractDocument } from '../document/document.js';
import type { JsonSchema } from '../document/json-schema.js';

/** The parts of the contracts; each has its own default mode. */
export type Part = 'streams' | 'events' | 'requests' | 'rejections' | 'state' | 'queries';

/** The parts of an aggregate that consist of messages. */
export const messageParts = ['events', 'requests', 'rejections'] as const;
/** One of `messageParts`. */
export type MessagePart = (typeof messageParts)[number];

/** A schema and its path in the contracts. */
export type PlacedSchema = Readonly<{ path: string; part: Part; schema: JsonSchema }>;

/** Every schema of the contracts, with its path: `ORDER.order.events.OrderPlaced`, `queries.ReadCart.input`. */
export const schemasOf = ({ streams, queries }: ContractDocument): readonly PlacedSchema[] => [
  ...streams.flatMap(({ name, aggregates }) =>
    aggregates.flatMap((aggregate) => aggregateSchemas(`${name}.${aggregate.name}`, aggregate)),
  ),
  ...queries.flatMap(({ name, input, output }): readonly PlacedSchema[] => [
    { path: `queries.${name}.input`, part: 'queries', schema: input },
    { path: `queries.${name}.output`, part: 'queries', schema: output },
  ]),
];

const aggregateSchemas = (path: string, aggregate: AggregateDocument): readonly PlacedSchema[] => [
  { path: `${path}.state`, part: 'state', schema: aggregate.state },
  ...messageParts.flatMap((part) =>
    aggregate[part].map(({ type, data }): PlacedSchema => ({ path: `${path}.${part}.${type}`, part, schema: data })),
  ),
];
