import type { Money, RuleTargets } from '@millrace/contracts';
import type { Amount, AmountInput, DiscountClass, RuleTargets as TargetsModel, RuleTargetsInput } from '../../generated/admin.js';
import { idOf, productGid, variantGid } from '../../identity/gid.js';
import { toDecimal, toMinor } from '../../money/amount.js';

/** Minor units of a decimal; `NaN`, which no contract accepts, for a text that is not an amount of the currency. */
export const minorOf = (amount: string, currency: string): number =>
  /^[A-Z]{3}$/.test(currency) ? (toMinor(amount, currency) ?? Number.NaN) : Number.NaN;

export const decimalOf = (minor: number, currency: string): string => toDecimal({ minor, currency });

export const moneyOf = ({ amount, currencyCode: currency }: AmountInput): Money => ({
  minor: minorOf(amount, currency),
  currency,
});

export const toAmount = (money: Money): Amount => ({ amount: toDecimal(money), currencyCode: money.currency });

/** Parts per million of a percentage with up to four decimals; `NaN` for more, which no contract accepts. */
export const ppmOf = (percentage: number): number => {
  const ppm = Math.round(percentage * 10_000);
  return Math.abs(ppm - percentage * 10_000) < 1e-6 ? ppm : Number.NaN;
};

export const percentageOf = (ppm: number): number => ppm / 10_000;

/** An instant as events have it; a text that is none stays as it is, and no contract accepts it. */
export const instantOf = (text: string): string => {
  const at = Date.parse(text);
  return Number.isNaN(at) ? text : new Date(at).toISOString();
};

export const targetsOf = (given: RuleTargetsInput): RuleTargets => ({
  ...(given.productTypes && { productTypes: [...given.productTypes] }),
  ...(given.productIds && { productIds: given.productIds.map((id) => idOf('Product', id)) }),
  ...(given.variantIds && { variantIds: given.variantIds.map((id) => idOf('ProductVariant', id)) }),
});

export const toTargets = ({ productTypes = [], productIds = [], variantIds = [] }: RuleTargets): TargetsModel => ({
  productTypes,
  productIds: productIds.map(productGid),
  variantIds: variantIds.map(variantGid),
});

export const classOf = { ORDER: 'order', PRODUCT: 'product', DELIVERY: 'delivery' } as const;
export const toClass = { order: 'ORDER', product: 'PRODUCT', delivery: 'DELIVERY' } as const satisfies Record<
  string,
  DiscountClass
>;
