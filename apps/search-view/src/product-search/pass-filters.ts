import type { ProductFilters } from '@millrace/contracts';
import type { Shelf } from '../shelf/shelf.js';

/** Filters as bits: a product passes when it has them all. */
export type Conditions = Readonly<{
  /** By code of a facet value, the bit of the condition that it fulfils. */
  bits: Int32Array;
  all: number;
  /** By bit, the number of the facet that the condition is of. */
  facetOf: ReadonlyMap<number, number>;
  price: Readonly<{ bit: number; min: number; max: number }> | undefined;
}>;

/** A product has at most three options: one more name than a facet may leave out suffices to say that nothing fits. */
const mostOptionNames = 5;

export const conditionsOf = (filters: ProductFilters, { values }: Shelf): Conditions => {
  const bits = new Int32Array(values.values.length);
  const facetOf = new Map<number, number>();
  const among = (facet: string, wanted: readonly string[] = []) => {
    if (wanted.length === 0) return;
    const bit = 1 << facetOf.size;
    facetOf.set(bit, values.facet(facet));
    for (const value of wanted) {
      const code = values.codeOf(facet, value);
      if (code !== undefined) bits[code] = bit;
    }
  };
  among('available', filters.available === undefined ? [] : [String(filters.available)]);
  among('productType', filters.productTypes);
  among('vendor', filters.vendors);
  among('tag', filters.tags);
  for (const [name, wanted] of byName(filters.options)) among(`option.${name}`, wanted);
  const price = filters.price && { bit: 1 << facetOf.size, min: filters.price.min ?? 0, max: filters.price.max ?? Infinity };
  if (price) facetOf.set(price.bit, values.facet('price'));
  return { bits, all: (1 << facetOf.size) - 1, facetOf, price };
};

/** The bits of the conditions that a product does not fulfil; 0: it passes. */
export const missing = (shelf: Shelf, row: number, { bits, all, price }: Conditions): number => {
  if (all === 0) return 0;
  const { heap, starts, ends } = shelf.facets;
  let held = price && hasPrice(shelf, row, price) ? price.bit : 0;
  const end = ends[row] as number;
  for (let at = starts[row] as number; at < end; at++) held |= bits[heap[at] as number] as number;
  return all & ~held;
};

/** Some variant's price lies within; a product whose prices only surround the range does not fit. */
const hasPrice = (
  { prices: { heap, starts, ends } }: Shelf,
  row: number,
  { min, max }: { min: number; max: number },
): boolean => {
  const end = ends[row] as number;
  for (let at = starts[row] as number; at < end; at++)
    if ((heap[at] as number) >= min && (heap[at] as number) <= max) return true;
  return false;
};

const byName = (options: ProductFilters['options'] = []): readonly (readonly [string, readonly string[]])[] => {
  const names = [...new Set(options.map(({ name }) => name))].slice(0, mostOptionNames);
  return names.map((name) => [name, options.filter((option) => option.name === name).map(({ value }) => value)]);
};
