import { allocate } from '../arithmetic/allocate.js';
import { sumOf } from '../arithmetic/round.js';
import type { ListedLine } from '../input/pricing-input.js';
import type { DiscountRule } from '../input/rules.js';
import type { LineReduction } from './product-discounts.js';
import { reduceWhole, type WholeReduction } from './whole-discounts.js';

/** A discount on all goods, with the part of each line in the order of the lines, and what was left of each line before it. */
export type OrderReduction = WholeReduction & Readonly<{ parts: readonly number[]; bases: readonly number[] }>;

/** Goods and delivery after a set of discounts. `nets`: what is left of each line, in the order of the lines. */
export type Discounted = Readonly<{
  onLines: readonly LineReduction[];
  onOrder: readonly OrderReduction[];
  onDelivery: readonly WholeReduction[];
  nets: readonly number[];
  netDelivery: number;
}>;

/** What each product discount would take off each line, by discount id and line id. */
export type Reductions = ReadonlyMap<string, ReadonlyMap<string, LineReduction>>;

type Prices = Readonly<{ lines: readonly ListedLine[]; delivery: number }>;

/**
 * Applies a set of discounts: of the product discounts each line gets the one that takes most off it, by list prices; order discounts follow, on
 * what is left of all lines, shared out by that; delivery discounts reduce the delivery's price.
 */
export const applyDiscounts = (set: readonly DiscountRule[], { lines, delivery }: Prices, reductions: Reductions): Discounted => {
  const of = (name: string) => set.filter(({ details }) => details.class === name);
  const products = of('product');
  const onLines = lines.flatMap(({ lineId }) => best(products, lineId, reductions) ?? []);
  const offLine = new Map(onLines.map(({ lineId, amount }) => [lineId, amount]));
  let nets: readonly number[] = lines.map(({ lineId, total }) => total - (offLine.get(lineId) ?? 0));
  const onOrder = reduceWhole(sumOf(nets), of('order')).map((reduction) => {
    const bases = nets;
    const parts = allocate(reduction.amount, bases);
    nets = bases.map((base, index) => base - (parts[index] ?? 0));
    return { ...reduction, parts, bases };
  });
  const onDelivery = reduceWhole(delivery, of('delivery'));
  return { onLines, onOrder, onDelivery, nets, netDelivery: delivery - sumOf(onDelivery.map(({ amount }) => amount)) };
};

const best = (discounts: readonly DiscountRule[], lineId: string, reductions: Reductions): LineReduction | undefined => {
  let found: LineReduction | undefined;
  for (const { id } of discounts) {
    const reduction = reductions.get(id)?.get(lineId);
    if (!reduction || reduction.amount === 0) continue;
    const isBetter = !found || reduction.amount > found.amount || (reduction.amount === found.amount && id < found.discount.id);
    if (isBetter) found = reduction;
  }
  return found;
};
