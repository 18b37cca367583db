import { type ClientBase, escapeIdentifier } from 'pg';
import type { TableConfig } from '../config/table-config.js';
import type { OutboxTable } from '../config/outbox-config.js';
import { missingColumns } from '../config/read-source-config.js';

/** A table that cannot be read as it is configured; the message says what to do. */
export class UnreadableTable extends Error {
  override readonly name = 'UnreadableTable';
}

/** A table's name with its schema, as SQL. */
export const sqlName = (table: string): string => table.split('.').map(escapeIdentifier).join('.');

type TableRow = Readonly<{ columns: string[] | null; identity: string | null; has_key: boolean; may_delete: boolean }>;

/**
 * Throws `UnreadableTable` for a table that does not exist, lacks a configured column, or has no replica identity: as soon as such a table were
 * published, PostgreSQL would refuse every update of it, so the connector never publishes it.
 */
export const verifyTable = async (client: ClientBase, config: TableConfig | OutboxTable): Promise<void> => {
  const { rows } = await client.query<TableRow>(
    `SELECT array_agg(a.attname::text) FILTER (WHERE a.attnum > 0 AND NOT a.attisdropped) AS columns, min(c.relreplident::text) AS identity,
            bool_or(i.indisprimary) IS TRUE AS has_key, has_table_privilege(c.oid, 'DELETE') AS may_delete
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
      WHERE c.oid = to_regclass($1) GROUP BY c.oid`,
    [sqlName(config.table)],
  );
  const [row] = rows;
  if (!row?.columns) throw new UnreadableTable(`there is no table ${config.table}`);
  const { columns, identity, has_key: hasKey, may_delete: mayDelete } = row;
  const missing = missingColumns(config, new Set(columns));
  if (missing.length > 0) throw new UnreadableTable(`${config.table} has no column ${missing.join(', ')}`);
  if (config.way === 'query') return;
  const isIdentified = identity === 'f' || identity === 'i' || (identity === 'd' && hasKey);
  if (!isIdentified)
    throw new UnreadableTable(
      `${config.table} has no replica identity: run ALTER TABLE ${sqlName(config.table)} REPLICA IDENTITY FULL, or read it by query`,
    );
  if (config.way === 'outbox' && !mayDelete)
    throw new UnreadableTable(`rows of the outbox ${config.table} cannot be deleted: GRANT DELETE ON ${sqlName(config.table)}`);
  if (config.key.length === 0 && identity !== 'f')
    throw new UnreadableTable(
      `${config.table} is read without a key: run ALTER TABLE ${sqlName(config.table)} REPLICA IDENTITY FULL`,
    );
};

/** Makes the publication of these tables, or changes it to them. */
export const publish = async (client: ClientBase, name: string, tables: readonly string[]): Promise<void> => {
  const list = tables.map(sqlName).join(', ');
  const { rows } = await client.query<{ tables: string[] | null }>(
    `SELECT array_agg(schemaname || '.' || tablename) FILTER (WHERE tablename IS NOT NULL) AS tables
       FROM pg_publication LEFT JOIN pg_publication_tables USING (pubname) WHERE pubname = $1 GROUP BY pubname`,
    [name],
  );
  const [existing] = rows;
  if (!existing) await client.query(`CREATE PUBLICATION ${escapeIdentifier(name)} FOR TABLE ${list}`);
  else if ([...(existing.tables ?? [])].sort().join() !== [...tables].sort().join())
    await client.query(`ALTER PUBLICATION ${escapeIdentifier(name)} SET TABLE ${list}`);
};
