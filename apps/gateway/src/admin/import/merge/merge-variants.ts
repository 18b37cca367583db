import { prefixOf, type ProductDetails, type Variant } from '@millrace/contracts';
import { variantIdOf } from '../../../identity/catalogue-ids.js';
import { quoted, type CellReports } from '../csv/cells.js';
import { openVariantLookup } from './find-variant.js';
import { matchOptions, type MatchedOption } from './match-options.js';
import type { MetafieldPatch } from '../catalogue-file/metafield-patch.js';
import { mergeMetafields } from './merge-metafields.js';
import type { ProductPatch } from '../catalogue-file/product-patch.js';
import { type StockPatch, describesVariant, type VariantPatch } from '../catalogue-file/variant-patch.js';

export type VariantStock = Readonly<{ variantId: string; row: number; stock: StockPatch }>;
export type MergedVariants = Readonly<{
  variants: readonly Variant[];
  options: ProductDetails['options'];
  stock: readonly VariantStock[];
  /** URLs of variant pictures that the product must have. */
  shown: readonly string[];
}>;

/** Columns that describe the only variant of a product in a row without others. */
const rulesOfVariant = ['policy', 'tracker', 'weightGrams', 'taxCategory'] as const;

const max = { title: 255, variants: 2048 } as const;

/** Merges the variants of a file into those of a product; unmentioned ones stay unchanged. */
export const mergeVariants = (
  before: ProductDetails | undefined,
  patch: ProductPatch,
  currency: string,
  reports: CellReports,
): MergedVariants => {
  const matched = matchOptions(before, patch);
  const existing = before?.variants ?? [];
  const patches = patch.variants.filter(
    (one) =>
      !before ||
      describesVariant(one.row) ||
      rulesOfVariant.some((column) => one.row.cell(column)) ||
      one.metafields.some(({ value }) => value !== ''),
  );
  if ('reason' in matched) {
    for (const { row } of patches) reports.error(row, matched.column, matched.reason);
    return { variants: existing, options: before?.options ?? [], stock: [], shown: [] };
  }
  const renamed = existing.map((variant) => withNames(variant, matched.options));
  const choices = openVariantLookup(before, renamed, matched.options, reports);
  const variants = new Map(renamed.map((variant) => [variant.id, variant]));
  const known = new Map(variants);
  const pictured = new Set(before?.images.map(({ url }) => url));
  const rowOf = new Map<string, number>();
  const stock: VariantStock[] = [];
  const shown = new Set<string>();
  for (const one of patches) {
    const found = choices.find(one);
    if (!found) continue;
    const id = 'values' in found ? variantIdOf(patch.id, found.values) : found.known.id;
    const earlier = rowOf.get(id);
    if (earlier !== undefined) {
      reports.error(one.row, 'option1Value', `has the options of row ${earlier}`);
      continue;
    }
    const own =
      'values' in found
        ? newVariant(id, found.values, matched.options, one, currency, reports)
        : changed(found.known, one, currency, reports);
    if (!own) continue;
    const merged = withMetafields(own, one.metafields, reports);
    if (!variants.has(id) && variants.size >= max.variants) {
      reports.error(one.row, 'option1Value', `is more than the ${max.variants} variants that a product may have`);
      break;
    }
    rowOf.set(id, one.row.number);
    variants.set(id, merged);
    if (!known.has(id)) choices.add(merged);
    if (one.imageUrl && (pictured.has(one.imageUrl) || one.imageUrl !== known.get(id)?.imageUrl)) shown.add(one.imageUrl);
    stock.push({ variantId: id, row: one.row.number, stock: one.stock });
  }
  const after = [...variants.values()];
  return { variants: after, options: optionsOf(before, matched.options, after), stock, shown: [...shown] };
};

const withMetafields = (
  { metafields: known = [], ...variant }: Variant,
  patches: readonly MetafieldPatch[],
  reports: CellReports,
): Variant => {
  const metafields = mergeMetafields(known, patches, reports);
  return { ...variant, ...(metafields.length > 0 && { metafields: [...metafields] }) };
};

const withNames = (variant: Variant, options: readonly MatchedOption[]): Variant => ({
  ...variant,
  selectedOptions: variant.selectedOptions.map((selected, at) => ({ ...selected, name: options[at]?.name ?? selected.name })),
});

const newVariant = (
  id: string,
  values: readonly string[],
  options: readonly MatchedOption[],
  patch: VariantPatch,
  currency: string,
  reports: CellReports,
): Variant | undefined => {
  const { row, price, sku = '' } = patch;
  if (price === undefined) {
    if (!row.cell('price')) reports.error(row, 'price', 'is missing');
    return undefined;
  }
  const title = prefixOf(values.join(' / '), max.title) || 'Default Title';
  const selectedOptions = options.map(({ name }, at) => ({ name, value: values[at] ?? '' }));
  return changed({ id, title, sku, price: { minor: price, currency }, selectedOptions }, patch, currency, reports);
};

/** Applies a patch to a variant; a price that is cleared or invalid stays unchanged. */
const changed = (variant: Variant, patch: VariantPatch, currency: string, { error, notice }: CellReports): Variant => {
  const { row, price, compareAt, imageUrl, barcode, sku = variant.sku } = patch;
  if (row.cell('price') === '') error(row, 'price', 'is missing: the price stays');
  const amount = price === undefined ? variant.price : { minor: price, currency };
  const struck = compareAt != null && compareAt <= amount.minor ? undefined : compareAt;
  const former = variant.compareAtPrice;
  if (struck !== compareAt && !(compareAt === former?.minor && currency === former?.currency))
    notice(row, 'compareAtPrice', `${quoted(row.cell('compareAtPrice') ?? '')} is not above the price: it is not taken`);
  const { compareAtPrice: _, imageUrl: __, barcode: ___, weightGrams: ____, taxCategory: _____, ...rest } = variant;
  const after = {
    compareAtPrice: struck === undefined ? variant.compareAtPrice : struck === null ? undefined : { minor: struck, currency },
    imageUrl: imageUrl === undefined ? variant.imageUrl : imageUrl || undefined,
    barcode: barcode === undefined ? variant.barcode : barcode || undefined,
    weightGrams: patch.weightGrams ?? variant.weightGrams,
    taxCategory: patch.taxCategory ?? variant.taxCategory,
  };
  return {
    ...rest,
    sku,
    price: amount,
    ...(after.compareAtPrice && { compareAtPrice: after.compareAtPrice }),
    ...(after.imageUrl !== undefined && { imageUrl: after.imageUrl }),
    ...(after.barcode !== undefined && { barcode: after.barcode }),
    ...(after.weightGrams && { weightGrams: after.weightGrams }),
    ...(after.taxCategory && { taxCategory: after.taxCategory }),
  };
};

/** The options with their values in order; new values come last. */
const optionsOf = (
  before: ProductDetails | undefined,
  options: readonly MatchedOption[],
  variants: readonly Variant[],
): ProductDetails['options'] =>
  options.map(({ name }, at) => {
    const values = new Set(before?.options[at]?.values ?? []);
    for (const { selectedOptions } of variants) {
      const value = selectedOptions[at]?.value;
      if (value !== undefined) values.add(value);
    }
    return { name, values: [...values] };
  });
