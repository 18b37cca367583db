import { ProductDetails } from '@millrace/contracts';
import { Compile } from 'typebox/compile';
import { productIdOf } from '../identity/catalogue-ids.js';
import { impossibleTextIn } from '../identity/plain-text.js';
import type { Column } from './columns.js';
import { readPictures } from './pictures.js';
import type { Row } from './table.js';
import { type CellFault, optionNames, readVariant, tellsVariant, type VariantRow } from './variant-row.js';

export type CsvProduct = Readonly<{
  id: string;
  /** The row where it begins. */
  row: number;
  details: ProductDetails;
  stock: readonly Readonly<{ variantId: string; onHand: number; row: number }>[];
}>;
export type ReadProduct = Readonly<{ product?: CsvProduct; faults: readonly CellFault[] }>;

const details = Compile(ProductDetails);

/** One product out of its rows. A row with a fault loses its variant; without a good variant, or with a fault of its own, there is no product. */
export const readProduct = (handle: string, rows: readonly [Row, ...Row[]], currency: string): ReadProduct => {
  const [first] = rows;
  const id = productIdOf(handle);
  const pictures = readPictures(rows);
  const told = readVariants(rows, id, currency);
  const faults = [...statusFault(first), ...pictures.faults, ...told.faults];
  const failed = (...more: readonly CellFault[]) => ({ faults: [...faults, ...more] });
  if (first.cell('title') === '')
    return failed({ row: first.number, column: 'title', reason: 'is missing: the product is left out' });
  if (statusFault(first).length > 0) return failed();
  const status = statusOf(first) ?? 'draft';
  const drawn = new Set(pictures.images.map(({ url }) => url));
  const kept = told.variants
    .map((one) => ({ ...one, variant: withPicture(one.variant, drawn) }))
    .filter((one) => {
      const wrong = shapeFault(one.row, { variants: [one.variant] });
      if (wrong) faults.push(wrong);
      return !wrong;
    });
  if (kept.length === 0)
    return failed({ row: first.number, column: 'handle', reason: 'no good variant is left: the product is left out' });
  const product = { ...wordsOf(handle, first), status, images: [...pictures.images], ...optionsOf(kept) };
  const wrong = shapeFault(first.number, product);
  if (wrong) return failed(wrong);
  const stock = kept.flatMap(({ row, variant, onHand }) =>
    onHand === undefined ? [] : [{ variantId: variant.id, onHand, row }],
  );
  return { product: { id, row: first.number, details: product, stock }, faults };
};

const readVariants = (rows: readonly [Row, ...Row[]], id: string, currency: string) => {
  const names = optionNames(rows[0]);
  const variants = new Map<string, VariantRow>();
  const faults: CellFault[] = [];
  for (const row of rows) {
    if (row !== rows[0] && !tellsVariant(row)) {
      const empty = row.cell('imageUrl') === '' && row.cell('variantImage') === '';
      if (empty) faults.push({ row: row.number, column: 'price', reason: 'tells neither a variant nor a picture' });
      continue;
    }
    const read = readVariant(row, id, names, currency);
    if (!('variant' in read)) {
      faults.push(...read);
      continue;
    }
    const same = variants.get(read.variant.id);
    if (same) faults.push({ row: row.number, column: 'option1Value', reason: `has the options of row ${same.row}` });
    else variants.set(read.variant.id, read);
  }
  return { variants: [...variants.values()], faults };
};

const wordsOf = (handle: string, row: Row) => ({
  handle,
  title: row.cell('title'),
  descriptionHtml: row.cell('descriptionHtml'),
  vendor: row.cell('vendor'),
  productType: row.cell('productType'),
  category: row.cell('category'),
  tags: [
    ...new Set(
      row
        .cell('tags')
        .split(',')
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ''),
    ),
  ],
  seo: { title: row.cell('seoTitle'), description: row.cell('seoDescription') },
});

const statuses = { active: 'active', draft: 'draft', archived: 'archived', '': 'active' } as const;
const statusOf = (row: Row): ProductDetails['status'] | undefined => {
  const stated = row.cell('status').toLowerCase();
  const status = stated in statuses ? statuses[stated as keyof typeof statuses] : undefined;
  return status === 'active' && row.cell('published').toLowerCase() === 'false' ? 'draft' : status;
};
const statusFault = (row: Row): readonly CellFault[] => {
  const reason = `"${row.cell('status').slice(0, 40)}" is none of active, draft, archived: the product is left out`;
  return statusOf(row) ? [] : [{ row: row.number, column: 'status', reason }];
};

const withPicture = ({ imageUrl, ...variant }: VariantRow['variant'], drawn: ReadonlySet<string>): VariantRow['variant'] =>
  imageUrl !== undefined && drawn.has(imageUrl) ? { ...variant, imageUrl } : variant;

const optionsOf = (kept: readonly VariantRow[]) => {
  const variants = kept.map(({ variant }) => variant);
  const values = new Map<string, Set<string>>();
  for (const { selectedOptions } of variants)
    for (const { name, value } of selectedOptions) values.set(name, (values.get(name) ?? new Set()).add(value));
  return { variants, options: [...values].map(([name, some]) => ({ name, values: [...some] })) };
};

const sample: ProductDetails = {
  handle: 'h',
  title: 't',
  descriptionHtml: '',
  vendor: '',
  productType: '',
  category: '',
  tags: [],
  options: [],
  images: [],
  seo: {
    title: '',
    description: '',
  },
  status: 'draft',
  variants: [],
};
const columnOf: Readonly<Record<string, Column>> = { options: 'option1Value', images: 'imageUrl', variants: 'price', sku: 'sku' };
const own = new Set<string>([
  'handle',
  'title',
  'descriptionHtml',
  'vendor',
  'productType',
  'category',
  'tags',
  'status',
  'price',
  'compareAtPrice',
]);

/** The first thing in which some of a product does not fit its contract: mostly something too long. */
const shapeFault = (row: number, some: Partial<ProductDetails>): CellFault | undefined => {
  const value = { ...sample, ...some };
  const impossible = impossibleTextIn(value);
  const [error] = details.Check(value) ? [] : details.Errors(value);
  const path = impossible ?? error?.instancePath;
  if (path === undefined) return undefined;
  const names = path.split('/').filter((part) => part in columnOf || own.has(part));
  const name = names.includes('price') ? 'price' : (names.at(-1) ?? 'title');
  const reason = impossible === undefined ? (error?.message ?? 'is not valid') : 'holds characters no text has';
  return { row, column: columnOf[name] ?? (name as Column), reason };
};
