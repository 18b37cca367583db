import type { Facet, ProductFilters } from '@millrace/contracts';
import type { Shelf } from '../shelf/shelf.js';
import { type Conditions, conditionsOf, missing } from './pass-filters.js';
import { type PriceRange, priceRanges } from './price-ranges.js';

/** What passes the filters, as places in the list that was given, and how often each facet value is there. */
export type Sifted = Readonly<{ places: Int32Array; counts: Int32Array; prices: readonly PriceRange[] }>;

const most = { facets: 40, values: 100 } as const;

/** Sifts the rows in one pass. A product that lacks nothing but one facet's filter counts for that facet. */
const sift = (shelf: Shelf, rows: ArrayLike<number>, conditions: Conditions, withFacets: boolean): Sifted => {
  const counts = new Int32Array(withFacets ? shelf.values.values.length : 0);
  const { heap, starts, ends } = shelf.facets;
  const { facetOf } = shelf.values;
  const priceBit = conditions.price?.bit ?? 0;
  const places = new Int32Array(rows.length);
  const priced = new Int32Array(rows.length);
  let fitting = 0;
  let pricedRows = 0;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] as number;
    const lacks = missing(shelf, row, conditions);
    if (lacks === 0) places[fitting++] = place;
    if (!withFacets || (lacks & (lacks - 1)) !== 0) continue;
    if (lacks === 0 || lacks === priceBit) priced[pricedRows++] = row;
    if (lacks !== 0 && lacks === priceBit) continue;
    const only = lacks === 0 ? -1 : (conditions.facetOf.get(lacks) as number);
    const end = ends[row] as number;
    for (let at = starts[row] as number; at < end; at++) {
      const code = heap[at] as number;
      if (only === -1 || facetOf[code] === only) counts[code] = (counts[code] as number) + 1;
    }
  }
  const prices = withFacets ? priceRanges(shelf.prices, priced.subarray(0, pricedRows)) : [];
  return { places: places.slice(0, fitting), counts, prices };
};

type Kept = Readonly<{ rows: ArrayLike<number>; sifted: Sifted }>;
type Memory = { changed: number; kept: Map<string, Kept>; places: number };

const memory = new WeakMap<Shelf, Memory>();
const mostPlaces = 3_000_000;

/** The same, remembered until anything changes: the pages and orders of one list share it. `list` names the rows. */
export const siftOnce = (
  shelf: Shelf,
  rows: ArrayLike<number>,
  list: string,
  filters: ProductFilters,
  withFacets: boolean,
): Sifted => {
  const remembered = memoryOf(shelf);
  const key = JSON.stringify([list, filters, withFacets]);
  const known = remembered.kept.get(key);
  if (known?.rows === rows) return known.sifted;
  const sifted = sift(shelf, rows, conditionsOf(filters, shelf), withFacets);
  remembered.places += sifted.places.length + sifted.counts.length;
  remembered.kept.set(key, { rows, sifted });
  return sifted;
};

const memoryOf = (shelf: Shelf): Memory => {
  const known = memory.get(shelf);
  if (known?.changed === shelf.changed && known.places < mostPlaces) return known;
  const fresh = { changed: shelf.changed, kept: new Map<string, Kept>(), places: 0 };
  memory.set(shelf, fresh);
  return fresh;
};

/** The facets of an answer; a value that is chosen is told even when nothing has it. */
export const facetsOf = ({ values }: Shelf, { counts, prices }: Sifted, filters: ProductFilters): readonly Facet[] => {
  const found = new Map<string, Map<string, number>>();
  const tell = (facet: string, value: string, count: number) => {
    const known = found.get(facet) ?? new Map<string, number>();
    found.set(facet, known.set(value, Math.max(known.get(value) ?? 0, count)));
  };
  counts.forEach((count, code) => {
    if (count > 0) tell(values.facets[values.facetOf[code] as number] as string, values.values[code] as string, count);
  });
  for (const [facet, value] of chosen(filters)) tell(facet, value, 0);
  const lists = [...found].map(([id, counted]) => ({ id, label: labelOf(id), kind: kindOf(id), values: valuesOf(id, counted) }));
  const price = { id: 'price', label: labelOf('price'), kind: kindOf('price'), values: prices.map(priceValue) };
  const facets: readonly Facet[] = prices.length > 0 ? [...lists, price] : lists;
  return facets.toSorted((a, b) => order(a.id) - order(b.id) || (a.id < b.id ? -1 : 1)).slice(0, most.facets);
};

const priceValue = ({ min, max, count }: PriceRange) => ({ value: `${min}-${max}`, label: `${min}-${max}`, count });

const chosen = (filters: ProductFilters): readonly (readonly [facet: string, value: string])[] => [
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
const labelOf = (id: string): string => (id in labels ? labels[id as keyof typeof labels] : id.slice('option.'.length));
const kindOf = (id: string): Facet['kind'] => (id === 'available' ? 'BOOLEAN' : id === 'price' ? 'PRICE_RANGE' : 'LIST');
