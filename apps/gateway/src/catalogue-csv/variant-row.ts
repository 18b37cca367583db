import type { Variant } from '@millrace/contracts';
import { variantIdOf } from '../identity/catalogue-ids.js';
import { toMinor } from '../money/amount.js';
import type { Column } from './columns.js';
import type { Row } from './table.js';

export type VariantRow = Readonly<{ row: number; variant: Variant; onHand?: number }>;
export type CellFault = Readonly<{ row: number; column: Column; reason: string }>;

const optionColumns = [
  ['option1Name', 'option1Value'],
  ['option2Name', 'option2Value'],
  ['option3Name', 'option3Value'],
] as const;

export type OptionNames = readonly (readonly [name: string, column: Column])[];

/** The names of a product's options, from its first row. One option `Title` with `Default Title` means that there are none. */
export const optionNames = (first: Row): OptionNames =>
  optionColumns.flatMap(([name, value]) =>
    first.cell(name) === '' || isDefault(first.cell(name), first.cell(value)) ? [] : [[first.cell(name), value] as const],
  );

const isDefault = (name: string, value: string): boolean => name === 'Title' && value === 'Default Title';

const variantCells: readonly Column[] = ['price', 'sku', 'quantity', 'option1Value', 'option2Value', 'option3Value'];

/** A row that only adds a picture says nothing of a variant. */
export const tellsVariant = (row: Row): boolean => variantCells.some((column) => row.cell(column) !== '');

const maxStock = 1_000_000_000;

/** The variant that a row tells, or every fault that keeps it from being one. */
export const readVariant = (
  row: Row,
  productId: string,
  names: OptionNames,
  currency: string,
): VariantRow | readonly CellFault[] => {
  const faults: CellFault[] = [];
  const fault = (column: Column, reason: string) => void faults.push({ row: row.number, column, reason });
  const values = names.map(([name, column]) => ({ name, value: row.cell(column), column }));
  for (const { name, value, column } of values) if (value === '') fault(column, `the value of ${name} is missing`);
  for (const [name, value] of optionColumns) {
    const unnamed =
      row.cell(value) !== '' && row.cell(value) !== 'Default Title' && !names.some(([, column]) => column === value);
    if (unnamed) fault(name, `the option with the value "${row.cell(value)}" has no name in the product's first row`);
  }
  const amount = (column: 'price' | 'compareAtPrice') => {
    const text = row.cell(column);
    const minor = text === '' ? undefined : toMinor(text, currency);
    if (text !== '' && minor === undefined) fault(column, `"${text.slice(0, 40)}" is not an amount of ${currency}`);
    return minor;
  };
  const price = amount('price');
  if (row.cell('price') === '') fault('price', 'is missing');
  const compareAt = amount('compareAtPrice');
  const quantity = row.cell('quantity');
  const countable = /^\d{1,10}$/.test(quantity) && Number(quantity) <= maxStock;
  if (quantity !== '' && !countable) fault('quantity', `"${quantity.slice(0, 40)}" is not a number of pieces`);
  if (faults.length > 0 || price === undefined) return faults;
  const variant: Variant = {
    id: variantIdOf(
      productId,
      values.map(({ value }) => value),
    ),
    title:
      values
        .map(({ value }) => value)
        .join(' / ')
        .slice(0, 255) || 'Default Title',
    sku: row.cell('sku'),
    price: { minor: price, currency },
    ...(compareAt !== undefined && compareAt > price && { compareAtPrice: { minor: compareAt, currency } }),
    selectedOptions: values.map(({ name, value }) => ({ name, value })),
    ...(row.cell('variantImage') !== '' && { imageUrl: row.cell('variantImage') }),
  };
  return { row: row.number, variant, ...(quantity !== '' && { onHand: Number(quantity) }) };
};
