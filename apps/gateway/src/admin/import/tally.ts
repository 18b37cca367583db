import type { Position } from '@millrace/event-log';
import type { CellFault } from '../../catalogue-csv/cells.js';
import type { Columns } from '../../catalogue-csv/header.js';
import type { RowFault } from '../../catalogue-csv/table.js';

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
export type Tally = {
  created: number;
  revised: number;
  unchanged: number;
  failed: number;
  variants: number;
  position: Position;
  faults: RowFault[];
  notices: RowFault[];
  /** What a dry run would have changed. */
  changes: ProductChange[];
};

/** Puts faults of cells where they belong, with the headings of the file. */
export const tell = (tally: Tally, columns: Columns, handle: string, faults: readonly CellFault[]): void => {
  for (const { row, column, reason, notice } of faults)
    (notice ? tally.notices : tally.faults).push({ row, column: columns.nameOf(column), handle, reason });
};
