import { type CsvProduct, readProduct } from './product-rows.js';
import { type Row, type RowFault, readTable } from './table.js';

export type CatalogueFile = Readonly<{
  /** Rows with anything in them, the header left out. */
  rows: number;
  products: readonly CsvProduct[];
  /** Products of which nothing is left. */
  failed: number;
  faults: readonly RowFault[];
}>;

const handleForm = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,254}$/u;

/**
 * Reads a product CSV in Shopify's format, old spelling or new. Rows of one handle are one product, its first row tells of the
 * product, every row may tell a variant, a picture or both. Every fault is reported with its row; what is good is kept.
 */
export const parseCatalogue = async (
  csv: string,
  currency: string,
): Promise<CatalogueFile | Readonly<{ unreadable: string }>> => {
  const table = await readTable(csv);
  if ('unreadable' in table) return table;
  const { columns, rows } = table;
  const faults: RowFault[] = [];
  const byHandle = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const handle = row.cell('handle').toLowerCase();
    const reason = handle === '' ? 'is missing' : 'may hold letters, digits and dashes only';
    if (!handleForm.test(handle)) faults.push({ row: row.number, column: columns.nameOf('handle'), reason });
    else if (byHandle.has(handle)) byHandle.get(handle)?.push(row);
    else byHandle.set(handle, [row]);
  }
  const products: CsvProduct[] = [];
  for (const [handle, some] of byHandle) {
    const read = readProduct(handle, some, currency);
    if (read.product) products.push(read.product);
    for (const { row, column, reason } of read.faults) faults.push({ row, column: columns.nameOf(column), handle, reason });
  }
  return {
    rows: rows.length,
    products,
    failed: byHandle.size - products.length,
    faults: faults.toSorted((a, b) => a.row - b.row),
  };
};
