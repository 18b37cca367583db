import type { ProductDetails } from '@millrace/contracts';
import { mergeProduct } from './merge-product.js';
import { parseCatalogue } from './parse-catalogue.js';
import type { RowFault } from './table.js';
import type { StockPatch } from './variant-patch.js';

type TakenProduct = Readonly<{
  id: string;
  row: number;
  details: ProductDetails;
  stock: readonly Readonly<{ variantId: string; row: number } & StockPatch>[];
}>;
export type Taken = Readonly<{
  rows: number;
  products: readonly TakenProduct[];
  failed: number;
  faults: readonly RowFault[];
  notices: readonly RowFault[];
}>;

/** What comes of a file in a shop that has these products, which are kept up to date; throws when it cannot be read. */
export const take = async (csv: string, shop = new Map<string, ProductDetails>()): Promise<Taken> => {
  const file = await parseCatalogue(csv, 'EUR');
  if ('unreadable' in file) throw new Error(file.unreadable);
  const { columns, rows } = file;
  const products: TakenProduct[] = [];
  const told = file.products.flatMap((patch) => {
    const { details, stock, faults } = mergeProduct(shop.get(patch.handle), patch, 'EUR');
    if (details) {
      const counted = stock.filter(({ stock: one }) => Object.keys(one).length > 0);
      const { id, rows: own } = patch;
      products.push({ id, row: own[0].number, details, stock: counted.map(({ stock: one, ...rest }) => ({ ...rest, ...one })) });
      shop.set(patch.handle, details);
    }
    return faults.map(({ column, notice, ...rest }) => ({
      notice: notice === true,
      fault: { ...rest, column: columns.nameOf(column), handle: patch.handle },
    }));
  });
  const sorted = (faults: readonly RowFault[]) => faults.toSorted((a, b) => a.row - b.row);
  return {
    rows,
    products,
    failed: file.products.length - products.length,
    faults: sorted([...file.faults, ...told.filter(({ notice }) => !notice).map(({ fault }) => fault)]),
    notices: sorted([...file.notices, ...told.filter(({ notice }) => notice).map(({ fault }) => fault)]),
  };
};
