import type { ClientBase } from 'pg';
import type { TableConfig } from '../config/table-config.js';
import { sqlName, UnreadableTable } from '../log/publication.js';
import { CursorPages } from './cursor-pages.js';

/**
 * Throws `UnreadableTable` for a table whose pages would not have every row once: the rows of a page are those after the last row of the page before,
 * so its key is never null and finds one row. Also for a cursor that is neither a time nor a number.
 */
export const verifyPolledTable = async (client: ClientBase, config: TableConfig): Promise<void> => {
  const { table, key, poll } = config;
  const { rows } = await client.query<{ is_key: boolean }>(
    `SELECT NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass($1) AND attname = ANY ($2) AND NOT attnotnull)
        AND EXISTS (SELECT FROM pg_index i
                     WHERE i.indrelid = to_regclass($1) AND i.indisunique AND i.indisvalid AND i.indpred IS NULL
                       AND NOT EXISTS (SELECT FROM generate_series(0, i.indnkeyatts - 1) n
                                        LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[n] AND a.attname = ANY ($2)
                                       WHERE a.attname IS NULL)) AS is_key`,
    [sqlName(table), key],
  );
  if (!rows[0]?.is_key)
    throw new UnreadableTable(
      `${table} cannot be read by query: its "key" (${key.join(', ')}) has to be a primary key, or columns that are NOT NULL with a unique index`,
    );
  if (poll?.cursor !== undefined) await CursorPages.of(client, config, poll.cursor);
};
