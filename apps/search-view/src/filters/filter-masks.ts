import type { ProductFilters } from '@millrace/contracts';
import type { ProductIndex } from '../index/product-index.js';

/** Minor units, both ends included. */
type PriceBounds = Readonly<{ min: number; max: number }>;

/**
 * Filters as a bit for each condition. A product passes when it has all bits, those of `variantBits` in one variant. A facet is known by
 * its code in `facetValues`.
 */
export type FilterMasks = Readonly<{
  /** By code of a facet value, the bit of the condition that it fulfils; 0 for none. */
  valueBits: Int32Array;
  allBits: number;
  /** The bits of the conditions on options, availability and price. */
  variantBits: number;
  bitOfFacet: ReadonlyMap<number, number>;
  facetOfBit: ReadonlyMap<number, number>;
  available: Readonly<{ bit: number; wanted: boolean }> | undefined;
  price: Readonly<{ bit: number; ranges: readonly PriceBounds[] }> | undefined;
}>;

/** A product has at most three options: conditions on more names match nothing, also where one facet is left out. */
const maxOptionNames = 5;

/** Values of one facet are alternatives, as are the ranges of `prices`; conditions on several facets must all hold. */
export const filterMasksOf = (filters: ProductFilters, { facetValues }: ProductIndex): FilterMasks => {
  const valueBits = new Int32Array(facetValues.values.length);
  const facetOfBit = new Map<number, number>();
  let variantBits = 0;
  const condition = (facet: string, isOfVariant: boolean): number => {
    const bit = 1 << facetOfBit.size;
    facetOfBit.set(bit, facetValues.facetCode(facet));
    if (isOfVariant) variantBits |= bit;
    return bit;
  };
  const anyOf = (facet: string, wanted: readonly string[] = [], isOfVariant = false) => {
    if (wanted.length === 0) return 0;
    const bit = condition(facet, isOfVariant);
    for (const value of wanted) {
      const code = facetValues.valueCode(facet, value);
      if (code !== undefined) valueBits[code] = bit;
    }
    return bit;
  };
  const wanted = filters.available;
  const available = wanted === undefined ? undefined : { bit: anyOf('available', [String(wanted)], true), wanted };
  anyOf('productType', filters.productTypes);
  anyOf('vendor', filters.vendors);
  anyOf('tag', filters.tags);
  for (const [name, chosen] of byName(filters.options)) anyOf(`option.${name}`, chosen, true);
  const ranges = filters.prices ?? (filters.price ? [filters.price] : []);
  const price =
    ranges.length === 0
      ? undefined
      : { bit: condition('price', true), ranges: ranges.map(({ min = 0, max = Number.POSITIVE_INFINITY }) => ({ min, max })) };
  const bitOfFacet = new Map([...facetOfBit].map(([bit, facet]) => [facet, bit]));
  return { valueBits, allBits: (1 << facetOfBit.size) - 1, variantBits, bitOfFacet, facetOfBit, available, price };
};

/** The bits of the conditions that no variant of a product fulfils. With one variant, 0 means that the product passes. */
export const missingBits = (index: ProductIndex, row: number, { valueBits, allBits, price }: FilterMasks): number => {
  if (allBits === 0) return 0;
  const { values, starts, ends } = index.facets;
  let held = price && hasPrice(index, row, price.ranges) ? price.bit : 0;
  const end = ends[row] as number;
  for (let at = starts[row] as number; at < end; at++) held |= valueBits[values[at] as number] as number;
  return allBits & ~held;
};

/** Whether the price of some variant lies within a range; prices on both sides of a range do not suffice. */
const hasPrice = ({ prices: { values, starts, ends } }: ProductIndex, row: number, ranges: readonly PriceBounds[]): boolean => {
  const end = ends[row] as number;
  for (let at = starts[row] as number; at < end; at++) if (isWithin(values[at] as number, ranges)) return true;
  return false;
};

/** Whether a price lies within any of the ranges. */
export const isWithin = (price: number, ranges: readonly PriceBounds[]): boolean => {
  for (const { min, max } of ranges) if (price >= min && price <= max) return true;
  return false;
};

const byName = (options: ProductFilters['options'] = []): readonly (readonly [string, readonly string[]])[] => {
  const names = [...new Set(options.map(({ name }) => name))].slice(0, maxOptionNames);
  return names.map((name) => [name, options.filter((option) => option.name === name).map(({ value }) => value)]);
};
