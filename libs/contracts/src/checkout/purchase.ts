import { type Static, Type } from 'typebox';
import { personal } from '../declaration/personal.js';
import { Attribute, Id, Money, Quantity } from '../declaration/values.js';
import { DiscountAllocation, LineTax } from './order-pricing.js';

/** One line as it was bought: texts and prices at the time of the check-out; later changes of the catalogue do not matter. */
export const OrderLine = Type.Object(
  {
    lineId: Id,
    variantId: Id,
    productId: Id,
    title: Type.String(),
    variantTitle: Type.String(),
    sku: Type.String(),
    imageUrl: Type.Optional(Type.String()),
    quantity: Quantity,
    price: Money,
    attributes: personal(Type.Array(Attribute)),
    /** Absent: no discounts. The line costs price × quantity less these. */
    discountAllocations: Type.Optional(Type.Array(DiscountAllocation)),
    /** Absent where the order does not tell the tax of each line. */
    taxLines: Type.Optional(Type.Array(LineTax)),
  },
  { title: 'OrderLine' },
);
export type OrderLine = Static<typeof OrderLine>;

/**
 * `total = subtotal + shipping − discount + addedTax`; `tax` is the part of the total that is tax. `subtotal` and `shipping` are before
 * discounts. `addedTax` is the part of the tax that prices do not include. An absent field is zero.
 */
export const OrderCost = Type.Object(
  {
    subtotal: Money,
    shipping: Money,
    tax: Money,
    total: Money,
    discount: Type.Optional(Money),
    addedTax: Type.Optional(Money),
  },
  { title: 'OrderCost' },
);
export type OrderCost = Static<typeof OrderCost>;

/** A delivery method with its price at the time of the order. */
export const DeliveryOption = Type.Object(
  {
    handle: Type.String({ minLength: 1, maxLength: 100 }),
    title: Type.String(),
    description: Type.String(),
    price: Money,
    /** The number of working days until delivery, where it is promised. */
    workingDays: Type.Optional(Type.Object({ min: Type.Integer({ minimum: 0 }), max: Type.Integer({ minimum: 0 }) })),
  },
  { title: 'DeliveryOption' },
);
export type DeliveryOption = Static<typeof DeliveryOption>;

/** `token` identifies a card at the provider; it is valid for one order. */
export const PaymentMethod = Type.Object(
  {
    provider: Type.String({ minLength: 1, maxLength: 50 }),
    token: Type.String({ minLength: 1, maxLength: 200 }),
  },
  { title: 'PaymentMethod' },
);
export type PaymentMethod = Static<typeof PaymentMethod>;
