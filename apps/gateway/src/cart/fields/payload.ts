import type { ShopContext } from '../../catalogue/shop-context.js';
import type { CartModel, CartPayload } from './cart.model.js';
import { codeWarnings } from './cart-pricing.js';
import { linesOf, warningsOf } from './line-price.js';
import { mergeWarnings } from './merge-warnings.js';

/** What the buyer should know of a cart. */
export const allWarnings = async (cart: CartModel, context: ShopContext) =>
  (
    await Promise.all([
      ...linesOf(cart).map((line) => warningsOf(line, context)),
      codeWarnings(cart, context),
      mergeWarnings(cart, context),
    ])
  ).flat();

/** The resolvers of a payload with a cart. */
export const cartPayload = {
  warnings: ({ cart }: CartPayload, _: unknown, context: ShopContext) => (cart ? allWarnings(cart, context) : []),
};
