import type { ProductIndex } from '../index/product-index.js';
import { type FilterMasks, isWithin } from './filter-masks.js';

/** Numbers of a variant on the index: price, whether it can be had, three codes of options. */
export const variantSize = 5;

/** What the variants of one product make of the conditions on variants. */
type VariantMatch = Readonly<{
  /** One variant fulfils all of them. */
  passes: boolean;
  /** Codes of option values that would pass if they were chosen, each once. */
  valueCodes: readonly number[];
  /** What availability would pass if it were chosen; none when no variant fulfils the other conditions. */
  available: boolean | undefined;
  /** Prices that would pass if they were chosen, ascending, each once. */
  prices: readonly number[];
}>;

/**
 * Holds the variants of a product against the conditions that one of them must fulfil together. Out of stock means: of the variants
 * that fulfil the other conditions none can be had.
 */
export const matchVariants = (index: ProductIndex, row: number, conditions: FilterMasks): VariantMatch => {
  const { valueBits, variantBits, bitOfFacet, available, price } = conditions;
  const { values, starts, ends } = index.variants;
  const { facetOf } = index.facetValues;
  const availableBit = available?.bit ?? 0;
  const isSoldOut = available?.wanted === false;
  const codes = new Set<number>();
  const hadCodes = new Set<number>();
  const prices = new Set<number>();
  const hadPrices = new Set<number>();
  let [some, someToHave, passes] = [false, false, false];
  const end = ends[row] as number;
  for (let at = starts[row] as number; at < end; at += variantSize) {
    const ownPrice = values[at] as number;
    const isThere = values[at + 1] === 1;
    let held = available && isThere === available.wanted ? availableBit : 0;
    if (price && isWithin(ownPrice, price.ranges)) held |= price.bit;
    for (let place = at + 2; place < at + variantSize; place++)
      if ((values[place] as number) >= 0) held |= valueBits[values[place] as number] as number;
    const lacks = variantBits & ~held;
    if ((lacks & ~availableBit) === 0) {
      some = true;
      someToHave ||= isThere;
    }
    if (lacks === 0) passes = true;
    const isHad = isSoldOut && isThere;
    const rest = isHad ? lacks & ~availableBit : lacks;
    if ((rest & ~(price?.bit ?? 0)) === 0) (isHad ? hadPrices : prices).add(ownPrice);
    for (let place = at + 2; place < at + variantSize; place++) {
      const code = values[place] as number;
      if (code >= 0 && (rest & ~(bitOfFacet.get(facetOf[code] as number) ?? 0)) === 0) (isHad ? hadCodes : codes).add(code);
    }
  }
  return {
    passes: passes && !(isSoldOut && someToHave),
    valueCodes: [...codes].filter((code) => !hadCodes.has(code)),
    available: some ? someToHave : undefined,
    prices: [...prices].filter((one) => !hadPrices.has(one)).sort((a, b) => a - b),
  };
};
