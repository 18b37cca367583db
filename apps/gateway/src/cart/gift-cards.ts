import type { ShopContext } from '../catalogue/shop-context.js';
import type { CartUserError } from '../generated/shop.js';
import { keyedIdOf } from '../identity/gid.js';
import type { CartCommands } from './cart-commands.js';
import type { CartPayload } from './fields/cart.model.js';

const missing: CartUserError = { code: 'MISSING_CART', message: 'This cart no longer exists.', field: ['cartId'] };

/** A user error for each code of a gift card: the shop has none. `field`: the argument that has the codes. */
export const giftCardErrors = (codes: readonly string[] | null | undefined, field: readonly string[]): CartUserError[] =>
  (codes ?? []).map((_, index) => ({
    code: 'INVALID',
    message: 'We can’t find this gift card.',
    field: [...field, String(index)],
  }));

/** The cart as it is, with user errors; it is read, and nothing is sent. */
export const unchangedCart = async (
  carts: CartCommands,
  { session }: ShopContext,
  cartId: string,
  errors: readonly CartUserError[] = [],
): Promise<CartPayload> => {
  const keyed = keyedIdOf('Cart', cartId);
  const cart = keyed ? await carts.read(session, keyed) : null;
  return { cart, userErrors: cart ? errors : [missing], position: session.observe({}) };
};
