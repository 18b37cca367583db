import type { InventoryPolicy } from '@millrace/contracts';
import { amountIn, gramsIn, piecesIn, policyIn, quoted, textIn, type CellReports } from '../csv/cells.js';
import type { Column } from '../csv/columns.js';
import { pictureIn } from './pictures.js';
import type { Row } from '../csv/table.js';

export const optionColumns = [
  ['option1Name', 'option1Value'],
  ['option2Name', 'option2Value'],
  ['option3Name', 'option3Value'],
] as const;

/** The changes to a variant's stock in a row. An absent field is unchanged; `onHand` may be negative. */
export type StockPatch = Readonly<{ onHand?: number; tracked?: boolean; inventoryPolicy?: InventoryPolicy }>;

/** The changes to a variant in a row. An absent field is unchanged; an empty text, no grams or a compare-at price of `null` clears it. */
export type VariantPatch = Readonly<{
  row: Row;
  /** In the order of the three option columns; `undefined` when the file has no such column. */
  values: readonly (string | undefined)[];
  sku?: string;
  barcode?: string;
  price?: number;
  compareAt?: number | null;
  imageUrl?: string;
  weightGrams?: number;
  taxCategory?: string;
  stock: StockPatch;
}>;

const variantCells: readonly Column[] = [
  ...(['price', 'sku', 'barcode', 'quantity', 'compareAtPrice'] as const),
  ...optionColumns.map(([, value]) => value),
];

/** Whether a row has variant data; a row may have a picture only. */
export const describesVariant = (row: Row): boolean => variantCells.some((column) => row.cell(column));

/** Builds the patch of one row. An invalid cell is reported and does not affect the others. */
export const readVariant = (row: Row, currency: string, reports: CellReports): VariantPatch => {
  const sku = textIn(row, 'sku', 255, reports);
  const barcode = barcodeIn(row, reports);
  const price = row.cell('price') ? amountOf(row, 'price', currency, reports) : undefined;
  const compareAt = row.cell('compareAtPrice') === '' ? null : amountOf(row, 'compareAtPrice', currency, reports);
  const imageUrl = pictureIn(row, 'variantImage', reports);
  const weightGrams = weightOf(row, reports);
  const taxCategory = textIn(row, 'taxCategory', 255, reports);
  return {
    row,
    values: optionColumns.map(([, value]) => row.cell(value)),
    stock: stockOf(row, reports),
    ...(sku !== undefined && { sku }),
    ...(barcode !== undefined && { barcode }),
    ...(price !== undefined && { price }),
    ...(compareAt !== undefined && { compareAt }),
    ...(imageUrl !== undefined && { imageUrl }),
    ...(weightGrams !== undefined && { weightGrams }),
    ...(taxCategory !== undefined && { taxCategory }),
  };
};

const amountOf = (row: Row, column: 'price' | 'compareAtPrice', currency: string, { error }: CellReports): number | undefined => {
  const text = row.cell(column);
  if (text === undefined) return undefined;
  const minor = amountIn(text, currency);
  if (minor === undefined) error(row, column, `${quoted(text)} is not an amount of ${currency}`);
  return minor;
};

const weightOf = (row: Row, { error }: CellReports): number | undefined => {
  const text = row.cell('weightGrams');
  if (!text) return text === '' ? 0 : undefined;
  const grams = gramsIn(text);
  if (grams === undefined) error(row, 'weightGrams', `${quoted(text)} is not a weight in grams: it is not taken`);
  return grams;
};

/**
 * The barcode without the apostrophe that exports put before a number. A barcode in scientific notation was rounded by a spreadsheet: it
 * is reported and ignored.
 */
const barcodeIn = (row: Row, reports: CellReports): string | undefined => {
  const barcode = textIn(row, 'barcode', 255, reports)?.replace(/^'(?=\d)/, '');
  if (barcode === undefined || !/^\d[.,]?\d*e\+?\d+$/i.test(barcode)) return barcode;
  reports.error(row, 'barcode', `${quoted(barcode)} is a number that a spreadsheet has rounded: it is not taken`);
  return undefined;
};

const stockOf = (row: Row, { error, notice }: CellReports): StockPatch => {
  const [quantity, tracker, policy] = [row.cell('quantity'), row.cell('tracker'), row.cell('policy')];
  const onHand = quantity ? piecesIn(quantity) : undefined;
  if (quantity && onHand === undefined) error(row, 'quantity', `${quoted(quantity)} is not a number of pieces: it is not taken`);
  const inventoryPolicy = policy ? policyIn(policy) : undefined;
  if (policy && !inventoryPolicy) error(row, 'policy', `${quoted(policy)} is neither deny nor continue: it is not taken`);
  if (tracker && tracker.toLowerCase() !== 'shopify')
    notice(row, 'tracker', `${quoted(tracker)} is another system: the shop itself counts the stock`);
  return {
    ...(onHand !== undefined && { onHand }),
    ...(tracker !== undefined && { tracked: tracker !== '' }),
    ...(inventoryPolicy && { inventoryPolicy }),
  };
};
