import type { ProductFilters } from '@millrace/contracts';
import type { ProductIndex } from '../index/product-index.js';
import type { FilterResult } from '../index/row-sets.js';
import { type FilterMasks, filterMasksOf, missingBits } from './filter-masks.js';
import { variantSize } from './match-variants.js';
import { PriceFacetRows } from './price-facet-rows.js';
import { variantFilter } from './variant-filter.js';

/**
 * The rows that pass the filters and, with `withFacets`, the counts of all facets. Cached until a product changes, so that the pages and
 * sort orders of one list share it. `list` identifies what found the rows.
 */
export const filterProducts = (
  index: ProductIndex,
  rows: ArrayLike<number>,
  list: string,
  filters: ProductFilters,
  withFacets: boolean,
): FilterResult => {
  const cache = index.caches.filters;
  const key = JSON.stringify([list, filters, withFacets]);
  const cached = cache.get(key);
  if (cached?.rows === rows) return cached.result;
  const result = filterRows(index, rows, filterMasksOf(filters, index), withFacets);
  cache.set(key, { rows, result });
  return result;
};

/**
 * Filters and counts in one pass. A product that missing the condition of one facet only counts for that facet: counts say how many products
 * would be found if a value were chosen.
 */
const filterRows = (index: ProductIndex, rows: ArrayLike<number>, masks: FilterMasks, withFacets: boolean): FilterResult => {
  const counts = new Int32Array(withFacets ? index.facetValues.values.length : 0);
  const { variantBits } = masks;
  const priceBit = masks.price?.bit ?? 0;
  const offsets = new Int32Array(rows.length);
  const priced = new PriceFacetRows(index, rows.length);
  const byVariant = variantFilter(index, masks, counts, priced);
  let passed = 0;
  for (let offset = 0; offset < rows.length; offset++) {
    const row = rows[offset] as number;
    const missing = missingBits(index, row, masks);
    if (variantBits !== 0 && hasSeveralVariants(index, row)) {
      if (byVariant(row, missing, withFacets)) offsets[passed++] = offset;
      continue;
    }
    if (missing === 0) offsets[passed++] = offset;
    if (!withFacets || (missing & (missing - 1)) !== 0) continue;
    if (missing === 0 || missing === priceBit) priced.add(row);
    if (missing === 0) countRow(index, row, counts);
    else if (missing !== priceBit) countFacet(index, row, counts, masks.facetOfBit.get(missing) as number);
  }
  return { offsets: offsets.slice(0, passed), counts, priceRanges: withFacets ? priced.ranges() : [] };
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
