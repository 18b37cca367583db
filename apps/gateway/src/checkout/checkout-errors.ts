import type { CartRejection } from '@millrace/contracts';
import type { CheckoutUserError } from '../generated/shop.js';
import { cartLineGid } from '../identity/gid.js';
import { type Amount, toDecimal } from '../money/amount.js';
import { fieldOf } from '../cart/cart-errors.js';
import { mapRejection, type RejectionHandlers } from '../commands/command-errors.js';
import type { InputError } from '../commands/input-errors.js';
import type { ShortLine } from './short-lines.js';

/** The model of a `CheckoutUserError`: amounts in minor units. */
export type CheckoutError = Omit<CheckoutUserError, 'expectedTotal' | 'total'> &
  Readonly<{ expectedTotal?: Amount; total?: Amount }>;
/** The title of a variant's product, for messages. */
export type NameOf = (variantId: string) => string;
type SingleErrorRejection = Exclude<CartRejection, { type: 'LinesNotSold' }>;

const cartField = ['input', 'cartId'];
const merchandise = (message: string): CheckoutError => ({ code: 'INVALID_MERCHANDISE_LINE', message, field: cartField });
const invalid = (message: string): CheckoutError => ({ code: 'INVALID', message, field: cartField });

const errorByRejection: RejectionHandlers<SingleErrorRejection, CheckoutError> = {
  CartNotFound: () => ({ code: 'MISSING_CART', message: 'This cart no longer exists.', field: cartField }),
  CartExists: () => invalid('This cart exists already.'),
  CartAlreadyCheckedOut: () => ({ code: 'CART_COMPLETED', message: 'This cart has been checked out.', field: cartField }),
  CartWasMerged: () => ({ code: 'CART_MERGED', message: 'This cart became part of another one.', field: cartField }),
  NoMergeToUndo: () => invalid('There is nothing to undo.'),
  CartIsEmpty: () => ({ code: 'CART_EMPTY', message: 'The cart is empty.', field: cartField }),
  LineNotFound: () => merchandise('A line is not in the cart any more.'),
  TooManyOfOneItem: ({ max }) => merchandise(`At most ${max} of one item, in all lines together.`),
  TooManyLines: ({ max }) => invalid(`A cart holds at most ${max} lines.`),
  MerchandiseNotFound: () => merchandise('An item in the cart is no longer sold.'),
  CurrencyMismatch: () => merchandise('An item is sold in another currency than the cart.'),
  CartTooLarge: ({ maxBytes }) => invalid(`A cart holds at most ${maxBytes} bytes of lines, attributes and note.`),
  DeliveryAddressNotFound: () => invalid('An address is not in the cart any more.'),
  TooManyDeliveryAddresses: ({ max }) => invalid(`A cart holds at most ${max} addresses.`),
  SeveralAddressesSelected: () => invalid('One address can be selected.'),
  MetafieldNotFound: () => invalid('The cart does not have this metafield.'),
  TooManyMetafields: ({ max }) => invalid(`A cart holds at most ${max} metafields.`),
  TotalChanged: ({ expected, total }) => ({
    code: 'TOTAL_CHANGED',
    message: `${totalChanged(total, expected)} Nothing was ordered.`,
    field: ['input', 'expectedTotal'],
    expectedTotal: expected,
    total,
  }),
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

/** Amounts of different currencies are not compared. */
const totalChanged = (total: Amount, expected: Amount): string =>
  total.currency === expected.currency
    ? `The total is ${formatted(total)} now, not ${formatted(expected)}.`
    : `The total is in ${total.currency}, not in ${expected.currency}: it is ${formatted(total)}.`;

const formatted = (amount: Amount): string => `${toDecimal(amount)} ${amount.currency}`;

/** The user errors of a rejected checkout: one for each line that is not sold, one otherwise. */
export const checkoutRejectionErrors = (rejection: CartRejection, cartId: string, nameOf: NameOf): readonly CheckoutError[] => {
  if (rejection.type === 'LinesNotSold') {
    return rejection.lines.map(({ lineId, variantId, why }) => ({
      code: 'INVALID_MERCHANDISE_LINE',
      message: `${nameOf(variantId)} is ${why === 'NOT_FOR_SALE' ? 'no longer sold' : 'sold in another currency than the cart'}.`,
      field: cartField,
      target: cartLineGid(cartId, lineId),
    }));
  }
  return [mapRejection(rejection, errorByRejection)];
};

/** The user error of a line with more pieces than are in stock. */
export const shortageError = (cartId: string, { lineId, variantId, available }: ShortLine, nameOf: NameOf): CheckoutError => ({
  code: available > 0 ? 'MERCHANDISE_NOT_ENOUGH_STOCK' : 'MERCHANDISE_OUT_OF_STOCK',
  message: available > 0 ? `Only ${available} left of ${nameOf(variantId)}.` : `${nameOf(variantId)} is out of stock.`,
  field: cartField,
  target: cartLineGid(cartId, lineId),
});

/** The user error of an input that does not fit the command's contract. */
export const checkoutInputError = ({ path, message }: InputError): CheckoutError => {
  const field = fieldOf(path, 'CheckOut');
  return { code: 'INVALID', message: `${field.slice(1).join('.')} ${message}`, field };
};
