import type { EntityManager, EntityMetadata } from 'typeorm';
import type { Rows } from '../view/fold-batch.js';
import { storableJson } from './storable-json.js';
import { preparedStatement } from './prepared-statements.js';
import { rowChecksum } from './table-checksum.js';
import type { View } from '../view/view.js';

type ViewOfRows<Row> = View<Row, never>;

const keyColumn = (metadata: EntityMetadata): string => {
  const [key, ...more] = metadata.primaryColumns;
  if (!key || more.length > 0) throw new Error(`${metadata.tablePath} must have one primary column`);
  return key.databaseName;
};

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** Loads rows by key. Raw and prepared: it runs with every batch and reads the needed columns only. */
export const loadRows = async <Row>(
  manager: EntityManager,
  view: ViewOfRows<Row>,
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
 * Writes changed rows in the order of their keys. Raw: one bulk upsert, update or delete each, which also returns the change of the
 * checksum. Computed columns are not written where their input is the same as `before`.
 */
export const writeRows = async <Row>(
  manager: EntityManager,
  view: ViewOfRows<Row>,
  changed: Rows<Row>,
  before: Rows<Row> = new Map(),
): Promise<WriteResult> => {
  const metadata = manager.connection.getMetadata(view.table.entity);
  const { dependsOn } = view.table.computed ?? {};
  const [whole, part]: Readonly<Record<string, unknown>>[][] = [[], []];
  const deletedKeys: string[] = [];
  for (const [key, row] of changed) {
    const old = before.get(key);
    if (row === undefined) deletedKeys.push(key);
    else if (dependsOn && old !== undefined && dependsOn(old) === dependsOn(row))
      part?.push(withoutComputedTexts(view, view.table.toRecord(key, row)));
    else whole?.push(view.table.toRecord(key, row));
  }
  let sum = 0n;
  const write = async (records: readonly unknown[] = [], sql: string): Promise<number> => {
    if (records.length === 0) return 0;
    const json = storableJson(records);
    sum += deltaOf(await manager.query(sql, [json]));
    return json.length;
  };
  const statements = statementsOf(metadata, view);
  const bytes = (await write(part, statements.update)) + (await write(whole, statements.upsert));
  if (deletedKeys.length > 0) sum += deltaOf(await manager.query(statements.delete, [deletedKeys]));
  return { bytes, checksumDelta: sum };
};

/** The size of the written JSON in bytes and the change of the table's checksum. */
export type WriteResult = Readonly<{ bytes: number; checksumDelta: bigint }>;

const deltaOf = ([row]: readonly { more: string }[]): bigint => BigInt(row?.more ?? 0);

/** The texts are not read, as a view may compute them lazily. */
const withoutComputedTexts = <Row>({ table }: ViewOfRows<Row>, record: Readonly<Record<string, unknown>>) => {
  const texts = new Set(table.computed?.texts);
  const names = Object.keys(record).filter((name) => !texts.has(name));
  return Object.fromEntries(names.map((name) => [name, record[name]]));
};

type Statements = Readonly<{ update: string; upsert: string; delete: string }>;
const statements = new WeakMap<EntityMetadata, Statements>();

const statementsOf = <Row>(metadata: EntityMetadata, view: ViewOfRows<Row>): Statements => {
  const known = statements.get(metadata) ?? {
    update: preparedStatement(updateSql(metadata, view)),
    upsert: preparedStatement(upsertSql(metadata, view)),
    delete: preparedStatement(deleteSql(metadata, view)),
  };
  statements.set(metadata, known);
  return known;
};

type Columns = EntityMetadata['columns'];

/** Columns as `jsonb_to_recordset` declares them. */
const fieldsOf = (columns: Columns): string[] =>
  columns.map((column) => `"${column.propertyName}" ${String(column.type)}${column.isArray ? '[]' : ''}`);

type TableDefinition = Readonly<{ table: Readonly<{ computed?: Readonly<{ columns: Readonly<Record<string, string>> }> }> }>;

/** All columns except those that the database computes. */
export const givenColumns = (metadata: EntityMetadata, { table }: TableDefinition): Columns =>
  metadata.columns.filter((column) => !(column.propertyName in (table.computed?.columns ?? {})));

/** Wraps a statement that writes the rows of `keys`, an SQL array, so that it returns the change of the checksum. */
const withChecksumDelta = (metadata: EntityMetadata, given: Columns, keys: string, statement: string): string => `
  WITH before AS (
    SELECT sum(${rowChecksum(given, 't')}) AS sum FROM ${metadata.tablePath} t WHERE t."${keyColumn(metadata)}" = ANY(${keys})
  ), written AS (${statement})
  SELECT (coalesce((SELECT sum(number) FROM written), 0) - coalesce((SELECT sum FROM before), 0))::text AS more`;

const recordKeys = (metadata: EntityMetadata): string =>
  `ARRAY(SELECT e->>'${metadata.primaryColumns[0]?.propertyName}' FROM jsonb_array_elements($1::jsonb) AS e)`;

const deleteSql = <Row>(metadata: EntityMetadata, view: ViewOfRows<Row>): string =>
  withChecksumDelta(
    metadata,
    givenColumns(metadata, view),
    '$1',
    `DELETE FROM ${metadata.tablePath} WHERE "${keyColumn(metadata)}" = ANY($1) RETURNING 0::numeric AS number`,
  );

const updateSql = <Row>(metadata: EntityMetadata, view: ViewOfRows<Row>): string => {
  const key = keyColumn(metadata);
  const given = givenColumns(metadata, view);
  const updates = given.filter((column) => column.databaseName !== key);
  const statement = `UPDATE ${metadata.tablePath} t SET ${updates.map((column) => `"${column.databaseName}" = r."${column.propertyName}"`).join(', ')}
    FROM (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(${fieldsOf(given).join(', ')})
           ORDER BY "${metadata.primaryColumns[0]?.propertyName}") r
    WHERE t."${key}" = r."${metadata.primaryColumns[0]?.propertyName}" RETURNING ${rowChecksum(given, 't')} AS number`;
  return withChecksumDelta(metadata, given, recordKeys(metadata), statement);
};

const upsertSql = <Row>(metadata: EntityMetadata, view: ViewOfRows<Row>): string => {
  const { texts, columns } = view.table.computed ?? { texts: [], columns: {} };
  const key = keyColumn(metadata);
  const given = givenColumns(metadata, view);
  const computed = metadata.columns.filter((column) => column.propertyName in columns);
  const names = [...given, ...computed].map((column) => column.databaseName);
  const values = [
    ...given.map((column) => `r."${column.propertyName}"`),
    ...computed.map((column) => columns[column.propertyName]),
  ];
  const updates = names.filter((name) => name !== key).map((name) => `"${name}" = EXCLUDED."${name}"`);
  const statement = `INSERT INTO ${metadata.tablePath} AS t (${quoted(names)}) SELECT ${values.join(', ')}
    FROM jsonb_to_recordset($1::jsonb) AS r(${[...fieldsOf(given), ...texts.map((text) => `"${text}" text`)].join(', ')})
    ORDER BY r."${metadata.primaryColumns[0]?.propertyName}"
    ON CONFLICT ("${key}") DO UPDATE SET ${updates.join(', ')} RETURNING ${rowChecksum(given, 't')} AS number`;
  return withChecksumDelta(metadata, given, recordKeys(metadata), statement);
};
