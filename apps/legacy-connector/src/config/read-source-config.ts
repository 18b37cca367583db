import { readFileSync } from 'node:fs';
import { erpArticle } from '@millrace/contracts';
import { Compile } from 'typebox/compile';
import type { Field } from './event-of-row.js';
import type { OutboxTable } from './outbox-config.js';
import { columnsOf, SourceConfig, type TableConfig } from './table-config.js';

const schema = Compile(SourceConfig);
const eventTypes = new Set<string>(erpArticle.events.map(({ type }) => type));

/** A mistake in the file of the tables; the message names the property. */
export class SourceConfigError extends Error {
  override readonly name = 'SourceConfigError';
}

/** The source of a JSON text. Throws `SourceConfigError`, which names every mistake. */
export const parseSourceConfig = (text: string, file: string): SourceConfig => {
  const config = parsed(text, file);
  const problems = config.tables.flatMap(({ table, present, absent }) =>
    [present, absent].flatMap(({ type }) => (eventTypes.has(type) ? [] : [`${table}: there is no event ${type} of an article`])),
  );
  const { tables, outboxes = [] } = config;
  const types = new Map(outboxes.map(({ table, events }) => [table, Object.values(events).map(({ type }) => type)]));
  for (const [table, all] of types)
    for (const type of all) if (!eventTypes.has(type)) problems.push(`${table}: there is no event ${type} of an article`);
  const names = [...tables, ...outboxes].map(({ table }) => table);
  if (names.length === 0) problems.push('there are no tables');
  const twice = names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} is listed twice`);
  const all = [
    ...problems,
    ...twice,
    ...tables.flatMap((table) => [...problemsOfQuery(table, config, types), ...problemsOfLog(table, types)]),
  ];
  if (all.length > 0) throw new SourceConfigError(`${file}: ${all.join('; ')}`);
  return config;
};

/** A comparison finds the rows that are gone among the events of a table: they are of no other table. */
const problemsOfQuery = (
  config: TableConfig,
  { tables, orders }: SourceConfig,
  ofOutboxes: ReadonlyMap<string, readonly string[]>,
): readonly string[] => {
  const { table, way, poll, key } = config;
  if (way === 'log') return poll ? [`${table}: only a table that is read by query has "poll"`] : [];
  const types = ({ present, absent }: TableConfig) => [present.type, absent.type];
  const others = new Map([...tables.map((one) => [one.table, types(one)] as const), ...ofOutboxes]);
  others.delete(table);
  const [other] = [...others].find(([, all]) => all.some((type) => types(config).includes(type))) ?? [];
  return [
    ...(key.length === 0 ? [`${table}: a table that is read by query has a "key"`] : []),
    ...lostColumns(config).map(
      (column) => `${table}: is read by query, and the fields of "absent" do not have ${column} of its "key" as it is`,
    ),
    ...(orders && types(config).includes('ErpStockChanged')
      ? [`${table}: stock that "orders" books is read by the log: queries do not see who changed a row`]
      : []),
    ...(other === undefined ? [] : [`${table}: is read by query, and has an event of ${other}`]),
  ];
};

/** After a loss the rows that are gone are found among the events of a table: an outbox, whose rows are not read again, has none of them. */
const problemsOfLog = (
  { table, way, present, absent }: TableConfig,
  ofOutboxes: ReadonlyMap<string, readonly string[]>,
): readonly string[] => {
  if (way !== 'log') return [];
  const [other] = [...ofOutboxes].find(([, all]) => all.includes(present.type) || all.includes(absent.type)) ?? [];
  return other === undefined ? [] : [`${table}: is read by the log, and has an event of the outbox ${other}`];
};

/** The columns of the key that the event of `absent` does not say: rows that differ in them alone would be one row of the stream. */
const lostColumns = ({ key, where = {}, article, absent }: TableConfig): readonly string[] => {
  const reported = new Set([article, ...Object.values(absent.fields).flatMap(exactColumn)]);
  return key.filter((column) => !reported.has(column) && where[column]?.length !== 1);
};

const exactKinds = new Set(['text', 'id', 'day', 'day-end']);

/** The column whose value a field has, so that another value makes another field. */
const exactColumn = (field: Field): readonly string[] => {
  if (typeof field === 'string') return [field];
  return 'column' in field && exactKinds.has(field.as) ? [field.column] : [];
};

/** The source of a file. Throws `SourceConfigError`, also when the file cannot be read. */
export const readSourceConfig = (file: string): SourceConfig => {
  try {
    return parseSourceConfig(readFileSync(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof SourceConfigError) throw error;
    throw new SourceConfigError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const parsed = (text: string, file: string): SourceConfig => {
  const value = withOutboxes(JSON.parse(text));
  if (schema.Check(value)) return value;
  const errors = schema.Errors(value).slice(0, 10);
  throw new SourceConfigError(`${file}: ${errors.map(({ instancePath, message }) => `${instancePath}: ${message}`).join('; ')}`);
};

/** The outboxes apart from the other tables. */
const withOutboxes = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('tables' in value) || !Array.isArray(value.tables)) return value;
  const isOutbox = (table: unknown) => typeof table === 'object' && table !== null && 'way' in table && table.way === 'outbox';
  const { tables } = value;
  return { ...value, tables: tables.filter((table) => !isOutbox(table)), outboxes: tables.filter(isOutbox) };
};

/** The name of the slot, and of the publication. */
export const slotNameOf = ({ source }: SourceConfig, given: string | undefined): string => given ?? `millrace_${source}`;

/** The configured columns that a table does not have. */
export const missingColumns = (config: TableConfig | OutboxTable, columns: ReadonlySet<string>): readonly string[] =>
  [...columnsOf(config)].filter((column) => !columns.has(column));
