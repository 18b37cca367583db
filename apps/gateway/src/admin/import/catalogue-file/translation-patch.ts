import { invalidTextPath } from '../../../identity/invalid-text.js';
import type { CellReports } from '../csv/cells.js';
import type { Row } from '../csv/table.js';
import { type TranslatedColumn, translatedTexts } from '../csv/translated-columns.js';
import { optionColumns } from './variant-patch.js';

/** The place of an option among the option columns, and the value of the row in the shop's language; without `value` its name. */
type OptionText = Readonly<{ slot: number; value?: string }>;
/** A translation in a file; an empty `value` removes it. */
export type TranslationPatch = Readonly<{
  locale: string;
  value: string;
  key: string;
  option?: OptionText;
  row: Row;
  column: TranslatedColumn['column'];
}>;

const isText = (column: string): column is keyof typeof translatedTexts => Object.hasOwn(translatedTexts, column);

/** Where a translation of an option column belongs; `undefined` for a column of the product, and for a value in a row that has none. */
const optionOf = (column: string, row: Row): OptionText | undefined => {
  const slot = optionColumns.findIndex((names) => names.some((name) => name === column));
  const [name, valueColumn] = optionColumns[slot] ?? [];
  if (valueColumn === undefined) return undefined;
  if (column === name) return { slot };
  const value = row.cell(valueColumn);
  return value ? { slot, value } : undefined;
};

/** The translations in the rows of a product. Those of the product and of names of options come from the first row with a value in the column. */
export const readTranslations = (
  rows: readonly [Row, ...Row[]],
  columns: readonly TranslatedColumn[],
  reports: CellReports,
): readonly TranslationPatch[] =>
  columns.flatMap((translated) => {
    const { index, column, locale, name } = translated;
    const first = rows.find((row) => row.at(index)) ?? rows[0];
    const read = (row: Row, option?: OptionText): TranslationPatch[] => {
      const value = row.at(index);
      if (value === undefined) return [];
      const key = isText(column) ? translatedTexts[column] : 'name';
      if (invalidTextPath(value) === undefined) return [{ locale, value, key, row, column, ...(option && { option }) }];
      reports.error(row, column, `holds characters that no text has, in the column "${name}": it is not taken`);
      return [];
    };
    if (isText(column)) return read(first);
    const isName = optionColumns.some(([nameColumn]) => nameColumn === column);
    return (isName ? [first] : rows).flatMap((row) => {
      const option = optionOf(column, row);
      return option ? read(row, option) : [];
    });
  });
