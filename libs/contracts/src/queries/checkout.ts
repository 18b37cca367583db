import { type Static, Type } from 'typebox';
import { cart, KeyHash } from '../checkout/cart.js';
import { DeliveryOption, OrderCost } from '../checkout/purchase.js';
import { Address, Id, Instant, Money } from '../declaration/values.js';
import { query } from './query.js';

/** A cart with what its lines cost now. A line whose merchandise is no longer sold has no `priceNow`. */
export const PricedCart = Type.Object({
  id: Id,
  state: cart.state,
  prices: Type.Array(Type.Object({ lineId: Id, priceNow: Type.Optional(Money) })),
  version: Type.Integer(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type PricedCart = Static<typeof PricedCart>;

/** One cart for whoever holds its key; an unknown cart and a wrong key are the same `null`. Always the newest state. */
export const ReadCart = query(
  'checkout-service',
  'ReadCart',
  Type.Object({ cartId: Id, keyHash: KeyHash }),
  Type.Object({ cart: Type.Union([PricedCart, Type.Null()]) }),
);

/** How the cart's content can be delivered and what each way costs, cheapest first; `null` as in `ReadCart`. */
export const QuoteDelivery = query(
  'checkout-service',
  'QuoteDelivery',
  Type.Object({ cartId: Id, keyHash: KeyHash, address: Type.Optional(Address) }),
  Type.Object({
    options: Type.Union([Type.Array(Type.Object({ option: DeliveryOption, cost: OrderCost })), Type.Null()]),
  }),
);
