import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Empty, Id, Instant, Money, Quantity } from '../declaration/values.js';
import { Ppm, RuleTargets, RuleTitle } from './rule-values.js';

/** A discount code as a buyer enters it; upper and lower case are the same code. */
export const DiscountCode = Type.String({ title: 'DiscountCode', minLength: 1, maxLength: 100 });

/** HMAC of the buyer's e-mail address under a secret of the shop, in hex: tells buyers apart and does not name them. */
export const BuyerHash = Type.String({ title: 'BuyerHash', maxLength: 64 });

/** What a discount reduces: the goods as a whole, single goods, or the delivery. */
export const DiscountClass = Type.Union([Type.Literal('order'), Type.Literal('product'), Type.Literal('delivery')]);
export type DiscountClass = Static<typeof DiscountClass>;

const Percentage = Type.Object({ kind: Type.Literal('percentage'), ppm: Ppm });
/** `each`: the amount for each piece of a product discount; otherwise once for all its goods. */
const Fixed = Type.Object({ kind: Type.Literal('fixed'), amount: Money, each: Type.Optional(Type.Boolean()) });
/**
 * For each `buy.quantity` pieces that are bought, `get.quantity` other pieces are reduced by `get.ppm`: the cheapest ones. At most `maxUses`
 * times in an order.
 */
const BuyXGetY = Type.Object({
  kind: Type.Literal('buyXGetY'),
  buy: Type.Object({ quantity: Quantity, targets: Type.Optional(RuleTargets) }),
  get: Type.Object({ quantity: Quantity, targets: Type.Optional(RuleTargets), ppm: Ppm }),
  maxUses: Type.Optional(Quantity),
});

/** How much a discount takes off. */
export const DiscountValue = Type.Union([Percentage, Fixed, BuyXGetY]);
export type DiscountValue = Static<typeof DiscountValue>;

/** What an order needs at least, by the goods of the discount at their prices before all discounts. */
export const DiscountMinimum = Type.Union([
  Type.Object({ kind: Type.Literal('amount'), amount: Money }),
  Type.Object({ kind: Type.Literal('quantity'), quantity: Quantity }),
]);

/** A discount as staff define it. With a code it applies where a buyer entered the code, without one to every order. */
export const DiscountDetails = Type.Object(
  {
    title: RuleTitle,
    code: Type.Optional(DiscountCode),
    class: DiscountClass,
    value: DiscountValue,
    targets: Type.Optional(RuleTargets),
    startsAt: Instant,
    /** The discount does not apply from this instant on. */
    endsAt: Type.Optional(Instant),
    minimum: Type.Optional(DiscountMinimum),
    /** How many orders may use it. */
    limits: Type.Optional(Type.Object({ total: Type.Optional(Quantity), perCustomer: Type.Optional(Quantity) })),
    /** The classes of discounts beside which it applies; two discounts combine only if each names the class of the other. */
    combinesWith: Type.Optional(
      Type.Object({
        order: Type.Optional(Type.Boolean()),
        product: Type.Optional(Type.Boolean()),
        delivery: Type.Optional(Type.Boolean()),
      }),
    ),
  },
  { title: 'DiscountDetails' },
);
export type DiscountDetails = Static<typeof DiscountDetails>;

const RefusalReason = Type.Union([
  Type.Literal('LIMIT_REACHED'),
  Type.Literal('CUSTOMER_LIMIT_REACHED'),
  Type.Literal('INACTIVE'),
]);

/** A discount and its redemptions: each use of a limit by an order. The id follows from the code, so that a code has one discount. */
export const discount = aggregate({
  context: 'pricing',
  name: 'discount',
  events: [
    message('DiscountDefined', DiscountDetails),
    message('DiscountDeactivated', Empty),
    message('DiscountRedeemed', Type.Object({ orderId: Id, buyerHash: Type.Optional(BuyerHash) })),
    message('DiscountRedemptionRefused', Type.Object({ orderId: Id, reason: RefusalReason })),
    message('DiscountRedemptionReleased', Type.Object({ orderId: Id })),
  ],
  requests: [
    message('CreateDiscount', DiscountDetails),
    message('UpdateDiscount', DiscountDetails),
    message('DeactivateDiscount', Empty),
  ],
  rejections: [
    message('DiscountExists', Empty),
    message('DiscountNotFound', Empty),
    message('DiscountInvalid', Type.Object({ detail: Type.String(), path: Type.Array(Type.String()) })),
  ],
  state: Type.Object({
    details: Type.Optional(DiscountDetails),
    active: Type.Boolean(),
    /** The number of orders that have used it; counted where it has a limit. */
    redeemed: Type.Integer({ minimum: 0 }),
  }),
});
/** An event of a discount. */
export type DiscountEvent = EventOf<typeof discount>;
/** A command to a discount. */
export type DiscountRequest = RequestOf<typeof discount>;
/** A rejection of a command to a discount. */
export type DiscountRejection = RejectionOf<typeof discount>;
/** The state of a discount that clients get. */
export type DiscountState = StateOf<typeof discount>;
