import type { ProductDetails } from '@millrace/contracts';
import { mergeProduct } from './merge-product.js';
import { parseCatalogue } from '../catalogue-file/parse-catalogue.js';
import type { RowError } from '../csv/table.js';
import type { StockPatch } from '../catalogue-file/variant-patch.js';

type ImportedProduct = Readonly<{
  id: string;
  row: number;
  details: ProductDetails;
  stock: readonly Readonly<{ variantId: string; row: number } & StockPatch>[];
}>;
export type ImportedCatalogue = Readonly<{
  rows: number;
  products: readonly ImportedProduct[];
  failed: number;
  errors: readonly RowError[];
  notices: readonly RowError[];
}>;

/** Imports a file into a shop with these products, which are updated. Throws when the file cannot be read. */
export const importCsv = async (csv: string, shop = new Map<string, ProductDetails>()): Promise<ImportedCatalogue> => {
  const file = await parseCatalogue(csv, 'EUR');
  if ('unreadable' in file) throw new Error(file.unreadable);
  const { columns, rows } = file;
  const products: ImportedProduct[] = [];
  const reports = file.products.flatMap((patch) => {
    const { details, stock, errors } = mergeProduct(shop.get(patch.handle), patch, 'EUR');
    if (details) {
      const counted = stock.filter(({ stock: one }) => Object.keys(one).length > 0);
      const { id, rows: own } = patch;
      products.push({ id, row: own[0].number, details, stock: counted.map(({ stock: one, ...rest }) => ({ ...rest, ...one })) });
      shop.set(patch.handle, details);
    }
    return errors.map(({ column, notice, ...rest }) => ({
      notice: notice === true,
      error: { ...rest, column: columns.nameOf(column), handle: patch.handle },
    }));
  });
  const sorted = (errors: readonly RowError[]) => errors.toSorted((a, b) => a.row - b.row);
  return {
    rows,
    products,
    failed: file.products.length - products.length,
    errors: sorted([...file.errors, ...reports.filter(({ notice }) => !notice).map(({ error }) => error)]),
    notices: sorted([...file.notices, ...reports.filter(({ notice }) => notice).map(({ error }) => error)]),
  };
};
