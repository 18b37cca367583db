import type { ProductIndex } from '../index/product-index.js';
import type { FilterMasks } from './filter-masks.js';
import { matchVariants } from './match-variants.js';
import type { PriceFacetRows } from './price-facet-rows.js';

/** Sifts one product of several variants, which lacks the bits given as a whole, and counts what it counts for: whether it passes. */
type VariantFilter = (row: number, lacks: number, withFacets: boolean) => boolean;

export const variantFilter = (
  index: ProductIndex,
  conditions: FilterMasks,
  counts: Int32Array,
  priced: PriceFacetRows,
): VariantFilter => {
  const { facets, facetValues } = index;
  const { variantBits, facetOfBit, available } = conditions;
  const ofVariants = new Uint8Array(
    facetValues.facetNames.map((facet) => Number(facet === 'available' || facet.startsWith('option.'))),
  );
  /** Of some variants each may be sold out though the product is not. */
  const uncertain = available?.wanted === false ? available.bit : 0;
  const count = (code: number | undefined) => {
    if (code !== undefined) counts[code] = (counts[code] as number) + 1;
  };
  const countOfProduct = (row: number, only: number | undefined) => {
    const end = facets.ends[row] as number;
    for (let at = facets.starts[row] as number; at < end; at++) {
      const code = facets.values[at] as number;
      const facet = facetValues.facetOf[code] as number;
      if (only === undefined ? ofVariants[facet] === 0 : facet === only) count(code);
    }
  };
  return (row, lacks, withFacets) => {
    const sure = lacks & ~uncertain;
    if (withFacets ? (sure & (sure - 1)) !== 0 : sure !== 0) return false;
    const { passes, valueCodes, available: isThere, prices } = matchVariants(index, row, conditions);
    const ofProduct = lacks & ~variantBits;
    if (!withFacets) return passes && ofProduct === 0;
    if (passes) countOfProduct(row, ofProduct === 0 ? undefined : facetOfBit.get(ofProduct));
    if (ofProduct !== 0) return false;
    for (const code of valueCodes) count(code);
    if (isThere !== undefined) count(facetValues.valueCode('available', String(isThere)));
    priced.addNarrowed(row, prices);
    return passes;
  };
};
