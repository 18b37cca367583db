import type {
  AppliedDiscount,
  AppliedTax,
  DiscountAllocation,
  EnteredCode,
  LineTax,
  Money,
  PriceStep,
  Redemptions,
} from '@millrace/contracts';
import { sumOf } from './arithmetic/round.js';
import { type Calculation, calculate, type ListedOrder } from './calculation.js';
import { type PricedMethod, pricedMethods } from './delivery.js';
import { explain } from './explain.js';
import { listPriceOf } from './price-lists.js';
import type { ListedLine, PricingInput, PricingLine } from './input/pricing-input.js';
import { byId, type DiscountRule } from './input/rules.js';

/** A line with its price, the discounts on it and the taxes on what is left. `total`: after discounts, without taxes that are added. */
export type PricedLine = Readonly<{
  lineId: string;
  price: Money;
  total: Money;
  discountAllocations: readonly DiscountAllocation[];
  taxLines: readonly LineTax[];
}>;

/** The delivery as priced; `price`: before discounts. */
export type PricedDelivery = Readonly<{
  method: PricedMethod;
  price: Money;
  total: Money;
  discountAllocations: readonly DiscountAllocation[];
  taxLines: readonly LineTax[];
}>;

/** An order with every amount, and how each came about. `total` = subtotal + shipping − discount + addedTax. */
export type PricedOrder = Readonly<{
  lines: readonly PricedLine[];
  /** Absent: no method was asked for, or the one asked for does not deliver these goods to the destination. */
  delivery?: PricedDelivery;
  subtotal: Money;
  shipping: Money;
  discount: Money;
  tax: Money;
  addedTax: Money;
  total: Money;
  discounts: readonly AppliedDiscount[];
  taxes: readonly AppliedTax[];
  codes: readonly EnteredCode[];
  priceListId?: string;
  /** The discounts with a limit that the order has to redeem; `undefined` when there is none. */
  redemptions?: Redemptions;
  explanation: readonly PriceStep[];
}>;

/** The lines at list prices, in an order of their own: by variant, then by line id. Throws for a line without a price in the currency. */
export const listedLines = ({ lines, currency, destination, rules }: PricingInput): readonly ListedLine[] => {
  const country = destination.country ?? rules.homeCountry;
  const listed = (line: PricingLine): ListedLine => {
    const { variantId, price, isListed } = line;
    const found = isListed ? { price } : listPriceOf(rules, { variantId, price, currency, country });
    if (!found) throw new Error(`line ${line.lineId} has no price in ${currency}`);
    const unitPrice = found.price.minor;
    return {
      ...line,
      unitPrice,
      total: unitPrice * line.quantity,
      priceListId: 'priceList' in found ? found.priceList?.id : undefined,
    };
  };
  return lines.map(listed).sort((a, b) => compare(a.variantId, b.variantId) || compare(a.lineId, b.lineId));
};

/**
 * Prices an order: list prices, discounts, delivery, taxes, with the explanation of each amount. Pure, and independent of the order of the lines;
 * amounts are integers in minor units of `currency`. Throws for a line without a price in the currency.
 */
export const priceOrder = (input: PricingInput): PricedOrder => {
  const lines = listedLines(input);
  const method =
    input.deliveryMethod === undefined
      ? undefined
      : pricedMethods(input.rules, { ...input, lines }).find(({ method }) => method.handle === input.deliveryMethod);
  const order: ListedOrder = { lines, method };
  const calculation = calculate(input, order);
  const money = (minor: number): Money => ({ minor, currency: input.currency });
  const shares = sharesOf(order, calculation, money);
  const redeemed = calculation.discounts.filter(
    ({ details: { limits = {} } }) => limits.total !== undefined || limits.perCustomer !== undefined,
  );
  const priceListId = lines.find((line) => line.priceListId !== undefined)?.priceListId;
  return {
    lines: input.lines.map(({ lineId }) => shares.line(lineId)),
    ...(method && { delivery: shares.delivery(method) }),
    subtotal: money(sumOf(lines.map(({ total }) => total))),
    shipping: money(method?.price ?? 0),
    discount: money(sumOf(calculation.discounts.map((discount) => offOf(discount, calculation)))),
    tax: money(sumOf(calculation.taxes.map(({ amount }) => amount))),
    addedTax: money(sumOf(calculation.taxes.map(({ rate, amount }) => (rate.details.inclusive ? 0 : amount)))),
    total: money(calculation.total),
    discounts: calculation.discounts
      .toSorted(byId)
      .map((discount) => appliedDiscount(discount, money(offOf(discount, calculation)))),
    taxes: appliedTaxes(calculation, money),
    codes: calculation.codes,
    ...(priceListId !== undefined && { priceListId }),
    ...(redeemed.length > 0 && {
      redemptions: redeemed.map(({ id, details: { code } }) => ({ discountId: id, ...(code && { code }) })),
    }),
    explanation: explain(order, calculation, input.rules),
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type ToMoney = (minor: number) => Money;

/** What each line and the delivery get of the discounts and taxes. */
const sharesOf = ({ lines }: ListedOrder, calculation: Calculation, money: ToMoney) => {
  const { onLines, onOrder, onDelivery, taxes, nets, netDelivery } = calculation;
  const indexOf = new Map(lines.map(({ lineId }, index) => [lineId, index]));
  const allocation = (discountId: string, amount: number): DiscountAllocation[] =>
    amount > 0 ? [{ discountId, amount: money(amount) }] : [];
  const taxLines = (of: string | undefined): LineTax[] =>
    taxes
      .filter(({ lineId }) => lineId === of)
      .map(({ rate, base, amount }) => ({ taxRateId: rate.id, base: money(base), amount: money(amount) }));
  return {
    line: (lineId: string): PricedLine => {
      const index = indexOf.get(lineId) ?? -1;
      const own = onLines.filter((reduction) => reduction.lineId === lineId);
      return {
        lineId,
        price: money(lines[index]?.unitPrice ?? 0),
        total: money(nets[index] ?? 0),
        discountAllocations: [
          ...own.flatMap(({ discount, amount }) => allocation(discount.id, amount)),
          ...onOrder.flatMap(({ discount, parts }) => allocation(discount.id, parts[index] ?? 0)),
        ],
        taxLines: taxLines(lineId),
      };
    },
    delivery: (method: PricedMethod): PricedDelivery => ({
      method,
      price: money(method.price),
      total: money(netDelivery),
      discountAllocations: onDelivery.flatMap(({ discount, amount }) => allocation(discount.id, amount)),
      taxLines: taxLines(undefined),
    }),
  };
};

/** What a discount takes off the order in all. */
const offOf = ({ id }: DiscountRule, { onLines, onOrder, onDelivery }: Calculation): number =>
  sumOf([...onLines, ...onOrder, ...onDelivery].filter(({ discount }) => discount.id === id).map(({ amount }) => amount));

const appliedDiscount = ({ id, details }: DiscountRule, amount: Money): AppliedDiscount => ({
  discountId: id,
  title: details.title,
  ...(details.code !== undefined && { code: details.code }),
  class: details.class,
  amount,
});

const appliedTaxes = ({ taxes }: Calculation, money: ToMoney): AppliedTax[] => {
  const rates = [...new Map(taxes.map(({ rate }) => [rate.id, rate])).values()].sort(byId);
  return rates.map(({ id, details: { title, ppm, inclusive } }) => {
    const own = taxes.filter(({ rate }) => rate.id === id);
    const base = money(sumOf(own.map((tax) => tax.base)));
    return { taxRateId: id, title, ppm, inclusive, base, amount: money(sumOf(own.map((tax) => tax.amount))) };
  });
};
