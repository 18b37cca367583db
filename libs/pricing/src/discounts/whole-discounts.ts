import { shareOf } from '../arithmetic/round.js';
import { byId, type DiscountRule } from '../input/rules.js';

/** A discount on a whole: on what is left of the goods, or of the delivery, after those before it. */
export type WholeReduction = Readonly<{ discount: DiscountRule; base: number; amount: number; ppm?: number }>;

/**
 * The discounts one after the other, each on what those before it left: percentages first, the greatest first, then fixed amounts, the greatest
 * first. So no discount makes the rest dearer, and none is greater than the rest.
 */
export const reduceWhole = (whole: number, discounts: readonly DiscountRule[]): readonly WholeReduction[] => {
  let left = whole;
  return discounts.toSorted(inOrder).flatMap((discount) => {
    const { value } = discount.details;
    if (value.kind === 'buyXGetY') return [];
    const base = left;
    const amount = value.kind === 'percentage' ? shareOf(base, value.ppm) : Math.min(base, value.amount.minor);
    left -= amount;
    return [{ discount, base, amount, ...(value.kind === 'percentage' && { ppm: value.ppm }) }];
  });
};

const inOrder = (a: DiscountRule, b: DiscountRule): number => {
  const [one, other] = [sizeOf(a), sizeOf(b)];
  if (one.kind !== other.kind) return one.kind === 'percentage' ? -1 : 1;
  return other.size - one.size || byId(a, b);
};

const sizeOf = ({ details: { value } }: DiscountRule): Readonly<{ kind: string; size: number }> => {
  switch (value.kind) {
    case 'percentage':
      return { kind: value.kind, size: value.ppm };
    case 'fixed':
      return { kind: value.kind, size: value.amount.minor };
    case 'buyXGetY':
      return { kind: value.kind, size: 0 };
  }
};
