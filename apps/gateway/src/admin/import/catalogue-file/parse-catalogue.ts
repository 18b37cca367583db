import { isHandle, toHandle } from '../../../identity/handle.js';
import { type ProductPatch, readProduct } from './product-patch.js';
import { type Row, type RowError, readTable } from '../csv/table.js';
import { openYield } from '../../batch/yield.js';
import type { Columns } from '../csv/header.js';

export type CatalogueFile = Readonly<{
  /** Number of rows with content, without the header. */
  rows: number;
  products: readonly ProductPatch[];
  errors: readonly RowError[];
  notices: readonly RowError[];
  columns: Columns;
}>;

/**
 * Parses a product CSV in Shopify's format, with the headings of any release. Rows with one handle form a product; each may add a
 * variant, a picture or both. Unreadable cells are reported with row and column; the others are kept.
 */
export const parseCatalogue = async (
  csv: string,
  currency: string,
): Promise<CatalogueFile | Readonly<{ unreadable: string }>> => {
  const table = await readTable(csv);
  if ('unreadable' in table) return table;
  const { columns, rows, count, notices } = table;
  const errors: RowError[] = [...table.errors];
  const turn = openYield();
  const byHandle = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    await turn();
    const written = row.cell('handle') ?? '';
    const handle = toHandle(written);
    const reason = handle === '' ? 'is missing' : 'may hold letters, digits and dashes only';
    if (!isHandle(handle))
      errors.push({ row: row.number, column: columns.nameOf('handle'), ...(written && { handle: written }), reason });
    else if (byHandle.has(handle)) byHandle.get(handle)?.push(row);
    else byHandle.set(handle, [row]);
  }
  const products: ProductPatch[] = [];
  for (const [handle, some] of byHandle) {
    await turn();
    products.push(readProduct(handle, some, currency, columns));
  }
  return { rows: count, products, errors, notices, columns };
};
