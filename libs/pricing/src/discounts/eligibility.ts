import type { CodeRefusal } from '@millrace/contracts';
import { sumOf } from '../arithmetic/round.js';
import type { ListedLine, PricingInput } from '../input/pricing-input.js';
import type { DiscountRule } from '../input/rules.js';
import { reducedPieces } from './buy-x-get-y.js';
import { isTarget } from './targets.js';

type Order = Readonly<Pick<PricingInput, 'at' | 'currency' | 'buyerHash'> & { lines: readonly ListedLine[] }>;

/** Why a discount does not apply to an order, whatever other discounts there are; `undefined`: it does. */
export const refusalOf = (discount: DiscountRule, order: Order): CodeRefusal | undefined =>
  outOfTime(discount, order.at) ?? overLimit(discount, order.buyerHash) ?? unfit(discount, order);

const outOfTime = ({ active, details: { startsAt, endsAt } }: DiscountRule, at: string): CodeRefusal | undefined => {
  if (!active) return 'INACTIVE';
  if (Date.parse(at) < Date.parse(startsAt)) return 'NOT_STARTED';
  return endsAt !== undefined && Date.parse(at) >= Date.parse(endsAt) ? 'ENDED' : undefined;
};

const overLimit = (discount: DiscountRule, buyerHash: string | undefined): CodeRefusal | undefined => {
  const { total, perCustomer } = discount.details.limits ?? {};
  if (total !== undefined && discount.redeemed >= total) return 'LIMIT_REACHED';
  if (perCustomer === undefined || buyerHash === undefined) return undefined;
  return discount.redeemedBy(buyerHash) >= perCustomer ? 'CUSTOMER_LIMIT_REACHED' : undefined;
};

const unfit = ({ details }: DiscountRule, { lines, currency }: Order): CodeRefusal | undefined => {
  const { value, minimum, targets } = details;
  const amounts = [value.kind === 'fixed' ? value.amount : undefined, minimum?.kind === 'amount' ? minimum.amount : undefined];
  if (amounts.some((amount) => amount && amount.currency !== currency)) return 'OTHER_CURRENCY';
  const goods =
    details.class === 'product' && value.kind !== 'buyXGetY' ? lines.filter((line) => isTarget(targets, line)) : lines;
  if (goods.length === 0) return 'NO_MATCHING_GOODS';
  if (minimum?.kind === 'amount' && sumOf(goods.map(({ total }) => total)) < minimum.amount.minor) return 'MINIMUM_NOT_REACHED';
  if (minimum?.kind === 'quantity' && sumOf(goods.map(({ quantity }) => quantity)) < minimum.quantity)
    return 'MINIMUM_NOT_REACHED';
  if (value.kind === 'buyXGetY' && reducedPieces(value, lines).size === 0) return 'MINIMUM_NOT_REACHED';
  return undefined;
};
