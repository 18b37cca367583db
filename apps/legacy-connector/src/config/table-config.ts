import { type Static, Type } from 'typebox';
import { Column, columnsOfEvent, EventOfRow } from './event-of-row.js';
import { OrdersConfig } from './orders-config.js';
import { columnsOfOutbox, OutboxTable } from './outbox-config.js';
import { PollConfig } from './poll-config.js';

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
  tables: Type.Array(TableConfig, { maxItems: 500 }),
  /** In the file among the tables. */
  outboxes: Type.Optional(Type.Array(OutboxTable, { maxItems: 20 })),
  /** Absent: the shop's orders are not written into it. */
  orders: Type.Optional(OrdersConfig),
});
export type SourceConfig = Static<typeof SourceConfig>;

/** The tables of a source that are read in some way. */
export const tablesOf = ({ tables }: Pick<SourceConfig, 'tables'>, way: TableConfig['way']): readonly TableConfig[] =>
  tables.filter((table) => table.way === way);

/** The tables and outboxes that the log has, by their names. */
export const namesInLog = ({ tables, outboxes = [] }: Pick<SourceConfig, 'tables' | 'outboxes'>): readonly string[] =>
  [...outboxes, ...tablesOf({ tables }, 'log')].map(({ table }) => table);

/** The columns that the events of a table are made of. */
export const columnsOf = (config: TableConfig | OutboxTable): ReadonlySet<string> =>
  config.way === 'outbox' ? columnsOfOutbox(config) : columnsOfRows(config);

const columnsOfRows = ({ key, poll, where = {}, deleted, article, present, absent }: TableConfig): ReadonlySet<string> =>
  new Set([
    ...key,
    ...(poll?.cursor === undefined ? [] : [poll.cursor]),
    ...Object.keys(where),
    ...(deleted ? [deleted.column] : []),
    article,
    ...[present, absent].flatMap(columnsOfEvent),
  ]);
