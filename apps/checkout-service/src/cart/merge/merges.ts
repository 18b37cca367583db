import type { CartDeliveryAddress, CartEvent, CartState } from '@millrace/contracts';
import { codeKey } from '../content/discount-codes.js';
import { withMergedLine } from './merge.js';

type CartMerged = Extract<CartEvent, { type: 'CartMerged' }>;
type CartMergeUndone = Extract<CartEvent, { type: 'CartMergeUndone' }>;

/** A merge with what it took over beside the lines. */
export type StoredMerge = NonNullable<CartState['merges']>[number] &
  Readonly<{ brought: Pick<CartMerged, 'note' | 'attributes' | 'discountCodes' | 'addresses'> }>;
/** `merges`: those that can be undone, oldest first. */
export type Mergeable = Omit<CartState, 'merges'> & Readonly<{ merges?: readonly StoredMerge[] }>;

/** The most merges of a cart that can be undone. */
const maxMerges = 10;

/** The cart after a merge. */
export const withMerge = <C extends Mergeable>(cart: C, event: CartMerged): C => {
  const { sourceCartId: cartId, lines, note, attributes, discountCodes, addresses } = event;
  const stored: StoredMerge = {
    cartId,
    lines: lines.map(({ source, quantity, lineId, reason }) => ({
      sourceLineId: source.lineId,
      variantId: source.variantId,
      wanted: source.quantity,
      quantity,
      ...(lineId !== undefined && { lineId }),
      ...(reason && { reason }),
    })),
    brought: {
      ...(note !== undefined && { note }),
      ...(attributes && { attributes }),
      ...(discountCodes && { discountCodes }),
      ...(addresses && { addresses }),
    },
  };
  return {
    ...cart,
    lines: lines.reduce(withMergedLine, cart.lines),
    ...(note !== undefined && { note }),
    ...(attributes && { attributes: [...cart.attributes, ...attributes] }),
    ...(discountCodes && { discountCodes: [...(cart.discountCodes ?? []), ...discountCodes] }),
    ...(addresses && { deliveryAddresses: [...(cart.deliveryAddresses ?? []), ...addresses] }),
    merges: [...(cart.merges ?? []), stored].slice(-maxMerges),
  };
};

/** The fields of an address in the order of their names, so that it is the same whoever wrote it. */
const fieldsOf = (address: CartDeliveryAddress['address']): string =>
  JSON.stringify(Object.entries(address).sort(([one], [other]) => (one < other ? -1 : 1)));
const isSameAddress = (one: CartDeliveryAddress['address'], other: CartDeliveryAddress['address']): boolean =>
  fieldsOf(one) === fieldsOf(other);

/** The cart without the lines that were taken out, and without the note, attributes, codes and addresses of the merge as far as they are unchanged. */
export const withoutMerge = <C extends Mergeable>({ merges = [], ...cart }: C, event: CartMergeUndone): Omit<C, 'merges'> => {
  const brought: StoredMerge['brought'] = merges.at(-1)?.brought ?? {};
  const { attributes = [], discountCodes = [], addresses: broughtAddresses = [] } = brought;
  const codes = new Set(discountCodes.map(codeKey));
  const isBrought = (one: CartState['attributes'][number]) =>
    attributes.some(({ key, value }) => key === one.key && value === one.value);
  const isBroughtAddress = ({ addressId, address }: CartDeliveryAddress) =>
    broughtAddresses.some((one) => one.addressId === addressId && isSameAddress(one.address, address));
  const quantities = new Map(event.lines.map(({ lineId, quantity }) => [lineId, quantity]));
  const left = merges.slice(0, -1);
  return {
    ...cart,
    lines: cart.lines
      .map((line) => ({ ...line, quantity: line.quantity - (quantities.get(line.lineId) ?? 0) }))
      .filter(({ quantity }) => quantity > 0),
    note: cart.note === brought.note ? '' : cart.note,
    attributes: cart.attributes.filter((one) => !isBrought(one)),
    ...(cart.discountCodes && { discountCodes: cart.discountCodes.filter((code) => !codes.has(codeKey(code))) }),
    ...(cart.deliveryAddresses && {
      deliveryAddresses: cart.deliveryAddresses.filter((one) => !isBroughtAddress(one)),
    }),
    ...(left.length > 0 && { merges: left }),
  };
};
