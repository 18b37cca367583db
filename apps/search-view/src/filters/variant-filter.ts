import type { ProductIndex } from '../index/product-index.js';
import type { FilterMasks } from './filter-masks.js';
import { matchVariants } from './match-variants.js';
import type { PriceFacetRows } from './price-facet-rows.js';

/**
 * Filters one product of several variants and adds it to the counts of facets. `missing`: the bits that the product as a whole lacks (see
 * `missingBits`). Returns whether it passes.
 */
type VariantFilter = (row: number, missing: number, withFacets: boolean) => boolean;

/** A filter that adds to `counts` (by code of a facet value) and to `priced`. */
export const variantFilter = (
  index: ProductIndex,
  masks: FilterMasks,
  counts: Int32Array,
  priced: PriceFacetRows,
): VariantFilter => {
  const { facets, facetValues } = index;
  const { variantBits, facetOfBit, available } = masks;
  const isVariantFacet = new Uint8Array(
    facetValues.facetNames.map((facet) => Number(facet === 'available' || facet.startsWith('option.'))),
  );
  /** The product may be available although all variants that meet the other conditions are sold out. */
  const uncertain = available?.wanted === false ? available.bit : 0;
  const count = (code: number | undefined) => {
    if (code !== undefined) counts[code] = (counts[code] as number) + 1;
  };
  const countOfProduct = (row: number, only: number | undefined) => {
    const end = facets.ends[row] as number;
    for (let at = facets.starts[row] as number; at < end; at++) {
      const code = facets.values[at] as number;
      const facet = facetValues.facetOf[code] as number;
      if (only === undefined ? isVariantFacet[facet] === 0 : facet === only) count(code);
    }
  };
  return (row, missing, withFacets) => {
    const certain = missing & ~uncertain;
    if (withFacets ? (certain & (certain - 1)) !== 0 : certain !== 0) return false;
    const { passes, valueCodes, available: isAvailable, prices } = matchVariants(index, row, masks);
    const ofProduct = missing & ~variantBits;
    if (!withFacets) return passes && ofProduct === 0;
    if (passes) countOfProduct(row, ofProduct === 0 ? undefined : facetOfBit.get(ofProduct));
    if (ofProduct !== 0) return false;
    for (const code of valueCodes) count(code);
    if (isAvailable !== undefined) count(facetValues.valueCode('available', String(isAvailable)));
    priced.addNarrowed(row, prices);
    return passes;
  };
};
