import type { EntityMetadata } from 'typeorm';
import type { Rows } from '../view/fold-batch.js';
import type { View } from '../view/view.js';
import { storableJson } from './storable-json.js';
import { rowChecksum } from './table-checksum.js';

type ViewOfRows<Row> = View<Row, never>;

/** `update` leaves the computed columns as they are; `upsert` computes them. */
const kinds = ['update', 'upsert', 'delete'] as const;
type Kind = (typeof kinds)[number];

/**
 * Changed rows as parameters of a statement: `values` has the records (JSON) or keys of each of `kinds`, and all keys as its last element.
 * `bytes` is the size of the JSON.
 */
export type RowChanges = Readonly<{ kinds: readonly Kind[]; values: readonly unknown[]; bytes: number }>;

/** The changes that make `changed` of `before`; a row that is `undefined` is deleted. */
export const rowChanges = <Row>(view: ViewOfRows<Row>, changed: Rows<Row>, before: Rows<Row>): RowChanges => {
  const { dependsOn } = view.table.computed ?? {};
  const records: Record<Exclude<Kind, 'delete'>, unknown[]> = { update: [], upsert: [] };
  const deletedKeys: string[] = [];
  for (const [key, row] of changed) {
    const old = before.get(key);
    if (row === undefined) deletedKeys.push(key);
    else if (dependsOn && old !== undefined && dependsOn(old) === dependsOn(row))
      records.update.push(view.table.toRecord(key, row));
    else records.upsert.push({ ...view.table.toRecord(key, row), ...computedTexts(view, row) });
  }
  const parameters = {
    update: records.update.length > 0 ? storableJson(records.update) : undefined,
    upsert: records.upsert.length > 0 ? storableJson(records.upsert) : undefined,
    delete: deletedKeys.length > 0 ? deletedKeys : undefined,
  };
  const needed = kinds.filter((kind) => parameters[kind] !== undefined);
  return {
    kinds: needed,
    values: needed.length > 0 ? [...needed.map((kind) => parameters[kind]), [...changed.keys()]] : [],
    bytes: (parameters.update?.length ?? 0) + (parameters.upsert?.length ?? 0),
  };
};

const computedTexts = <Row>({ table }: ViewOfRows<Row>, row: Row): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(table.computed?.texts ?? {}).map(([name, textOf]) => [name, textOf(row)]));

/**
 * The `WITH` terms of a statement that writes changes, in the order of their keys, while the SQL condition `when` holds. `first` is the
 * number of the parameter of the first value of `RowChanges`. The term `delta` has the change of the table's checksum, as `sum`.
 */
export const changeTerms = <Row>(
  metadata: EntityMetadata,
  view: ViewOfRows<Row>,
  needed: readonly Kind[],
  { first, when }: Readonly<{ first: number; when: string }>,
): readonly string[] => {
  if (needed.length === 0) return [];
  const table: Table = { metadata, view, when };
  const given = givenColumns(metadata, view);
  const terms = needed.map((kind, n) => `${kind}d AS (${statementOf[kind](table, `$${first + n}`)})`);
  const numbers = needed.filter((kind) => kind !== 'delete').map((kind) => `SELECT number FROM ${kind}d`);
  const written = numbers.length > 0 ? `coalesce((SELECT sum(number) FROM (${numbers.join(' UNION ALL ')}) w), 0)` : '0::numeric';
  return [
    `before AS (SELECT coalesce(sum(${rowChecksum(given, 't')}), 0) AS sum FROM ${metadata.tablePath} t WHERE t."${keyColumn(metadata)}" = ANY($${first + needed.length}))`,
    ...terms,
    `delta AS (SELECT ${written} - (SELECT sum FROM before) AS sum)`,
  ];
};

/** The name of the primary column. Throws when there are several. */
export const keyColumn = (metadata: EntityMetadata): string => {
  const [key, ...more] = metadata.primaryColumns;
  if (!key || more.length > 0) throw new Error(`${metadata.tablePath} must have one primary column`);
  return key.databaseName;
};

type Columns = EntityMetadata['columns'];
type TableDefinition = Readonly<{
  table: Readonly<{ computed?: Readonly<{ texts: object; columns: Readonly<Record<string, string>> }> }>;
}>;
type Table = Readonly<{ metadata: EntityMetadata; view: TableDefinition; when: string }>;

/** All columns except those that the database computes. */
export const givenColumns = (metadata: EntityMetadata, { table }: TableDefinition): Columns =>
  metadata.columns.filter((column) => !(column.propertyName in (table.computed?.columns ?? {})));

/** The names as SQL identifiers, separated by commas. */
export const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** Columns as `jsonb_to_recordset` declares them. */
const fieldsOf = (columns: Columns): string[] =>
  columns.map((column) => `"${column.propertyName}" ${String(column.type)}${column.isArray ? '[]' : ''}`);

const keyProperty = ({ primaryColumns }: EntityMetadata): string => `"${primaryColumns[0]?.propertyName}"`;

const updateOf = ({ metadata, view, when }: Table, parameter: string): string => {
  const key = keyColumn(metadata);
  const given = givenColumns(metadata, view);
  const updates = given.filter((column) => column.databaseName !== key);
  return `UPDATE ${metadata.tablePath} t SET ${updates.map((column) => `"${column.databaseName}" = r."${column.propertyName}"`).join(', ')}
    FROM (SELECT * FROM jsonb_to_recordset(${parameter}::jsonb) AS r(${fieldsOf(given).join(', ')}) WHERE ${when} ORDER BY ${keyProperty(metadata)}) r
    WHERE t."${key}" = r.${keyProperty(metadata)} RETURNING ${rowChecksum(given, 't')} AS number`;
};

const upsertOf = ({ metadata, view, when }: Table, parameter: string): string => {
  const { texts, columns } = view.table.computed ?? { texts: {}, columns: {} };
  const key = keyColumn(metadata);
  const given = givenColumns(metadata, view);
  const computed = metadata.columns.filter((column) => column.propertyName in columns);
  const names = [...given, ...computed].map((column) => column.databaseName);
  const values = [
    ...given.map((column) => `r."${column.propertyName}"`),
    ...computed.map((column) => columns[column.propertyName]),
  ];
  const updates = names.filter((name) => name !== key).map((name) => `"${name}" = EXCLUDED."${name}"`);
  return `INSERT INTO ${metadata.tablePath} AS t (${quoted(names)}) SELECT ${values.join(', ')}
    FROM jsonb_to_recordset(${parameter}::jsonb) AS r(${[...fieldsOf(given), ...Object.keys(texts).map((text) => `"${text}" text`)].join(', ')})
    WHERE ${when} ORDER BY r.${keyProperty(metadata)}
    ON CONFLICT ("${key}") DO UPDATE SET ${updates.join(', ')} RETURNING ${rowChecksum(given, 't')} AS number`;
};

const deleteOf = ({ metadata, when }: Table, parameter: string): string =>
  `DELETE FROM ${metadata.tablePath} WHERE "${keyColumn(metadata)}" = ANY(${parameter}) AND ${when}`;

const statementOf: Readonly<Record<Kind, (table: Table, parameter: string) => string>> = {
  update: updateOf,
  upsert: upsertOf,
  delete: deleteOf,
};
