import type { CartPricing, CodeRefusal } from '@millrace/contracts';
import type { ShopContext } from '../../catalogue/shop-context.js';
import type { CartWarning } from '../../generated/shop.js';
import { cartGid } from '../../identity/gid.js';
import type { CartModel } from './cart.model.js';
import { readCart } from './read-cart.js';

const read = new WeakMap<CartModel, Promise<CartPricing | undefined>>();

/**
 * The cost of a cart by the rules of prices; `undefined` where none concerns it. The result of a command has no prices: they are read once for each
 * cart of a response.
 */
export const pricingOf = async (cart: CartModel, { session }: ShopContext): Promise<CartPricing | undefined> => {
  if (cart.prices) return cart.pricing;
  const known = read.get(cart) ?? readCart(session, cart).then((now) => now?.pricing);
  read.set(cart, known);
  return known;
};

const warnings: Readonly<Record<CodeRefusal, Pick<CartWarning, 'code' | 'message'>>> = {
  UNKNOWN: { code: 'DISCOUNT_NOT_FOUND', message: 'We can’t find this code.' },
  INACTIVE: { code: 'DISCOUNT_CURRENTLY_INACTIVE', message: 'This code is not valid any more.' },
  NOT_STARTED: { code: 'DISCOUNT_CURRENTLY_INACTIVE', message: 'This code is not valid yet.' },
  ENDED: { code: 'DISCOUNT_CURRENTLY_INACTIVE', message: 'This code is not valid any more.' },
  MINIMUM_NOT_REACHED: { code: 'DISCOUNT_PURCHASE_NOT_IN_RANGE', message: 'The cart has less than this code needs.' },
  NO_MATCHING_GOODS: { code: 'DISCOUNT_ENTITLED_LINE_ITEMS_NOT_IN_CART', message: 'This code is for other items.' },
  LIMIT_REACHED: { code: 'DISCOUNT_USAGE_LIMIT_REACHED', message: 'This code has been used up.' },
  CUSTOMER_LIMIT_REACHED: { code: 'DISCOUNT_CUSTOMER_USAGE_LIMIT_REACHED', message: 'You have used this code before.' },
  OTHER_CURRENCY: { code: 'DISCOUNT_CODE_NOT_HONOURED', message: 'This code is for another currency.' },
  NOT_COMBINABLE: {
    code: 'DISCOUNT_CODE_NOT_HONOURED',
    message: 'This code does not combine with a better discount of the cart.',
  },
};

/** A warning for each code that does not apply; its target is the cart. */
export const codeWarnings = async (cart: CartModel, context: ShopContext): Promise<CartWarning[]> => {
  if ((cart.state.discountCodes ?? []).length === 0) return [];
  const { codes = [] } = (await pricingOf(cart, context)) ?? {};
  return codes.flatMap(({ code, reason }) => {
    if (!reason) return [];
    const { message, ...warning } = warnings[reason];
    return [{ ...warning, message: `${code}: ${message}`, target: cartGid(cart) }];
  });
};
