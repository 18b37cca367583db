import type { Facet, ProductFilters } from '@millrace/contracts';
import type { ProductIndex } from '../index/product-index.js';
import type { FilterResult, PriceRange } from '../index/row-sets.js';
import { type FacetWords, facetWordsOf } from './facet-words.js';

const max = { facets: 40, values: 100 } as const;

/**
 * The facets of an answer: availability, price, type, brand, tags, then options by name; values by falling count. A chosen value is
 * listed also with a count of 0. At most 40 facets of 100 values.
 */
export const facetsOf = (
  { facetValues, facetLabels, language: { locale } }: ProductIndex,
  { counts, priceRanges }: FilterResult,
  filters: ProductFilters,
): readonly Facet[] => {
  const found = new Map<string, Map<string, number>>();
  const add = (facet: string, value: string, count: number) => {
    const known = found.get(facet) ?? new Map<string, number>();
    found.set(facet, known.set(value, Math.max(known.get(value) ?? 0, count)));
  };
  counts.forEach((count, code) => {
    if (count > 0)
      add(facetValues.facetNames[facetValues.facetOf[code] as number] as string, facetValues.values[code] as string, count);
  });
  for (const [facet, value] of chosenValues(filters)) add(facet, value, 0);
  const words = facetWordsOf(locale);
  const label = (id: string) => facetLabels.labelOf(id) ?? labelOf(words, id);
  const valueLabel = (id: string) => (value: string) =>
    id === 'available' ? availability(words, value) : (facetLabels.labelOf(id, value) ?? value);
  const lists = [...found].map(([id, counted]) => ({
    ...{ id, label: label(id), kind: kindOf(id) },
    values: valuesOf(counted, valueLabel(id)),
  }));
  const price = { id: 'price', label: label('price'), kind: kindOf('price'), values: priceRanges.map(priceValue) };
  const facets: readonly Facet[] = priceRanges.length > 0 ? [...lists, price] : lists;
  return facets.toSorted((a, b) => order(a.id) - order(b.id) || (a.id < b.id ? -1 : 1)).slice(0, max.facets);
};

const priceValue = ({ min, max, count }: PriceRange) => ({ value: `${min}-${max}`, label: `${min}-${max}`, count });

const chosenValues = (filters: ProductFilters): readonly (readonly [facet: string, value: string])[] => [
  ...(filters.productTypes ?? []).map((value) => ['productType', value] as const),
  ...(filters.vendors ?? []).map((value) => ['vendor', value] as const),
  ...(filters.tags ?? []).map((value) => ['tag', value] as const),
  ...(filters.options ?? []).map(({ name, value }) => [`option.${name}`, value] as const),
];

const valuesOf = (counted: ReadonlyMap<string, number>, labelOf: (value: string) => string): Facet['values'] =>
  [...counted]
    .map(([value, count]) => ({ value, label: labelOf(value), count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, max.values);

const availability = ({ inStock, outOfStock }: FacetWords, value: string): string => (value === 'true' ? inStock : outOfStock);

const ordered = ['available', 'price', 'productType', 'vendor', 'tag'] as const;
const order = (id: string): number => {
  const position = ordered.findIndex((one) => one === id);
  if (id === 'tag') return 45;
  return position === -1 ? 50 : position;
};
const labelOf = (words: FacetWords, id: string): string => {
  const named = ordered.find((one) => one === id);
  return named === undefined ? id.slice('option.'.length) : words[named];
};
const kindOf = (id: string): Facet['kind'] => (id === 'available' ? 'BOOLEAN' : id === 'price' ? 'PRICE_RANGE' : 'LIST');
