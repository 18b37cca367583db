import { allocate } from '../arithmetic/allocate.js';
import { million, mulDiv, shareOf, sumOf } from '../arithmetic/round.js';
import type { ListedLine } from '../input/pricing-input.js';
import type { DiscountRule } from '../input/rules.js';
import { reducedPieces } from './buy-x-get-y.js';
import { isTarget } from './targets.js';

/**
 * What a product discount takes off a line, and the calculation: `base` × `quantity` × `ppm`. `shared`: a part of one amount for several lines,
 * in proportion to `base`.
 */
export type LineReduction = Readonly<{
  discount: DiscountRule;
  lineId: string;
  amount: number;
  base: number;
  quantity?: number;
  ppm?: number;
  shared?: true;
}>;

/** What a product discount takes off each line by itself, at list prices, by line id. */
export const reductionsOf = (discount: DiscountRule, lines: readonly ListedLine[]): ReadonlyMap<string, LineReduction> => {
  const { value, targets } = discount.details;
  const goods = lines.filter((line) => isTarget(targets, line));
  switch (value.kind) {
    case 'percentage':
      return toMap(
        goods.map(({ lineId, total: base }) => ({ discount, lineId, base, ppm: value.ppm, amount: shareOf(base, value.ppm) })),
      );
    case 'fixed':
      return toMap(value.each ? eachPiece(discount, value.amount.minor, goods) : once(discount, value.amount.minor, goods));
    case 'buyXGetY': {
      const pieces = reducedPieces(value, lines);
      return toMap(
        lines.flatMap(({ lineId, unitPrice: base }) => {
          const quantity = pieces.get(lineId);
          if (quantity === undefined) return [];
          const { ppm } = value.get;
          return [{ discount, lineId, base, quantity, ppm, amount: mulDiv(base * quantity, ppm, million) }];
        }),
      );
    }
  }
};

/** At most the price of the piece. */
const eachPiece = (discount: DiscountRule, amount: number, goods: readonly ListedLine[]): readonly LineReduction[] =>
  goods.map(({ lineId, quantity, unitPrice }) => {
    const base = Math.min(amount, unitPrice);
    return { discount, lineId, base, quantity, amount: base * quantity };
  });

const once = (discount: DiscountRule, amount: number, goods: readonly ListedLine[]): readonly LineReduction[] => {
  const bases = goods.map(({ total }) => total);
  const parts = allocate(Math.min(amount, sumOf(bases)), bases);
  return goods.map(({ lineId, total: base }, index) => ({ discount, lineId, base, amount: parts[index] ?? 0, shared: true }));
};

const toMap = (reductions: readonly LineReduction[]): ReadonlyMap<string, LineReduction> =>
  new Map(reductions.map((reduction) => [reduction.lineId, reduction]));
