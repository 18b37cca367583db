import type { EntityManager, EntityMetadata } from 'typeorm';
import type { Rows } from './fold-batch.js';
import { storableJson } from './plain-json.js';
import type { View } from './view.js';

type AView<Row> = View<Row, never>;

const keyColumn = (metadata: EntityMetadata): string => {
  const [key, ...more] = metadata.primaryColumns;
  if (!key || more.length > 0) throw new Error(`${metadata.tablePath} must have one primary column`);
  return key.databaseName;
};

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** The rows of these keys as they stand. */
export const loadRows = async <Row>(manager: EntityManager, view: AView<Row>, keys: readonly string[]): Promise<Rows<Row>> => {
  if (keys.length === 0) return new Map();
  const { entity, reads, toRow } = view.table;
  const metadata = manager.connection.getMetadata(entity);
  const key = keyColumn(metadata);
  const read = metadata.columns.filter((column) => reads.includes(column.propertyName));
  const found: readonly Record<string, unknown>[] = await manager.query(
    `SELECT ${quoted([key, ...read.map((column) => column.databaseName)])} FROM ${metadata.tablePath} WHERE "${key}" = ANY($1)`,
    [keys],
  );
  const rowOf = (record: Record<string, unknown>) =>
    toRow(Object.fromEntries(read.map((column) => [column.propertyName, record[column.databaseName]])));
  return new Map(found.map((record) => [String(record[key]), rowOf(record)]));
};

/** Writes what changed: one upsert in the order of the keys, one deletion if rows go. Tells the size of what it wrote. */
export const writeRows = async <Row>(manager: EntityManager, view: AView<Row>, changed: Rows<Row>): Promise<number> => {
  const metadata = manager.connection.getMetadata(view.table.entity);
  const records = [...changed].flatMap(([key, row]) => (row === undefined ? [] : [view.table.toRecord(key, row)]));
  const gone = [...changed].flatMap(([key, row]) => (row === undefined ? [key] : []));
  const json = records.length > 0 ? storableJson(records) : '';
  if (json) await manager.query(upsertSql(metadata, view), [json]);
  if (gone.length > 0) await manager.query(`DELETE FROM ${metadata.tablePath} WHERE "${keyColumn(metadata)}" = ANY($1)`, [gone]);
  return json.length;
};

const upsertSql = <Row>(metadata: EntityMetadata, view: AView<Row>): string => {
  const { texts, columns } = view.table.computed ?? { texts: [], columns: {} };
  const key = keyColumn(metadata);
  const given = metadata.columns.filter((column) => !(column.propertyName in columns));
  const computed = metadata.columns.filter((column) => column.propertyName in columns);
  const fields = given.map((column) => `"${column.propertyName}" ${String(column.type)}${column.isArray ? '[]' : ''}`);
  const names = [...given, ...computed].map((column) => column.databaseName);
  const values = [
    ...given.map((column) => `r."${column.propertyName}"`),
    ...computed.map((column) => columns[column.propertyName]),
  ];
  const updates = names.filter((name) => name !== key).map((name) => `"${name}" = EXCLUDED."${name}"`);
  return `INSERT INTO ${metadata.tablePath} (${quoted(names)}) SELECT ${values.join(', ')}
    FROM jsonb_to_recordset($1::jsonb) AS r(${[...fields, ...texts.map((text) => `"${text}" text`)].join(', ')})
    ORDER BY r."${metadata.primaryColumns[0]?.propertyName}"
    ON CONFLICT ("${key}") DO UPDATE SET ${updates.join(', ')}`;
};
