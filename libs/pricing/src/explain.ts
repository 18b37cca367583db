import type { PriceStep } from '@millrace/contracts';
import { million, sumOf } from './arithmetic/round.js';
import type { Calculation, ListedOrder } from './calculation.js';
import type { OrderReduction } from './discounts/apply-discounts.js';
import type { LineReduction } from './discounts/product-discounts.js';
import type { WholeReduction } from './discounts/whole-discounts.js';
import type { ListedLine } from './input/pricing-input.js';
import { byId, type PricingRules } from './input/rules.js';
import type { Tax } from './taxes/tax.js';

/**
 * The steps from the prices of the lines to the total, in the order they are taken: `total` = the `subtotal` − all `discount` + `delivery` + all
 * `tax` without `per`. An amount follows from its own step: base × quantity × ppm / per, rounded half up; `allocation` and `taxShare` are the
 * parts of the step before them, in proportion to their bases.
 */
export const explain = (
  { lines, method }: ListedOrder,
  calculation: Calculation,
  { priceLists }: Pick<PricingRules, 'priceLists'>,
): readonly PriceStep[] => [
  ...lines.flatMap((line) => [...priceListStep(line, priceLists), lineStep(line)]),
  { kind: 'subtotal', title: 'Subtotal', amount: sumOf(lines.map(({ total }) => total)) },
  ...productSteps(calculation.onLines, lines),
  ...calculation.onOrder.flatMap((reduction) => orderSteps(reduction, lines)),
  ...(method ? [{ kind: 'delivery' as const, title: method.method.title, ruleId: method.zone.id, amount: method.price }] : []),
  ...calculation.onDelivery.map(wholeStep),
  ...taxSteps(calculation.taxes),
  { kind: 'total', title: 'Total', amount: calculation.total },
];

const lineStep = ({ lineId, title, unitPrice, quantity, total }: ListedLine): PriceStep => ({
  kind: 'line',
  title,
  lineId,
  base: unitPrice,
  quantity,
  amount: total,
});

const priceListStep = (
  { lineId, price, unitPrice, priceListId }: ListedLine,
  priceLists: PricingRules['priceLists'],
): readonly PriceStep[] => {
  const list = priceLists.find(({ id }) => id === priceListId);
  return list
    ? [{ kind: 'priceList', title: list.details.title, lineId, ruleId: list.id, base: price.minor, amount: unitPrice }]
    : [];
};

/** Of each product discount a step for each line; of one amount for several lines a step for all, and the part of each. */
const productSteps = (reductions: readonly LineReduction[], lines: readonly ListedLine[]): readonly PriceStep[] => {
  const discounts = [...new Map(reductions.map(({ discount }) => [discount.id, discount])).values()].sort(byId);
  return discounts.flatMap(({ id, details }) => {
    const own = reductions.filter(({ discount }) => discount.id === id);
    const steps = own.map(({ lineId, base, quantity, ppm, amount, shared }) => ({
      kind: shared ? ('allocation' as const) : ('discount' as const),
      title: shared ? titleOf(lines, lineId) : details.title,
      lineId,
      ruleId: id,
      base,
      ...(quantity !== undefined && { quantity }),
      ...(ppm !== undefined && { ppm }),
      amount,
    }));
    if (!own.some(({ shared }) => shared)) return steps;
    const base = sumOf(own.map((reduction) => reduction.base));
    const amount = sumOf(own.map((reduction) => reduction.amount));
    return [{ kind: 'discount' as const, title: details.title, ruleId: id, base, amount }, ...steps];
  });
};

const orderSteps = (reduction: OrderReduction, lines: readonly ListedLine[]): readonly PriceStep[] => [
  wholeStep(reduction),
  ...lines.flatMap(({ lineId, title }, index) => {
    const amount = reduction.parts[index] ?? 0;
    const base = reduction.bases[index] ?? 0;
    return amount > 0 ? [{ kind: 'allocation' as const, title, lineId, ruleId: reduction.discount.id, base, amount }] : [];
  }),
];

const wholeStep = ({ discount, base, amount, ppm }: WholeReduction): PriceStep => ({
  kind: 'discount',
  title: discount.details.title,
  ruleId: discount.id,
  base,
  ...(ppm !== undefined && { ppm }),
  amount,
});

/** A step for each tax that is rounded by the line; otherwise one for the rate, and the part of each line and of the delivery. */
const taxSteps = (taxes: readonly Tax[]): readonly PriceStep[] => {
  const groups = new Map<string, Tax[]>();
  for (const tax of taxes) groups.set(groupOf(tax), [...(groups.get(groupOf(tax)) ?? []), tax]);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const shares = group.map(({ lineId, base, amount }) => ({ ...(lineId !== undefined && { lineId }), base, amount }));
    if (first.rate.details.rounding === 'perLine') return shares.map((share) => ({ ...taxStep(first), ...share }));
    const base = sumOf(group.map((tax) => tax.base));
    const amount = sumOf(group.map((tax) => tax.amount));
    const { title, ruleId } = taxStep(first);
    return [
      { ...taxStep(first), base, amount },
      ...shares.map((share) => ({ kind: 'taxShare' as const, title, ruleId, ...share })),
    ];
  });
};

const groupOf = ({ rate, per }: Tax): string => `${rate.id} ${per}`;

const taxStep = ({ rate: { id, details }, per }: Tax) => ({
  kind: 'tax' as const,
  title: details.title,
  ruleId: id,
  ppm: details.ppm,
  ...(details.inclusive && { per: Math.max(per, million) }),
});

const titleOf = (lines: readonly ListedLine[], lineId: string): string =>
  lines.find((line) => line.lineId === lineId)?.title ?? lineId;
