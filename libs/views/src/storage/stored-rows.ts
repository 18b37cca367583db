import type { EntityManager } from 'typeorm';
import type { Rows } from '../view/fold-batch.js';
import type { View } from '../view/view.js';
import { preparedStatement } from './prepared-statements.js';
import { changeTerms, keyColumn, quoted, rowChanges } from './row-changes.js';

/** Loads rows by key. Raw and prepared: it runs with every batch and reads the needed columns only. */
export const loadRows = async <Row>(
  manager: EntityManager,
  view: View<Row, never>,
  keys: readonly string[],
): Promise<Rows<Row>> => {
  if (keys.length === 0) return new Map();
  const { entity, reads, toRow } = view.table;
  const metadata = manager.connection.getMetadata(entity);
  const key = keyColumn(metadata);
  const read = metadata.columns.filter((column) => reads.includes(column.propertyName));
  const found: readonly Record<string, unknown>[] = await manager.query(
    preparedStatement(
      `SELECT ${quoted([key, ...read.map((column) => column.databaseName)])} FROM ${metadata.tablePath} WHERE "${key}" = ANY($1)`,
    ),
    [keys],
  );
  const rowOf = (record: Record<string, unknown>) =>
    toRow(Object.fromEntries(read.map((column) => [column.propertyName, record[column.databaseName]])));
  return new Map(found.map((record) => [String(record[key]), rowOf(record)]));
};

/**
 * Writes changed rows in the order of their keys and resolves to the change of the table's checksum. Raw: one statement for all rows.
 * Computed columns are not written where their input is the same as `before`.
 */
export const writeRows = async <Row>(
  manager: EntityManager,
  view: View<Row, never>,
  changed: Rows<Row>,
  before: Rows<Row>,
): Promise<bigint> => {
  const { kinds, values } = rowChanges(view, changed, before);
  if (kinds.length === 0) return 0n;
  const terms = changeTerms(manager.connection.getMetadata(view.table.entity), view, kinds, { first: 1, when: 'true' });
  const [row]: readonly { sum: string }[] = await manager.query(`WITH ${terms.join(', ')} SELECT sum::text FROM delta`, [
    ...values,
  ]);
  return BigInt(row?.sum ?? 0);
};
