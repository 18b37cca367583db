import { type ClientBase, escapeIdentifier } from 'pg';
import type { Row } from '../change/change-event.js';
import type { TableConfig } from '../config/table-config.js';
import { sqlName } from '../log/publication.js';
import { parseVisibility, type Visibility } from './transaction-visibility.js';

/** Rows of a table in the order of its key, and what the query that read them saw. */
export type Chunk = Readonly<{ rows: readonly Row[]; visibility: Visibility; isLast: boolean }>;

/** A table as far as a query of its rows knows it. */
export type KeyedTable = Pick<TableConfig, 'table' | 'key'>;

/** The key of a row as text; of a table without a key the whole row. */
export const keyOf = ({ key }: Pick<TableConfig, 'key'>, row: Row): string =>
  JSON.stringify(key.length === 0 ? row : key.map((column) => row[column]));

/** The values of a row's key, behind which the next rows are read. */
export const keyValuesOf = ({ key }: Pick<TableConfig, 'key'>, row: Row): string[] => key.map((column) => row[column] ?? '');

/** Values in PostgreSQL's text format, as the log has them. A cast to text is another text: `true` for `t`, and no blanks at the end of a `char(n)`. */
export const textValues = { getTypeParser: () => (value: string) => value };

/**
 * The next `limit` rows after a key, by one query that locks nothing and holds no snapshot longer than itself. Of a table without a key all rows
 * are read at once: `limit` is then the most that it may have, and more reject.
 */
export const readChunk = async (
  client: ClientBase,
  { table, key }: KeyedTable,
  after: readonly string[] | undefined,
  limit: number,
): Promise<Chunk> => {
  const keyList = key.map((column) => escapeIdentifier(column)).join(', ');
  const isAfter = after && key.length > 0 ? `WHERE (${keyList}) > (${key.map((_, index) => `$${index + 1}`).join(', ')})` : '';
  const order = key.length > 0 ? `ORDER BY ${key.map((column) => `t.${escapeIdentifier(column)}`).join(', ')}` : '';
  const { rows } = await client.query<Record<string, string | null>>({
    text: `SELECT t.*, pg_current_snapshot()::text AS "$snapshot" FROM ${sqlName(table)} t ${isAfter} ${order} LIMIT ${limit + (key.length > 0 ? 0 : 1)}`,
    values: after && key.length > 0 ? [...after] : [],
    types: textValues,
  });
  if (key.length === 0 && rows.length > limit)
    throw new Error(`${table} has no key and more than ${limit} rows: name columns under "key" that find a row`);
  const visibility = parseVisibility(rows[0]?.['$snapshot'] ?? (await currentSnapshot(client)));
  return { rows: rows.map(({ $snapshot: _, ...row }) => row), visibility, isLast: rows.length < limit || key.length === 0 };
};

const currentSnapshot = async (client: ClientBase): Promise<string> => {
  const { rows } = await client.query<{ now: string }>('SELECT pg_current_snapshot()::text AS now');
  return rows[0]?.now ?? '';
};

/** The row of a key as it is now; undefined when it does not exist any more. */
export const readRow = async (client: ClientBase, { table, key }: TableConfig, known: Row): Promise<Row | undefined> => {
  const condition = key.map((column, index) => `t.${escapeIdentifier(column)} = $${index + 1}`).join(' AND ');
  const { rows } = await client.query<Record<string, string | null>>({
    text: `SELECT * FROM ${sqlName(table)} t WHERE ${condition}`,
    values: key.map((column) => known[column]),
    types: textValues,
  });
  return rows[0];
};
