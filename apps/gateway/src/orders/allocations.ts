import type { AppliedDiscount, AppliedTax, DiscountAllocation, LineTax, Money, TrackedOrder } from '@millrace/contracts';
import type { DiscountApplicationTargetType, DiscountClass } from '../generated/shop.js';

const classes = { order: 'ORDER', product: 'PRODUCT', delivery: 'DELIVERY' } as const satisfies Record<string, DiscountClass>;

const targets = {
  order: 'LINE_ITEM',
  product: 'LINE_ITEM',
  delivery: 'SHIPPING_LINE',
} as const satisfies Record<string, DiscountApplicationTargetType>;

type Discount = Omit<AppliedDiscount, 'amount'> & Readonly<{ amount: Money }>;

/** The API's model of what a discount takes off. */
export const toDiscountAllocation = ({ title, code, class: of, amount }: Discount) => ({
  title,
  code: code ?? null,
  discountClass: classes[of],
  discountedAmount: amount,
  allocatedAmount: amount,
  targetType: targets[of],
  discountApplication: {
    allocationMethod: of === 'order' ? ('ACROSS' as const) : ('EACH' as const),
    targetSelection: of === 'product' ? ('ENTITLED' as const) : ('ALL' as const),
    targetType: targets[of],
    value: amount,
  },
});

/** What discounts take off a line; `discounts`: those of the whole, with their titles. */
export const lineAllocations = (parts: readonly DiscountAllocation[], discounts: readonly AppliedDiscount[]) =>
  parts.flatMap(({ discountId, amount }) => {
    const discount = discounts.find((one) => one.discountId === discountId);
    return discount ? [toDiscountAllocation({ ...discount, amount })] : [];
  });

const toTaxLine = ({ title, ppm, inclusive, amount }: Pick<AppliedTax, 'title' | 'ppm' | 'inclusive' | 'amount'>) => ({
  title,
  ratePercentage: ppm / 10_000,
  priceIncludesTax: inclusive,
  price: amount,
});

/** The taxes of a line; `taxes`: those of the order, with their titles and rates. */
export const lineTaxes = (parts: readonly LineTax[], taxes: readonly AppliedTax[]) =>
  parts.flatMap(({ taxRateId, amount }) => {
    const tax = taxes.find((one) => one.taxRateId === taxRateId);
    return tax ? [toTaxLine({ ...tax, amount })] : [];
  });

/** The taxes of an order. One that was priced by the settings of the shop has a single tax within its prices, and does not tell the rate. */
export const orderTaxLines = ({ pricing, cost }: TrackedOrder) => {
  if (pricing) return pricing.taxes.map(toTaxLine);
  return cost.tax.minor > 0 ? [{ title: 'Tax', ratePercentage: null, priceIncludesTax: true, price: cost.tax }] : [];
};
