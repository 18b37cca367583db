import type { Position } from '@millrace/event-log';
import type { CellError } from './csv/cells.js';
import type { Columns } from './csv/header.js';
import type { RowError } from './csv/table.js';

/** One field that an import changes, or would change; `variantId` is `undefined` for the product's own. */
export type FieldChange = Readonly<{
  variantId?: string;
  variant?: string;
  field: string;
  before: string | undefined;
  after: string | undefined;
}>;

export type ProductChange = Readonly<{
  productId: string;
  handle: string;
  kind: 'CREATED' | 'REVISED';
  fields: readonly FieldChange[];
}>;

/** How an import goes: grows while it runs. */
export type ImportTally = {
  created: number;
  revised: number;
  unchanged: number;
  failed: number;
  variants: number;
  position: Position;
  errors: RowError[];
  notices: RowError[];
  /** What a dry run would have changed. */
  changes: ProductChange[];
};

/** Puts faults of cells where they belong, with the headings of the file. */
export const addCellErrors = (tally: ImportTally, columns: Columns, handle: string, errors: readonly CellError[]): void => {
  for (const { row, column, reason, notice } of errors)
    (notice ? tally.notices : tally.errors).push({ row, column: columns.nameOf(column), handle, reason });
};
