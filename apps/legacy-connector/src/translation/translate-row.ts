import { decimalsOf, erpArticle, erpArticleId } from '@millrace/contracts';
import { Compile, type Validator } from 'typebox/compile';
import type { ChangeEvent, Row } from '../change/change-event.js';
import type { EventOfRow, Field } from '../config/event-of-row.js';
import type { TableConfig } from '../config/table-config.js';

/** An event that a change means, and the article that it is about. */
export type Translated = Readonly<{
  articleId: string;
  event: Readonly<{ type: string }>;
  /** Where the event has an id of its own, and not that of its position in the source. */
  id?: string;
}>;

/** A value of the source that has no meaning in the contract; the message names the column and not the value, which may be personal. */
export class UntranslatableRow extends Error {
  override readonly name = 'UntranslatableRow';
}

type Context = Readonly<{ row: Row; before: Row | null; ofShop: boolean }>;

/**
 * The events that a change of a row means to others: of a row that exists afterwards the one of `present`, of one that does not any more the one of
 * `absent`. A row that is now about another article is both, as is a changed row without a key. Rows that are not meant (`where`) mean nothing.
 * `ofShop`: the change books what the shop has sold. Throws `UntranslatableRow`.
 */
export const translateRow = (config: TableConfig, change: ChangeEvent, ofShop = false): readonly Translated[] => {
  const { after, before } = change;
  const gone = goneRow(config, change);
  return [
    ...(gone ? [eventOf(config, config.absent, { row: gone, before: null, ofShop })] : []),
    ...(after && isPresent(config, after) ? [eventOf(config, config.present, { row: after, before, ofShop })] : []),
  ];
};

/** The row that exists no more, with the columns that are known; an update without its former row may have changed one that was meant. */
const goneRow = (config: TableConfig, { op, before, after }: ChangeEvent): Row | undefined => {
  const was = before !== null && isPresent(config, before);
  if (op === 'd') return was ? before : undefined;
  // A row never gets another key: who has this one was never meant.
  if (op !== 'u' || !after || !hasMatchingValues(config, after, new Set(config.key))) return undefined;
  if (!isPresent(config, after)) return before === null ? after : was ? before : undefined;
  const isOther = was && (config.key.length === 0 || text(before, config.article) !== text(after, config.article));
  return isOther ? before : undefined;
};

const isPresent = (config: TableConfig, row: Row): boolean =>
  hasMatchingValues(config, row) && !(config.deleted && config.deleted.values.includes(text(row, config.deleted.column) ?? ''));

/** Whether a row has the values of `where`, in these columns or in all. */
const hasMatchingValues = ({ where = {} }: TableConfig, row: Row, columns?: ReadonlySet<string>): boolean =>
  Object.entries(where).every(
    ([column, values]) => (columns && !columns.has(column)) || values.includes(text(row, column) ?? ''),
  );

/** The id of the article that a row is about; undefined for none. */
export const articleOf = ({ article }: Pick<TableConfig, 'article'>, row: Row): string | undefined => {
  const number = text(row, article);
  return number === undefined ? undefined : erpArticleId(number);
};

/** The event of a row of a table about articles. Throws `UntranslatableRow`. */
export const eventOf = (
  config: Pick<TableConfig, 'table' | 'article'>,
  { type, fields }: EventOfRow,
  context: Context,
): Translated => {
  const articleId = articleOf(config, context.row);
  if (articleId === undefined) throw new UntranslatableRow(`${config.table}: ${config.article} is empty`);
  const values = Object.entries(fields).flatMap(([name, field]) => {
    const value = valueOf(config.table, field, context);
    return value === undefined ? [] : [[name, value] as const];
  });
  const ofShop = context.ofShop && type === 'ErpStockChanged' ? { ofShop: true } : {};
  const data = { ...Object.fromEntries(values), ...ofShop };
  if (!validators.get(type)?.Check(data)) throw new UntranslatableRow(`${config.table}: the row does not make a valid ${type}`);
  return { articleId, event: { type, ...data } };
};

const validators = new Map<string, Validator>(erpArticle.events.map(({ type, data }) => [type, Compile(data)]));

/** Without the blanks of columns of fixed width; undefined for nothing. */
const text = (row: Row, column: string): string | undefined => row[column]?.trim() || undefined;

const valueOf = (table: string, field: Field, { row, before }: Context): unknown => {
  if (typeof field === 'string') return text(row, field);
  if ('value' in field) return field.value;
  const from = field.before ? before : row;
  const value = from ? text(from, field.column) : undefined;
  if (field.as === 'flag') return value !== undefined && (field.values ?? []).includes(value);
  if (value === undefined || !from) return undefined;
  const fail = (): never => {
    throw new UntranslatableRow(`${table}: ${field.column} is not of the kind ${field.as}`);
  };
  switch (field.as) {
    case 'text':
      return value;
    case 'id':
      return erpArticleId(value);
    case 'integer':
      return scaled(value, 0) ?? fail();
    case 'grams':
      return scaled(value, 3) ?? fail();
    case 'code':
      return field.codes && Object.hasOwn(field.codes, value) ? field.codes[value] : value;
    case 'day':
      return dayAfter(value, 0) ?? fail();
    case 'day-end':
      return dayAfter(value, 1) ?? fail();
    case 'money': {
      const currency = field.currency ?? (field.currencyColumn === undefined ? undefined : text(from, field.currencyColumn));
      if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) return fail();
      return { minor: scaled(value, decimalsOf(currency)) ?? fail(), currency };
    }
  }
};

/** The begin of a date, some days later; undefined for another text. */
const dayAfter = (value: string, days: number): string | undefined => {
  const begin = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(begin) ? undefined : new Date(begin + days * 86_400_000).toISOString();
};

/** A decimal number × 10^`digits`, rounded half away from zero, without the errors of binary fractions; undefined for another text. */
const scaled = (value: string, digits: number): number | undefined => {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d{1,15})(?:\.(\d{1,30}))?$/.exec(value) ?? [];
  if (whole === '') return undefined;
  const integer = Number(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  const rounded = (fraction[digits] ?? '0') >= '5' ? integer + 1 : integer;
  return sign === '-' && rounded !== 0 ? -rounded : rounded;
};
