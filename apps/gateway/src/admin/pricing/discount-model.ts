import type { DiscountDetails, DiscountValue, ListedDiscount } from '@millrace/contracts';
import type { BuyXGetYInput, Discount, DiscountInput } from '../../generated/admin.js';
import { classOf, instantOf, moneyOf, percentageOf, ppmOf, targetsOf, toAmount, toClass, toTargets } from './values.js';

/** The details of a discount; `undefined` when it does not say exactly one of `percentage`, `amount` and `buyXGetY`. */
export const discountDetailsOf = (given: DiscountInput): DiscountDetails | undefined => {
  const value = valueOf(given);
  if (!value) return undefined;
  const { title, code, discountClass, targets, startsAt, endsAt, totalLimit, perCustomerLimit, combinesWith } = given;
  const limits = {
    ...(totalLimit != null && { total: totalLimit }),
    ...(perCustomerLimit != null && { perCustomer: perCustomerLimit }),
  };
  return {
    title,
    ...(code != null && { code: code.trim() }),
    class: classOf[discountClass],
    value,
    ...(targets && { targets: targetsOf(targets) }),
    startsAt: instantOf(startsAt),
    ...(endsAt != null && { endsAt: instantOf(endsAt) }),
    ...minimumOf(given),
    ...(Object.keys(limits).length > 0 && { limits }),
    combinesWith: Object.fromEntries((combinesWith ?? []).map((one) => [classOf[one], true])),
  };
};

const valueOf = ({ percentage, amount, eachPiece, buyXGetY }: DiscountInput): DiscountValue | undefined => {
  if ([percentage, amount, buyXGetY].filter((value) => value != null).length !== 1) return undefined;
  if (percentage != null) return { kind: 'percentage', ppm: ppmOf(percentage) };
  if (amount) return { kind: 'fixed', amount: moneyOf(amount), ...(eachPiece === true && { each: true }) };
  return buyXGetY ? buyXGetYOf(buyXGetY) : undefined;
};

const buyXGetYOf = ({ buyQuantity, buyTargets, getQuantity, getTargets, percentage, maxUses }: BuyXGetYInput): DiscountValue => ({
  kind: 'buyXGetY',
  buy: { quantity: buyQuantity, ...(buyTargets && { targets: targetsOf(buyTargets) }) },
  get: { quantity: getQuantity, ...(getTargets && { targets: targetsOf(getTargets) }), ppm: ppmOf(percentage ?? 100) },
  ...(maxUses != null && { maxUses }),
});

/** Of two minima the amount counts. */
const minimumOf = ({ minimumAmount, minimumQuantity }: DiscountInput): Pick<DiscountDetails, 'minimum'> => {
  if (minimumAmount) return { minimum: { kind: 'amount', amount: moneyOf(minimumAmount) } };
  return minimumQuantity == null ? {} : { minimum: { kind: 'quantity', quantity: minimumQuantity } };
};

/** The API's model of a discount; `undefined` before it is defined. */
export const toDiscount = ({ id, version, active, redeemed, details }: ListedDiscount): Discount | undefined => {
  if (!details) return undefined;
  const { title, code, value, targets, startsAt, endsAt, minimum, limits, combinesWith = {} } = details;
  const { percentage, amount, buyXGetY } = valueModel(value);
  return {
    id,
    version,
    active,
    redeemed,
    title,
    code: code ?? null,
    discountClass: toClass[details.class],
    percentage,
    amount,
    buyXGetY,
    eachPiece: value.kind === 'fixed' && value.each === true,
    targets: targets ? toTargets(targets) : null,
    startsAt,
    endsAt: endsAt ?? null,
    minimumAmount: minimum?.kind === 'amount' ? toAmount(minimum.amount) : null,
    minimumQuantity: minimum?.kind === 'quantity' ? minimum.quantity : null,
    totalLimit: limits?.total ?? null,
    perCustomerLimit: limits?.perCustomer ?? null,
    combinesWith: (['order', 'product', 'delivery'] as const).filter((one) => combinesWith[one]).map((one) => toClass[one]),
  };
};

type ValueModel = Pick<Discount, 'percentage' | 'amount' | 'buyXGetY'>;

const valueModel = (value: DiscountValue): ValueModel => {
  const none = { percentage: null, amount: null, buyXGetY: null };
  switch (value.kind) {
    case 'percentage':
      return { ...none, percentage: percentageOf(value.ppm) };
    case 'fixed':
      return { ...none, amount: toAmount(value.amount) };
    case 'buyXGetY': {
      const { buy, get, maxUses = null } = value;
      const buyXGetY = {
        buyQuantity: buy.quantity,
        buyTargets: buy.targets ? toTargets(buy.targets) : null,
        getQuantity: get.quantity,
        getTargets: get.targets ? toTargets(get.targets) : null,
        percentage: percentageOf(get.ppm),
        maxUses,
      };
      return { ...none, buyXGetY };
    }
  }
};
