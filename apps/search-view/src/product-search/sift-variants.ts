import type { Shelf } from '../shelf/shelf.js';
import type { Conditions } from './pass-filters.js';
import { passVariants } from './pass-variants.js';
import type { PricedRows } from './priced-rows.js';

/** Sifts one product of several variants, which lacks the bits given as a whole, and counts what it counts for: whether it passes. */
type SiftVariants = (row: number, lacks: number, withFacets: boolean) => boolean;

export const variantSifting = (shelf: Shelf, conditions: Conditions, counts: Int32Array, priced: PricedRows): SiftVariants => {
  const { facets, values } = shelf;
  const { ofVariant, facetOf, available } = conditions;
  const ofVariants = new Uint8Array(values.facets.map((facet) => Number(facet === 'available' || facet.startsWith('option.'))));
  /** Of some variants each may be sold out though the product is not. */
  const uncertain = available?.wanted === false ? available.bit : 0;
  const count = (code: number | undefined) => {
    if (code !== undefined) counts[code] = (counts[code] as number) + 1;
  };
  const countOfProduct = (row: number, only: number | undefined) => {
    const end = facets.ends[row] as number;
    for (let at = facets.starts[row] as number; at < end; at++) {
      const code = facets.heap[at] as number;
      const facet = values.facetOf[code] as number;
      if (only === undefined ? ofVariants[facet] === 0 : facet === only) count(code);
    }
  };
  return (row, lacks, withFacets) => {
    const sure = lacks & ~uncertain;
    if (withFacets ? (sure & (sure - 1)) !== 0 : sure !== 0) return false;
    const { passes, codes, available: isThere, prices } = passVariants(shelf, row, conditions);
    const ofProduct = lacks & ~ofVariant;
    if (!withFacets) return passes && ofProduct === 0;
    if (passes) countOfProduct(row, ofProduct === 0 ? undefined : facetOf.get(ofProduct));
    if (ofProduct !== 0) return false;
    for (const code of codes) count(code);
    if (isThere !== undefined) count(values.codeOf('available', String(isThere)));
    priced.addWith(row, prices);
    return passes;
  };
};
