import type { CartRejection } from '@millrace/contracts';
import type { CheckoutUserError } from '../generated/shop.js';
import { fieldOf } from '../cart/cart-errors.js';
import type { InputFault } from '../cart/input-faults.js';

type Teller = { readonly [T in CartRejection['type']]: (why: Extract<CartRejection, { type: T }>) => CheckoutUserError };

const cartField = ['input', 'cartId'];
const merchandise = (message: string): CheckoutUserError => ({ code: 'INVALID_MERCHANDISE_LINE', message, field: cartField });
const invalid = (message: string): CheckoutUserError => ({ code: 'INVALID', message, field: cartField });

const tellers: Teller = {
  CartNotFound: () => ({ code: 'MISSING_CART', message: 'This cart no longer exists.', field: cartField }),
  CartExists: () => invalid('This cart exists already.'),
  CartAlreadyCheckedOut: () => ({ code: 'CART_COMPLETED', message: 'This cart has been checked out.', field: cartField }),
  CartIsEmpty: () => ({ code: 'CART_EMPTY', message: 'The cart is empty.', field: cartField }),
  LineNotFound: () => merchandise('A line is not in the cart any more.'),
  TooManyOfOneItem: ({ max }) => merchandise(`You can buy up to ${max} of each item.`),
  TooManyLines: ({ max }) => invalid(`A cart holds at most ${max} lines.`),
  MerchandiseNotFound: () => merchandise('An item in your cart is no longer available.'),
  CurrencyMismatch: () => merchandise('An item is sold in a different currency from your cart.'),
  DeliveryOptionNotFound: () => ({
    code: 'DELIVERY_OPTION_NOT_FOUND',
    message: 'This delivery option is not available for your cart.',
    field: ['input', 'deliveryOptionHandle'],
  }),
  PaymentProviderUnknown: ({ provider }) => ({
    code: 'PAYMENT_PROVIDER_UNKNOWN',
    message: `There is no payment provider "${provider}".`,
    field: ['input', 'payment', 'provider'],
  }),
};

/** What a client is told of a refused check-out. */
export const checkoutRefusal = (rejection: CartRejection): CheckoutUserError => {
  const tell = tellers[rejection.type] as (why: CartRejection) => CheckoutUserError;
  return tell(rejection);
};

export const checkoutFault = ({ path, message }: InputFault): CheckoutUserError => {
  const field = fieldOf(path, 'CheckOut');
  return { code: 'INVALID', message: `${field.slice(1).join('.')} ${message}`, field };
};
