import type { Facet, ProductFilters } from '@millrace/contracts';
import type { ProductIndex } from '../index/product-index.js';
import { type FilterMasks, filterMasksOf, missingBits } from './filter-masks.js';
import { PriceFacetRows } from './price-facet-rows.js';
import type { PriceRange } from './price-ranges.js';
import { variantSize } from './match-variants.js';
import { variantFilter } from './variant-filter.js';

/** What passes the filters, as places in the list that was given, and how often each facet value is there. */
export type FilterResult = Readonly<{ offsets: Int32Array; counts: Int32Array; priceRanges: readonly PriceRange[] }>;

const most = { facets: 40, values: 100 } as const;

/** Sifts the rows in one pass. A product that lacks nothing but one facet's filter counts for that facet. */
const filterRows = (index: ProductIndex, rows: ArrayLike<number>, conditions: FilterMasks, withFacets: boolean): FilterResult => {
  const counts = new Int32Array(withFacets ? index.facetValues.values.length : 0);
  const { variantBits } = conditions;
  const priceBit = conditions.price?.bit ?? 0;
  const places = new Int32Array(rows.length);
  const priced = new PriceFacetRows(index, rows.length);
  const byVariant = variantFilter(index, conditions, counts, priced);
  let fitting = 0;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] as number;
    const lacks = missingBits(index, row, conditions);
    if (variantBits !== 0 && hasSeveralVariants(index, row)) {
      if (byVariant(row, lacks, withFacets)) places[fitting++] = place;
      continue;
    }
    if (lacks === 0) places[fitting++] = place;
    if (!withFacets || (lacks & (lacks - 1)) !== 0) continue;
    if (lacks === 0 || lacks === priceBit) priced.add(row);
    if (lacks === 0) countRow(index, row, counts);
    else if (lacks !== priceBit) countFacet(index, row, counts, conditions.facetOfBit.get(lacks) as number);
  }
  return { offsets: places.slice(0, fitting), counts, priceRanges: withFacets ? priced.ranges() : [] };
};

const hasSeveralVariants = ({ variants: { starts, ends } }: ProductIndex, row: number): boolean =>
  (ends[row] as number) - (starts[row] as number) > variantSize;

const countRow = ({ facets: { values, starts, ends } }: ProductIndex, row: number, counts: Int32Array): void => {
  const end = ends[row] as number;
  for (let at = starts[row] as number; at < end; at++)
    counts[values[at] as number] = (counts[values[at] as number] as number) + 1;
};

const countFacet = ({ facets, facetValues: { facetOf } }: ProductIndex, row: number, counts: Int32Array, facet: number): void => {
  const end = facets.ends[row] as number;
  for (let at = facets.starts[row] as number; at < end; at++) {
    const code = facets.values[at] as number;
    if (facetOf[code] === facet) counts[code] = (counts[code] as number) + 1;
  }
};

type Kept = Readonly<{ rows: ArrayLike<number>; sifted: FilterResult }>;
type Memory = { changed: number; kept: Map<string, Kept>; places: number };

const memory = new WeakMap<ProductIndex, Memory>();
const mostPlaces = 3_000_000;

/** The same, remembered until anything changes: the pages and orders of one list share it. `list` names the rows. */
export const filterProducts = (
  index: ProductIndex,
  rows: ArrayLike<number>,
  list: string,
  filters: ProductFilters,
  withFacets: boolean,
): FilterResult => {
  const remembered = memoryOf(index);
  const key = JSON.stringify([list, filters, withFacets]);
  const known = remembered.kept.get(key);
  if (known?.rows === rows) return known.sifted;
  const sifted = filterRows(index, rows, filterMasksOf(filters, index), withFacets);
  remembered.places += sifted.offsets.length + sifted.counts.length;
  remembered.kept.set(key, { rows, sifted });
  return sifted;
};

const memoryOf = (index: ProductIndex): Memory => {
  const known = memory.get(index);
  if (known?.changed === index.lastChange && known.places < mostPlaces) return known;
  const fresh = { changed: index.lastChange, kept: new Map<string, Kept>(), places: 0 };
  memory.set(index, fresh);
  return fresh;
};

/** The facets of an answer; a value that is chosen is told even when nothing has it. */
export const facetsOf = (
  { facetValues }: ProductIndex,
  { counts, priceRanges }: FilterResult,
  filters: ProductFilters,
): readonly Facet[] => {
  const found = new Map<string, Map<string, number>>();
  const tell = (facet: string, value: string, count: number) => {
    const known = found.get(facet) ?? new Map<string, number>();
    found.set(facet, known.set(value, Math.max(known.get(value) ?? 0, count)));
  };
  counts.forEach((count, code) => {
    if (count > 0)
      tell(facetValues.facetNames[facetValues.facetOf[code] as number] as string, facetValues.values[code] as string, count);
  });
  for (const [facet, value] of chosenValues(filters)) tell(facet, value, 0);
  const lists = [...found].map(([id, counted]) => ({ id, label: labelOf(id), kind: kindOf(id), values: valuesOf(id, counted) }));
  const price = { id: 'price', label: labelOf('price'), kind: kindOf('price'), values: priceRanges.map(priceValue) };
  const facets: readonly Facet[] = priceRanges.length > 0 ? [...lists, price] : lists;
  return facets.toSorted((a, b) => order(a.id) - order(b.id) || (a.id < b.id ? -1 : 1)).slice(0, most.facets);
};

const priceValue = ({ min, max, count }: PriceRange) => ({ value: `${min}-${max}`, label: `${min}-${max}`, count });

const chosenValues = (filters: ProductFilters): readonly (readonly [facet: string, value: string])[] => [
  ...(filters.productTypes ?? []).map((value) => ['productType', value] as const),
  ...(filters.vendors ?? []).map((value) => ['vendor', value] as const),
  ...(filters.tags ?? []).map((value) => ['tag', value] as const),
  ...(filters.options ?? []).map(({ name, value }) => [`option.${name}`, value] as const),
];

const valuesOf = (id: string, counted: ReadonlyMap<string, number>): Facet['values'] =>
  [...counted]
    .map(([value, count]) => ({ value, label: id === 'available' ? availability(value) : value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, most.values);

const availability = (value: string): string => (value === 'true' ? 'In stock' : 'Out of stock');

const labels = { available: 'Availability', price: 'Price', productType: 'Category', vendor: 'Brand', tag: 'Tag' } as const;
const order = (id: string): number => {
  const place = Object.keys(labels).indexOf(id);
  if (id === 'tag') return 45;
  return place === -1 ? 50 : place;
};
const labelOf = (id: string): string =>
  Object.hasOwn(labels, id) ? labels[id as keyof typeof labels] : id.slice('option.'.length);
const kindOf = (id: string): Facet['kind'] => (id === 'available' ? 'BOOLEAN' : id === 'price' ? 'PRICE_RANGE' : 'LIST');
