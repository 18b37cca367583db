import type { DiscountRule } from '../input/rules.js';

/**
 * Every set of discounts that combine with each other, the empty one too: two discounts combine if each names the class of the other. With one more
 * discount there are all the sets of before, and others: so the best of them never gets dearer. At most 2ⁿ sets.
 */
export const combinations = (discounts: readonly DiscountRule[]): readonly (readonly DiscountRule[])[] =>
  discounts.reduce<readonly (readonly DiscountRule[])[]>(
    (sets, discount) => [
      ...sets,
      ...sets.filter((set) => set.every((other) => combine(discount, other))).map((set) => [...set, discount]),
    ],
    [[]],
  );

const combine = (a: DiscountRule, b: DiscountRule): boolean =>
  a.details.combinesWith?.[b.details.class] === true && b.details.combinesWith?.[a.details.class] === true;
