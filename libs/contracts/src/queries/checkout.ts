import { type Static, Type } from 'typebox';
import { cart, KeyHash } from '../checkout/cart.js';
import { AppliedDiscount, DiscountAllocation, EnteredCode } from '../checkout/order-pricing.js';
import { DeliveryOption, OrderCost } from '../checkout/purchase.js';
import { Address, Id, Instant, Money } from '../declaration/values.js';
import { query } from '../declaration/query.js';

/**
 * The cost of a cart's content without delivery, at current prices and rules, before the country is known: `total` is what is to be paid,
 * `tax` the tax in it. A line costs `price` × quantity less its allocations.
 */
export const CartPricing = Type.Object({
  subtotal: Money,
  discount: Money,
  tax: Money,
  total: Money,
  lines: Type.Array(Type.Object({ lineId: Id, price: Money, discountAllocations: Type.Array(DiscountAllocation), total: Money })),
  discounts: Type.Array(AppliedDiscount),
  codes: Type.Array(EnteredCode),
});
export type CartPricing = Static<typeof CartPricing>;

/** A cart with the current prices of its lines. A line whose merchandise is no longer sold has no `priceNow`. */
export const PricedCart = Type.Object({
  id: Id,
  state: cart.state,
  prices: Type.Array(Type.Object({ lineId: Id, priceNow: Type.Optional(Money) })),
  /** Absent: no rule of `PRICING` concerns the cart. */
  pricing: Type.Optional(CartPricing),
  version: Type.Integer(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type PricedCart = Static<typeof PricedCart>;

/** One cart for the holder of its key; `null` for an unknown cart and for a wrong key alike. Always the newest state. */
export const ReadCart = query(
  'checkout-service',
  'ReadCart',
  Type.Object({ cartId: Id, keyHash: KeyHash }),
  Type.Object({ cart: Type.Union([PricedCart, Type.Null()]) }),
);

/**
 * The newest open cart of a customer, other than `except`; `null`: there is none. Always the newest state. Not for the holders of a key: the asker has to
 * know who the customer is.
 */
export const CartOfCustomer = query(
  'checkout-service',
  'CartOfCustomer',
  Type.Object({ customerId: Id, except: Type.Optional(Id) }),
  Type.Object({ cartId: Type.Union([Id, Type.Null()]) }),
);

/** The delivery options of the cart's content with their prices, cheapest first; `null` as in `ReadCart`. */
export const QuoteDelivery = query(
  'checkout-service',
  'QuoteDelivery',
  Type.Object({ cartId: Id, keyHash: KeyHash, address: Type.Optional(Address) }),
  Type.Object({
    options: Type.Union([Type.Array(Type.Object({ option: DeliveryOption, cost: OrderCost })), Type.Null()]),
  }),
);
