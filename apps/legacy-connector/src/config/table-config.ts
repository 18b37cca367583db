import { type Static, Type } from 'typebox';
import { OrdersConfig } from './orders-config.js';
import { PollConfig } from './poll-config.js';

const Column = Type.String({ minLength: 1, maxLength: 63 });

/**
 * How a field of an event comes from a row: a column as text; or a column read in some way; or a value that is always the same. A field whose
 * column is null or empty is left out. `before`: the column as it was before the change, where that is known.
 */
const Field = Type.Union([
  Column,
  Type.Object({ value: Type.Union([Type.String(), Type.Boolean(), Type.Integer()]) }),
  Type.Object({
    column: Column,
    /**
     * `money`: a decimal number as an amount in `currency`, or in the currency of the row. `grams`: kilograms as grams. `day`, `day-end`: a date as
     * the instant at which that day begins or ends in UTC. `id`: as a token of a subject. `code`: the text of `codes`, or itself. `flag`: whether it
     * is one of `values`. `integer`: rounded.
     */
    as: Type.Enum(['text', 'integer', 'money', 'grams', 'day', 'day-end', 'id', 'code', 'flag']),
    codes: Type.Optional(Type.Record(Type.String(), Type.String())),
    currency: Type.Optional(Type.String({ pattern: '^[A-Z]{3}$' })),
    currencyColumn: Type.Optional(Column),
    values: Type.Optional(Type.Array(Type.String(), { maxItems: 100 })),
    before: Type.Optional(Type.Literal(true)),
  }),
]);
export type Field = Static<typeof Field>;

const EventOfRow = Type.Object({
  type: Type.String({ minLength: 1, maxLength: 100 }),
  fields: Type.Record(Type.String({ minLength: 1, maxLength: 60 }), Field),
});
export type EventOfRow = Static<typeof EventOfRow>;

/** A table that is read, and what its rows mean. */
export const TableConfig = Type.Object({
  /** With its schema. */
  table: Type.String({ pattern: '^[^.]{1,63}\\.[^.]{1,63}$' }),
  /** By the log of the database, or by polling queries. */
  way: Type.Enum(['log', 'query']),
  /** How a table is read by query. */
  poll: Type.Optional(PollConfig),
  /** The columns by which a row is found; empty for a table without a key, which is read by the log and has the replica identity `FULL`. */
  key: Type.Array(Column, { maxItems: 32 }),
  /** Only rows with these values are meant; a row that gets others counts as deleted. */
  where: Type.Optional(Type.Record(Column, Type.Array(Type.String(), { minItems: 1, maxItems: 100 }))),
  /** Rows with one of these values are marked as deleted, and count as deleted. */
  deleted: Type.Optional(Type.Object({ column: Column, values: Type.Array(Type.String(), { minItems: 1, maxItems: 100 }) })),
  /** The column with the number of the article that the row is about. */
  article: Column,
  /** The event of a row that exists, and of one that does not. */
  present: EventOfRow,
  absent: EventOfRow,
});
export type TableConfig = Static<typeof TableConfig>;

/** The source: its name, which is part of ids and never changes, and its tables in the order in which a snapshot reads them. */
export const SourceConfig = Type.Object({
  source: Type.String({ pattern: '^[a-z][a-z0-9_]{0,30}$' }),
  tables: Type.Array(TableConfig, { minItems: 1, maxItems: 500 }),
  /** Absent: the shop's orders are not written into it. */
  orders: Type.Optional(OrdersConfig),
});
export type SourceConfig = Static<typeof SourceConfig>;

/** The tables of a source that are read in some way. */
export const tablesOf = ({ tables }: Pick<SourceConfig, 'tables'>, way: TableConfig['way']): readonly TableConfig[] =>
  tables.filter((table) => table.way === way);

/** The columns that the events of a table are made of. */
export const columnsOf = ({ key, poll, where = {}, deleted, article, present, absent }: TableConfig): ReadonlySet<string> =>
  new Set([
    ...key,
    ...(poll?.cursor === undefined ? [] : [poll.cursor]),
    ...Object.keys(where),
    ...(deleted ? [deleted.column] : []),
    article,
    ...[present, absent].flatMap(({ fields }) => Object.values(fields).flatMap(columnsOfField)),
  ]);

const columnsOfField = (field: Field): string[] => {
  if (typeof field === 'string') return [field];
  if ('value' in field) return [];
  return [field.column, ...(field.currencyColumn === undefined ? [] : [field.currencyColumn])];
};
