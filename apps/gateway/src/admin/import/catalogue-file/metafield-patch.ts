import { maxMetafieldValue, metafieldNameOf } from '@millrace/contracts';
import { invalidTextPath } from '../../../identity/invalid-text.js';
import type { CellReports } from '../csv/cells.js';
import type { MetafieldColumn } from '../csv/metafield-columns.js';
import type { Row } from '../csv/table.js';

/** A metafield in a file; an empty `value` removes it. */
export type MetafieldPatch = Readonly<{ column: MetafieldColumn; row: Row; value: string }>;

/** The first cell with a value in the column, or that of the first row; `undefined` when no row reaches the column. */
const cellIn = (rows: readonly [Row, ...Row[]], column: MetafieldColumn): MetafieldPatch | undefined => {
  const row = rows.find((one) => one.at(column.index)) ?? rows[0];
  const value = row.at(column.index);
  return value === undefined ? undefined : { column, row, value };
};

/**
 * The metafields in the rows of a product: of columns for one name that differ by their types the first with a value, else all that are empty. A cell that
 * no metafield can have is reported and left out.
 */
export const readMetafields = (
  rows: readonly [Row, ...Row[]],
  columns: readonly MetafieldColumn[],
  { error }: CellReports,
): readonly MetafieldPatch[] => {
  const namesOf = [...new Set(columns.map(metafieldNameOf))];
  return namesOf.flatMap((name) => {
    const cells = columns.flatMap((column) => (metafieldNameOf(column) === name && cellIn(rows, column)) || []);
    const filled = cells.find(({ value }) => value !== '');
    if (!filled) return cells;
    const { row, column, value } = filled;
    const reason =
      value.length > maxMetafieldValue
        ? `has ${value.length} characters, and may have ${maxMetafieldValue}: it is not taken`
        : invalidTextPath(value) !== undefined && 'holds characters that no text has: it is not taken';
    if (!reason) return [filled];
    error(row, column, reason);
    return [];
  });
};
