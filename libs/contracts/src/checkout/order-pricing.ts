import { type Static, Type } from 'typebox';
import { Id, Money } from '../declaration/values.js';
import { BuyerHash, DiscountClass, DiscountCode } from '../pricing/discount.js';
import { Minor, Ppm, RuleTitle } from '../pricing/rule-values.js';

/** The part of a discount that one line, or the delivery, gets. */
export const DiscountAllocation = Type.Object({ discountId: Id, amount: Money }, { title: 'DiscountAllocation' });
export type DiscountAllocation = Static<typeof DiscountAllocation>;

/** The tax of one rate on one line, or on the delivery. `base`: the price that bears the tax, with the tax where prices include it. */
export const LineTax = Type.Object({ taxRateId: Id, base: Money, amount: Money }, { title: 'LineTax' });
export type LineTax = Static<typeof LineTax>;

/** The reasons for which a code does not apply. */
export const CodeRefusal = Type.Union(
  [
    Type.Literal('UNKNOWN'),
    Type.Literal('INACTIVE'),
    Type.Literal('NOT_STARTED'),
    Type.Literal('ENDED'),
    Type.Literal('MINIMUM_NOT_REACHED'),
    Type.Literal('NO_MATCHING_GOODS'),
    Type.Literal('LIMIT_REACHED'),
    Type.Literal('CUSTOMER_LIMIT_REACHED'),
    Type.Literal('OTHER_CURRENCY'),
    Type.Literal('NOT_COMBINABLE'),
  ],
  { title: 'CodeRefusal' },
);
export type CodeRefusal = Static<typeof CodeRefusal>;

/** A code that the buyer entered: whether it applies, and the reason where it does not. */
export const EnteredCode = Type.Object(
  { code: DiscountCode, applicable: Type.Boolean(), reason: Type.Optional(CodeRefusal) },
  { title: 'EnteredCode' },
);
export type EnteredCode = Static<typeof EnteredCode>;

/** A discount as it was applied: by how much it reduced what. Later changes of the discount do not matter. */
export const AppliedDiscount = Type.Object(
  {
    discountId: Id,
    title: RuleTitle,
    code: Type.Optional(DiscountCode),
    class: DiscountClass,
    amount: Money,
  },
  { title: 'AppliedDiscount' },
);
export type AppliedDiscount = Static<typeof AppliedDiscount>;

/** A tax as it was applied to the order. */
export const AppliedTax = Type.Object(
  { taxRateId: Id, title: RuleTitle, ppm: Ppm, inclusive: Type.Boolean(), base: Money, amount: Money },
  { title: 'AppliedTax' },
);
export type AppliedTax = Static<typeof AppliedTax>;

/**
 * One step of the calculation, in minor units of the order's currency: `amount` is `base` × `quantity` × `ppm` / `per`, rounded half up, or a part of
 * the step before it. `docs/pricing.md` describes each kind.
 */
export const PriceStep = Type.Object(
  {
    kind: Type.Union([
      Type.Literal('priceList'),
      Type.Literal('line'),
      Type.Literal('subtotal'),
      Type.Literal('discount'),
      Type.Literal('allocation'),
      Type.Literal('delivery'),
      Type.Literal('tax'),
      Type.Literal('taxShare'),
      Type.Literal('total'),
    ]),
    title: Type.String(),
    /** Absent: the order as a whole, or the delivery. */
    lineId: Type.Optional(Id),
    ruleId: Type.Optional(Id),
    base: Type.Optional(Minor),
    ppm: Type.Optional(Type.Integer({ minimum: 0 })),
    quantity: Type.Optional(Type.Integer({ minimum: 0 })),
    /** What `ppm` is divided by; absent: 1 000 000. More for a tax that prices include. */
    per: Type.Optional(Type.Integer({ minimum: 1 })),
    amount: Minor,
  },
  { title: 'PriceStep' },
);
export type PriceStep = Static<typeof PriceStep>;

/** The discounts with a limit that an order redeems. */
export const Redemptions = Type.Array(
  Type.Object({ discountId: Id, code: Type.Optional(DiscountCode) }, { title: 'Redemption' }),
  { minItems: 1, maxItems: 100 },
);
export type Redemptions = Static<typeof Redemptions>;

/** How the cost of an order came about, as of its check-out. */
export const OrderPricing = Type.Object(
  {
    codes: Type.Array(EnteredCode),
    discounts: Type.Array(AppliedDiscount),
    taxes: Type.Array(AppliedTax),
    /** What the delivery option's price was reduced by, and its taxes. */
    delivery: Type.Object({ discountAllocations: Type.Array(DiscountAllocation), taxLines: Type.Array(LineTax) }),
    priceListId: Type.Optional(Id),
    explanation: Type.Array(PriceStep),
    /** The discounts with a limit, which the order has to redeem. Absent: none. */
    redemptions: Type.Optional(Redemptions),
    /** The buyer, for limits per customer. */
    buyerHash: Type.Optional(BuyerHash),
  },
  { title: 'OrderPricing' },
);
export type OrderPricing = Static<typeof OrderPricing>;
