import type { EnteredCode } from '@millrace/contracts';
import { sumOf } from './arithmetic/round.js';
import type { PricedMethod } from './delivery.js';
import { applyDiscounts, type Discounted, type Reductions } from './discounts/apply-discounts.js';
import { combinations } from './discounts/combinations.js';
import { refusalOf } from './discounts/eligibility.js';
import { reductionsOf } from './discounts/product-discounts.js';
import type { ListedLine, PricingInput } from './input/pricing-input.js';
import { codeKey, type DiscountRule } from './input/rules.js';
import { type Tax, taxesOn } from './taxes/tax.js';
import { ratesFor, type TaxRate } from './taxes/tax-rates.js';

/** An order at list prices, its lines in an order that does not depend on the order they are given in. */
export type ListedOrder = Readonly<{ lines: readonly ListedLine[]; method?: PricedMethod | undefined }>;

/** An order with the discounts that make it cheapest, and its taxes. `total`: what is to be paid. */
export type Calculation = Discounted &
  Readonly<{ discounts: readonly DiscountRule[]; taxes: readonly Tax[]; total: number; codes: readonly EnteredCode[] }>;

/** The discounts that are tried with each other at most: those with codes first, then the automatic ones that take most off. */
const maxCombined = 10;

/**
 * Chooses the discounts that lead to the lowest total; of equal totals those with most of the entered codes, then the fewest. Says of every code
 * whether it applies.
 */
export const calculate = (input: PricingInput, order: ListedOrder): Calculation => {
  const { lines } = order;
  const refusals = new Map<string, ReturnType<typeof refusalOf>>();
  const isFit = (discount: DiscountRule) => {
    const refusal = refusalOf(discount, { ...input, lines });
    refusals.set(discount.id, refusal);
    return refusal === undefined;
  };
  const entered = [...new Map(input.codes.map((code) => [codeKey(code), code])).entries()];
  const byCode = entered.flatMap(([key]) => input.rules.withCode(key) ?? []).filter(isFit);
  const automatic = input.rules.automatic.filter(isFit);
  const reductions: Reductions = new Map(
    [...byCode, ...automatic].flatMap((discount) =>
      discount.details.class === 'product' ? [[discount.id, reductionsOf(discount, lines)] as const] : [],
    ),
  );
  const tried = triedAtOnce(byCode, automatic, (discount) => savingOf(discount, order, reductions));
  const evaluate = evaluation(input, order, reductions);
  const codes = new Set(byCode.map(({ id }) => id));
  const [first, ...others] = combinations(tried).map(evaluate);
  if (!first) throw new Error('there is no set of discounts, not even the empty one');
  const chosen = others.reduce((best, next) => (isBetter(next, best, codes) ? next : best), first);
  const applied = new Set(chosen.discounts.map(({ id }) => id));
  return { ...chosen, codes: entered.map(([key, code]) => enteredCode(code, input.rules.withCode(key), { applied, refusals })) };
};

const triedAtOnce = (
  byCode: readonly DiscountRule[],
  automatic: readonly DiscountRule[],
  saving: (discount: DiscountRule) => number,
): readonly DiscountRule[] => {
  const room = Math.max(0, maxCombined - byCode.length);
  if (automatic.length <= room) return [...byCode, ...automatic].slice(0, maxCombined);
  const ranked = automatic.map((discount) => ({ discount, saving: saving(discount) }));
  ranked.sort((a, b) => b.saving - a.saving || (a.discount.id < b.discount.id ? -1 : 1));
  return [...byCode.slice(0, maxCombined), ...ranked.slice(0, room).map(({ discount }) => discount)];
};

type Evaluated = Omit<Calculation, 'codes'>;

const savingOf = (discount: DiscountRule, { lines, method }: ListedOrder, reductions: Reductions): number => {
  const delivery = method?.price ?? 0;
  const { nets, netDelivery } = applyDiscounts([discount], { lines, delivery }, reductions);
  return sumOf(lines.map(({ total }) => total)) + delivery - sumOf(nets) - netDelivery;
};

/** Prices the order with a set of discounts. The rates of the lines are looked up once for all sets. */
const evaluation = (input: PricingInput, { lines, method }: ListedOrder, reductions: Reductions) => {
  const rates = rateFinder(input);
  const ofLines = lines.map(({ taxCategory, productType }) => rates(taxCategory ?? productType));
  const delivery = method?.price ?? 0;
  return (discounts: readonly DiscountRule[]): Evaluated => {
    const discounted = applyDiscounts(discounts, { lines, delivery }, reductions);
    const { nets, netDelivery } = discounted;
    const taxables = lines.map(({ lineId }, index) => ({ lineId, price: nets[index] ?? 0, rates: ofLines[index] ?? [] }));
    const ofDelivery = method ? [{ price: netDelivery, rates: rates(undefined) }] : [];
    const taxes = taxesOn([...taxables, ...ofDelivery]);
    const added = sumOf(taxes.map(({ rate, amount }) => (rate.details.inclusive ? 0 : amount)));
    return { ...discounted, discounts, taxes, total: sumOf(nets) + netDelivery + added };
  };
};

const rateFinder = ({ rules, destination, at }: PricingInput) => {
  const known = new Map<string | undefined, readonly TaxRate[]>();
  return (category: string | undefined): readonly TaxRate[] => {
    const found = known.get(category) ?? ratesFor(rules, { destination, at, category });
    known.set(category, found);
    return found;
  };
};

const isBetter = (a: Evaluated, b: Evaluated, codes: ReadonlySet<string>): boolean => {
  const withCode = ({ discounts }: Evaluated) => discounts.filter(({ id }) => codes.has(id)).length;
  const order = a.total - b.total || withCode(b) - withCode(a) || a.discounts.length - b.discounts.length;
  return order === 0 ? idsOf(a) < idsOf(b) : order < 0;
};

const idsOf = ({ discounts }: Evaluated): string =>
  discounts
    .map(({ id }) => id)
    .sort()
    .join();

type Statuses = Readonly<{ applied: ReadonlySet<string>; refusals: ReadonlyMap<string, EnteredCode['reason']> }>;

const enteredCode = (code: string, discount: DiscountRule | undefined, { applied, refusals }: Statuses): EnteredCode => {
  if (discount && applied.has(discount.id)) return { code, applicable: true };
  const reason = discount ? (refusals.get(discount.id) ?? 'NOT_COMBINABLE') : 'UNKNOWN';
  return { code, applicable: false, reason };
};
