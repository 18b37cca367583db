import type { Position } from '@millrace/event-log';
import type { CellError } from './csv/cells.js';
import type { Columns } from './csv/header.js';
import type { RowError } from './csv/table.js';

/** A field that an import changes, or would change in a dry run; `variantId` is `undefined` for a product's own. */
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

/** The counts and reports of an import, updated while it runs. */
export type ImportTally = {
  created: number;
  revised: number;
  unchanged: number;
  failed: number;
  variants: number;
  position: Position;
  errors: RowError[];
  notices: RowError[];
  /** The changes that a dry run found. */
  changes: ProductChange[];
};

/** A tally of nothing but what reading the file reported. */
export const emptyTally = ({ errors, notices }: Readonly<Record<'errors' | 'notices', readonly RowError[]>>): ImportTally => ({
  created: 0,
  revised: 0,
  unchanged: 0,
  failed: 0,
  variants: 0,
  position: {},
  errors: [...errors],
  notices: [...notices],
  changes: [],
});

/** Adds errors and notices of cells, with the headings of the file. */
export const addCellErrors = (tally: ImportTally, columns: Columns, handle: string, errors: readonly CellError[]): void => {
  for (const { row, column, reason, notice } of errors)
    (notice ? tally.notices : tally.errors).push({ row, column: columns.nameOf(column), handle, reason });
};
