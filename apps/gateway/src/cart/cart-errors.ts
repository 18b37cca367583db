import type { CartRejection, CartRequest } from '@millrace/contracts';
import type { CartUserError } from '../generated/shop.js';
import { variantGid } from '../identity/gid.js';
import { mapRejection, type RejectionHandlers } from '../commands/command-errors.js';
import type { InputError } from '../commands/input-errors.js';

type ErrorBody = Readonly<Pick<CartUserError, 'code' | 'message'> & { field?: readonly string[] }>;
const line = (index: number, leaf: string): readonly string[] => ['lines', String(index), leaf];

const errorByRejection: RejectionHandlers<CartRejection, ErrorBody> = {
  CartNotFound: () => ({ code: 'MISSING_CART', message: 'This cart no longer exists.', field: ['cartId'] }),
  CartExists: () => ({ code: 'INVALID', message: 'This cart exists already.' }),
  CartAlreadyCheckedOut: () => ({ code: 'CART_COMPLETED', message: 'This cart has been checked out.', field: ['cartId'] }),
  CartIsEmpty: () => ({ code: 'INVALID', message: 'The cart is empty.', field: ['cartId'] }),
  LineNotFound: ({ index }) => ({
    code: 'INVALID_MERCHANDISE_LINE',
    message: 'This item is no longer in your cart.',
    field: line(index, 'lineId'),
  }),
  TooManyOfOneItem: ({ max, index }) => ({
    code: 'MAXIMUM_EXCEEDED',
    message: `At most ${max} of one item, in all lines together.`,
    field: line(index, 'quantity'),
  }),
  TooManyLines: ({ max }) => ({
    code: 'MERCHANDISE_LINE_LIMIT_REACHED',
    message: `A cart holds at most ${max} lines.`,
    field: ['lines'],
  }),
  MerchandiseNotFound: ({ variantId, index }) => ({
    code: 'INVALID',
    message: `There is no merchandise with the id ${variantGid(variantId)}.`,
    field: line(index, 'variantId'),
  }),
  CurrencyMismatch: ({ index }) => ({
    code: 'INVALID',
    message: 'This item is sold in another currency than the cart.',
    field: line(index, 'variantId'),
  }),
  CartTooLarge: ({ maxBytes }) => ({
    code: 'CART_TOO_LARGE',
    message: `A cart holds at most ${maxBytes} bytes of lines, attributes and note.`,
  }),
  LinesNotSold: () => ({ code: 'INVALID_MERCHANDISE_LINE', message: 'Some items in the cart are no longer sold.' }),
  TotalChanged: () => ({ code: 'INVALID', message: 'The total has changed.' }),
  DeliveryOptionNotFound: () => ({
    code: 'INVALID_DELIVERY_OPTION',
    message: 'We can’t find this delivery option.',
    field: ['selectedDeliveryOptions', '0', 'deliveryOptionHandle'],
  }),
  DeliveryAddressNotFound: ({ index }) => ({
    code: 'INVALID_DELIVERY_ADDRESS_ID',
    message: 'This address is no longer in your cart.',
    field: ['addresses', String(index), 'addressId'],
  }),
  TooManyDeliveryAddresses: ({ max }) => ({
    code: 'MAXIMUM_EXCEEDED',
    message: `A cart holds at most ${max} addresses.`,
    field: ['addresses'],
  }),
  SeveralAddressesSelected: ({ index }) => ({
    code: 'ONLY_ONE_DELIVERY_ADDRESS_CAN_BE_SELECTED',
    message: 'Select one address.',
    field: ['addresses', String(index), 'selected'],
  }),
  MetafieldNotFound: () => ({ code: 'INVALID', message: 'We can’t find this metafield.' }),
  TooManyMetafields: ({ max }) => ({ code: 'MAXIMUM_EXCEEDED', message: `A cart holds at most ${max} metafields.` }),
  CartWasMerged: () => ({ code: 'CART_MERGED', message: 'This cart became part of another one.', field: ['cartId'] }),
  NoMergeToUndo: () => ({ code: 'NO_MERGE_TO_UNDO', message: 'There is nothing to undo.', field: ['cartId'] }),
  PaymentProviderUnknown: () => ({ code: 'INVALID', message: 'We can’t find this payment provider.' }),
};

/** The user error of a rejected cart command; `field` names the argument of the mutation. */
export const rejectionError = (rejection: CartRejection, request: CartRequest['type']): CartUserError => {
  const { field, ...error } = mapRejection<CartRejection, ErrorBody>(rejection, errorByRejection);
  return { ...error, field: field ? fieldOf(field, request) : null };
};

const codeByKind = {
  small: 'LESS_THAN',
  large: 'MAXIMUM_EXCEEDED',
  long: 'MERCHANDISE_LINE_LIMIT_REACHED',
  wrong: 'INVALID',
} as const;

/** The user error of an input that does not fit the command's contract. */
export const inputUserError = ({ path, kind, message }: InputError, request: CartRequest['type']): CartUserError => {
  const field = fieldOf(path, request);
  return { code: codeByKind[kind], message: `${field.join('.')} ${message}`, field };
};

/** The path of an input field as the mutation's client knows it, for a path in the command. */
export const fieldOf = (path: readonly string[], request: CartRequest['type']): readonly string[] => {
  if (request === 'RemoveLines' && path[0] === 'lines') return ['lineIds', ...path.slice(1, 2)];
  if (request === 'RemoveDeliveryAddresses') return ['addressIds', ...path.slice(1, 2)];
  if (request === 'SelectDeliveryOption') return ['selectedDeliveryOptions', '0', 'deliveryOptionHandle'];
  const named = path.flatMap((part) => (part === 'address' ? ['address', 'deliveryAddress'] : [clientNames[part] ?? part]));
  return request === 'CreateCart' || request === 'CheckOut' ? ['input', ...named] : named;
};

const clientNames: Readonly<Record<string, string>> = {
  variantId: 'merchandiseId',
  lineId: 'id',
  addressId: 'id',
  buyer: 'buyerIdentity',
  minor: 'amount',
};
