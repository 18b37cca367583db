import type { ProductFilters } from '@millrace/contracts';
import type { Shelf } from '../shelf/shelf.js';

type Range = Readonly<{ min: number; max: number }>;

/** Filters as bits: a product passes when it has them all, those of `ofVariant` in one variant. */
export type Conditions = Readonly<{
  /** By code of a facet value, the bit of the condition that it fulfils. */
  bits: Int32Array;
  all: number;
  /** The bits of the conditions on options, availability and price. */
  ofVariant: number;
  /** By number of a facet, the bit of the condition on it. */
  bitOf: ReadonlyMap<number, number>;
  /** By bit, the number of the facet that the condition is of. */
  facetOf: ReadonlyMap<number, number>;
  available: Readonly<{ bit: number; wanted: boolean }> | undefined;
  price: Readonly<{ bit: number; ranges: readonly Range[] }> | undefined;
}>;

/** A product has at most three options: one more name than a facet may leave out suffices to say that nothing fits. */
const mostOptionNames = 5;

export const conditionsOf = (filters: ProductFilters, { values }: Shelf): Conditions => {
  const bits = new Int32Array(values.values.length);
  const facetOf = new Map<number, number>();
  let ofVariant = 0;
  const condition = (facet: string, isOfVariant: boolean): number => {
    const bit = 1 << facetOf.size;
    facetOf.set(bit, values.facet(facet));
    if (isOfVariant) ofVariant |= bit;
    return bit;
  };
  const among = (facet: string, wanted: readonly string[] = [], isOfVariant = false) => {
    if (wanted.length === 0) return 0;
    const bit = condition(facet, isOfVariant);
    for (const value of wanted) {
      const code = values.codeOf(facet, value);
      if (code !== undefined) bits[code] = bit;
    }
    return bit;
  };
  const wanted = filters.available;
  const available = wanted === undefined ? undefined : { bit: among('available', [String(wanted)], true), wanted };
  among('productType', filters.productTypes);
  among('vendor', filters.vendors);
  among('tag', filters.tags);
  for (const [name, chosen] of byName(filters.options)) among(`option.${name}`, chosen, true);
  const ranges = filters.prices ?? (filters.price ? [filters.price] : []);
  const price =
    ranges.length === 0
      ? undefined
      : { bit: condition('price', true), ranges: ranges.map(({ min = 0, max = Number.POSITIVE_INFINITY }) => ({ min, max })) };
  const bitOf = new Map([...facetOf].map(([bit, facet]) => [facet, bit]));
  return { bits, all: (1 << facetOf.size) - 1, ofVariant, bitOf, facetOf, available, price };
};

/** The bits of the conditions that no variant of a product fulfils; 0: it passes, if it has one variant. */
export const missing = (shelf: Shelf, row: number, { bits, all, price }: Conditions): number => {
  if (all === 0) return 0;
  const { heap, starts, ends } = shelf.facets;
  let held = price && hasPrice(shelf, row, price.ranges) ? price.bit : 0;
  const end = ends[row] as number;
  for (let at = starts[row] as number; at < end; at++) held |= bits[heap[at] as number] as number;
  return all & ~held;
};

/** Some variant's price lies within; a product whose prices only surround the range does not fit. */
const hasPrice = ({ prices: { heap, starts, ends } }: Shelf, row: number, ranges: readonly Range[]): boolean => {
  const end = ends[row] as number;
  for (let at = starts[row] as number; at < end; at++) if (isWithin(heap[at] as number, ranges)) return true;
  return false;
};

export const isWithin = (price: number, ranges: readonly Range[]): boolean => {
  for (const { min, max } of ranges) if (price >= min && price <= max) return true;
  return false;
};

const byName = (options: ProductFilters['options'] = []): readonly (readonly [string, readonly string[]])[] => {
  const names = [...new Set(options.map(({ name }) => name))].slice(0, mostOptionNames);
  return names.map((name) => [name, options.filter((option) => option.name === name).map(({ value }) => value)]);
};
