import { prefixOf, type ProductDetails, type Variant } from '@millrace/contracts';
import { variantIdOf } from '../identity/catalogue-ids.js';
import { impossibleTextIn } from '../identity/plain-text.js';
import { quoted, type Told } from './cells.js';
import type { Column } from './columns.js';
import { matchOptions, type MatchedOption } from './match-options.js';
import type { ProductPatch } from './product-patch.js';
import { optionColumns, type StockPatch, tellsVariant, type VariantPatch } from './variant-patch.js';

export type VariantStock = Readonly<{ variantId: string; row: number; stock: StockPatch }>;
export type MergedVariants = Readonly<{
  variants: readonly Variant[];
  options: ProductDetails['options'];
  stock: readonly VariantStock[];
  /** Pictures that variants show, and that the product is to have. */
  shown: readonly string[];
}>;

const longest = { value: 255, title: 255, variants: 2048 } as const;

/** The variants of a product after a file: those that it does not mention stay as they are. */
export const mergeVariants = (
  before: ProductDetails | undefined,
  patch: ProductPatch,
  currency: string,
  told: Told,
): MergedVariants => {
  const matched = matchOptions(before, patch);
  const kept = before?.variants ?? [];
  const patches = patch.variants.filter(
    (one) => !before || tellsVariant(one.row) || one.row.cell('policy') || one.row.cell('tracker'),
  );
  if ('reason' in matched) {
    for (const { row } of patches) told.fault(row, matched.column, matched.reason);
    return { variants: kept, options: before?.options ?? [], stock: [], shown: [] };
  }
  const renamed = kept.map((variant) => withNames(variant, matched.options));
  const byChoice = new Map(renamed.map((variant) => [keyOf(variant.selectedOptions.map(({ value }) => value)), variant]));
  const variants = new Map(renamed.map((variant) => [variant.id, variant]));
  const known = new Map(variants);
  const pictured = new Set(before?.images.map(({ url }) => url));
  const rowOf = new Map<string, number>();
  const stock: VariantStock[] = [];
  const shown = new Set<string>();
  for (const one of patches) {
    const found = findVariant(one, matched.options, before ? { byChoice, variants: renamed } : undefined, told);
    if (!found) continue;
    const id = 'values' in found ? variantIdOf(patch.id, found.values) : found.known.id;
    const earlier = rowOf.get(id);
    if (earlier !== undefined) {
      told.fault(one.row, 'option1Value', `has the options of row ${earlier}`);
      continue;
    }
    const merged =
      'values' in found
        ? newVariant(id, found.values, matched.options, one, currency, told)
        : changed(found.known, one, currency, told);
    if (!merged) continue;
    if (!variants.has(id) && variants.size >= longest.variants) {
      told.fault(one.row, 'option1Value', `is more than the ${longest.variants} variants that a product may have`);
      break;
    }
    rowOf.set(id, one.row.number);
    variants.set(id, merged);
    if (one.imageUrl && (pictured.has(one.imageUrl) || one.imageUrl !== known.get(id)?.imageUrl)) shown.add(one.imageUrl);
    stock.push({ variantId: id, row: one.row.number, stock: one.stock });
  }
  const after = [...variants.values()];
  return { variants: after, options: optionsOf(before, matched.options, after), stock, shown: [...shown] };
};

const keyOf = (values: readonly string[]): string => JSON.stringify(values);

const withNames = (variant: Variant, options: readonly MatchedOption[]): Variant => ({
  ...variant,
  selectedOptions: variant.selectedOptions.map((selected, at) => ({ ...selected, name: options[at]?.name ?? selected.name })),
});

type Known = Readonly<{ byChoice: ReadonlyMap<string, Variant>; variants: readonly Variant[] }>;
type Found = Readonly<{ known: Variant }> | Readonly<{ values: readonly string[] }>;

/** The variant that a row means: by its option values; where the file does not tell all of them, by those and the SKU. */
const findVariant = (
  { row, values, sku }: VariantPatch,
  options: readonly MatchedOption[],
  known: Known | undefined,
  { fault }: Told,
): Found | undefined => {
  const chosen: string[] = [];
  const refused = (column: Column, reason: string): undefined => {
    fault(row, column, reason);
    return undefined;
  };
  for (const { name, slot } of options) {
    if (slot === undefined) continue;
    const value = values[slot] ?? '';
    const column = optionColumns[slot]?.[1] ?? 'option1Value';
    if (value === '') return refused(column, `the value of ${name} is missing`);
    if (value.length > longest.value)
      return refused(column, `has ${value.length} characters, and may have ${longest.value}: the variant is left out`);
    if (impossibleTextIn(value) !== undefined)
      return refused(column, 'holds characters that no text has: the variant is left out');
    chosen.push(value);
  }
  if (!known) return { values: chosen };
  if (chosen.length === options.length) {
    const variant = known.byChoice.get(keyOf(chosen));
    return variant ? { known: variant } : { values: chosen };
  }
  const fitting = known.variants.filter(({ selectedOptions }) => {
    const told = options.flatMap(({ slot }, at) => (slot === undefined ? [] : [selectedOptions[at]?.value]));
    return told.every((value, at) => value === chosen[at]);
  });
  const same = fitting.length > 1 && sku ? fitting.filter((variant) => variant.sku === sku) : fitting;
  const [only] = same;
  if (only && same.length === 1) return { known: only };
  const missing = options.filter(({ slot }) => slot === undefined).map(({ name }) => name);
  const reason = `the file does not say which variant is meant: it has no column for ${missing.join(', ')}; nothing of the row's variant is taken`;
  return refused('option1Value', reason);
};

const newVariant = (
  id: string,
  values: readonly string[],
  options: readonly MatchedOption[],
  patch: VariantPatch,
  currency: string,
  told: Told,
): Variant | undefined => {
  const { row, price, sku = '' } = patch;
  if (price === undefined) {
    if (!row.cell('price')) told.fault(row, 'price', 'is missing');
    return undefined;
  }
  const title = prefixOf(values.join(' / '), longest.title) || 'Default Title';
  const selectedOptions = options.map(({ name }, at) => ({ name, value: values[at] ?? '' }));
  return changed({ id, title, sku, price: { minor: price, currency }, selectedOptions }, patch, currency, told);
};

/** What cannot be emptied or taken stays as it was. */
const changed = (variant: Variant, patch: VariantPatch, currency: string, { fault, notice }: Told): Variant => {
  const { row, price, compareAt, imageUrl, barcode, sku = variant.sku } = patch;
  if (row.cell('price') === '') fault(row, 'price', 'is missing: the price stays');
  const amount = price === undefined ? variant.price : { minor: price, currency };
  const struck = compareAt != null && compareAt <= amount.minor ? undefined : compareAt;
  const former = variant.compareAtPrice;
  if (struck !== compareAt && !(compareAt === former?.minor && currency === former?.currency))
    notice(row, 'compareAtPrice', `${quoted(row.cell('compareAtPrice') ?? '')} is not above the price: it is not taken`);
  const { compareAtPrice: _, imageUrl: __, barcode: ___, ...rest } = variant;
  const after = {
    compareAtPrice: struck === undefined ? variant.compareAtPrice : struck === null ? undefined : { minor: struck, currency },
    imageUrl: imageUrl === undefined ? variant.imageUrl : imageUrl || undefined,
    barcode: barcode === undefined ? variant.barcode : barcode || undefined,
  };
  return {
    ...rest,
    sku,
    price: amount,
    ...(after.compareAtPrice && { compareAtPrice: after.compareAtPrice }),
    ...(after.imageUrl !== undefined && { imageUrl: after.imageUrl }),
    ...(after.barcode !== undefined && { barcode: after.barcode }),
  };
};

/** Options keep their order and what they list; values that are new stand behind. */
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
