import type { ProductIndex } from '../index/product-index.js';
import { type FilterMasks, isWithin } from './filter-masks.js';

/** Numbers of a variant in `variants` of the index: price, 1 if available, three codes of option values. */
export const variantSize = 5;

/** How the variants of one product meet the conditions on variants. */
type VariantMatch = Readonly<{
  /** Whether the product passes. */
  passes: boolean;
  /** Codes of option values with which the product would pass if they were chosen, each once. */
  valueCodes: readonly number[];
  /** The availability with which it would pass if that were chosen; undefined if no variant meets the other conditions. */
  available: boolean | undefined;
  /** Prices with which it would pass if they were chosen, ascending, each once. */
  prices: readonly number[];
}>;

/**
 * Checks the variants of a product against the conditions that one of them must meet together. Out of stock means that no variant which
 * meets the other conditions is available.
 */
export const matchVariants = (index: ProductIndex, row: number, masks: FilterMasks): VariantMatch => {
  const { valueBits, variantBits, bitOfFacet, available, price } = masks;
  const { values, starts, ends } = index.variants;
  const { facetOf } = index.facetValues;
  const availableBit = available?.bit ?? 0;
  const wantsSoldOut = available?.wanted === false;
  const codes = new Set<number>();
  const availableCodes = new Set<number>();
  const prices = new Set<number>();
  const availablePrices = new Set<number>();
  let [someFit, someAvailable, passes] = [false, false, false];
  const end = ends[row] as number;
  for (let at = starts[row] as number; at < end; at += variantSize) {
    const ownPrice = values[at] as number;
    const isAvailable = values[at + 1] === 1;
    let held = available && isAvailable === available.wanted ? availableBit : 0;
    if (price && isWithin(ownPrice, price.ranges)) held |= price.bit;
    for (let option = at + 2; option < at + variantSize; option++)
      if ((values[option] as number) >= 0) held |= valueBits[values[option] as number] as number;
    const missing = variantBits & ~held;
    if ((missing & ~availableBit) === 0) {
      someFit = true;
      someAvailable ||= isAvailable;
    }
    if (missing === 0) passes = true;
    // Where sold-out products are wanted, an available variant rules out the values and prices that it would pass with.
    const contradicts = wantsSoldOut && isAvailable;
    const rest = contradicts ? missing & ~availableBit : missing;
    if ((rest & ~(price?.bit ?? 0)) === 0) (contradicts ? availablePrices : prices).add(ownPrice);
    for (let option = at + 2; option < at + variantSize; option++) {
      const code = values[option] as number;
      if (code >= 0 && (rest & ~(bitOfFacet.get(facetOf[code] as number) ?? 0)) === 0)
        (contradicts ? availableCodes : codes).add(code);
    }
  }
  return {
    passes: passes && !(wantsSoldOut && someAvailable),
    valueCodes: [...codes].filter((code) => !availableCodes.has(code)),
    available: someFit ? someAvailable : undefined,
    prices: [...prices].filter((one) => !availablePrices.has(one)).sort((a, b) => a - b),
  };
};
