import { type CartDeliveryAddress, type CartEvent, type CartState, maxDeliveryAddresses } from '@millrace/contracts';
import type { Offers } from '../../price-list/price-list.js';
import { codeKey } from '../content/discount-codes.js';
import type { FillPolicy } from '../content/fill.js';
import { matchingLine, quantityOf, withLine } from '../content/lines.js';
import { bytesOf, type SizePolicy, sizeOf } from '../content/size.js';

type CartMerged = Extract<CartEvent, { type: 'CartMerged' }>;
type MergedLine = CartMerged['lines'][number];
type Content = Omit<CartState, 'merges'>;
type Lines = readonly CartState['lines'][number][];
type Line = CartState['lines'][number];
type Addresses = CartDeliveryAddress[];

/** The source of a merge: its id and its content, and the current offers in the currency of the cart in hand. */
export type MergeSource = Readonly<{ id: string; cart: Content; offers: Offers }>;

/** The most codes and attributes of a cart. */
const maxCodes = 20;
const maxAttributes = 100;

/**
 * The merge of a source into the cart in hand, with the result of each line of the source. A line with the same variant and attributes gets the pieces,
 * at its own price; another becomes a new line at the source's price. Pieces beyond a limit of carts are left out. The note of the cart in hand stays, an
 * empty one is replaced; of attributes with the same key, and of codes, those of the cart in hand come first. So do addresses: others follow, and one of them is selected
 * only where the cart in hand has selected none.
 */
export const merge = (policy: FillPolicy & SizePolicy, cart: Content, { id, cart: source, offers }: MergeSource): CartMerged => {
  const lines: MergedLine[] = [];
  let [filled, bytes] = [cart.lines as Lines, sizeOf(cart)];
  const fits = (value: unknown) => bytes + bytesOf(value) < policy.maxBytes;
  for (const line of source.lines) {
    const one = mergedLine(policy, { currency: cart.currency, filled, offers, fits }, line);
    lines.push(one);
    const after = withMergedLine(filled, one);
    if (after.length > filled.length) bytes += bytesOf(after.at(-1)) + 1;
    filled = after;
  }
  const note = cart.note === '' && source.note !== '' && fits(source.note) ? source.note : undefined;
  if (note !== undefined) bytes += bytesOf(note);
  const keys = new Set(cart.attributes.map(({ key }) => key));
  const attributes = source.attributes.filter(({ key }) => !keys.has(key)).slice(0, maxAttributes - cart.attributes.length);
  const hasAttributes = attributes.length > 0 && fits(attributes);
  if (hasAttributes) bytes += bytesOf(attributes);
  const addresses = newAddresses(cart, source);
  const own = cart.discountCodes ?? [];
  const known = new Set(own.map(codeKey));
  const codes = (source.discountCodes ?? []).filter((code) => !known.has(codeKey(code))).slice(0, maxCodes - own.length);
  return {
    type: 'CartMerged',
    sourceCartId: id,
    lines,
    ...(note !== undefined && { note }),
    ...(hasAttributes && { attributes }),
    ...(codes.length > 0 && { discountCodes: codes }),
    ...(addresses.length > 0 && bytes + bytesOf(addresses) < policy.maxBytes && { addresses }),
  };
};

/** The addresses of the source that the cart in hand does not have, each under an id that is free, as many as it has room for. */
const newAddresses = ({ deliveryAddresses: own = [] }: Content, { deliveryAddresses: others = [] }: Content): Addresses => {
  const known = new Set(own.map(({ address }) => JSON.stringify(address)));
  const isSelected = own.some(({ selected }) => selected);
  const taken = new Set(own.map(({ addressId }) => addressId));
  return others
    .filter(({ address }) => !known.has(JSON.stringify(address)))
    .slice(0, maxDeliveryAddresses - own.length)
    .map((one) => {
      const addressId = freeId(taken, one.addressId);
      taken.add(addressId);
      return { ...one, addressId, selected: one.selected && !isSelected };
    });
};

type Room = Readonly<{ currency: string; filled: Lines; offers: Offers; fits: (value: unknown) => boolean }>;

const mergedLine = (policy: FillPolicy, { currency, filled, offers, fits }: Room, source: Line): MergedLine => {
  const leftOut = (reason: MergedLine['reason']): MergedLine => ({
    source,
    result: 'leftOut',
    quantity: 0,
    ...(reason && { reason }),
  });
  const price = source.price.currency === currency ? source.price : offers.get(source.variantId)?.price;
  if (price?.currency !== currency) return leftOut('OTHER_CURRENCY');
  const quantity = Math.min(source.quantity, policy.maxPerVariant - quantityOf(filled, source.variantId));
  if (quantity <= 0) return leftOut('TOO_MANY_OF_ONE_ITEM');
  const joined = matchingLine(filled, source);
  if (!joined && filled.length >= policy.maxLines) return leftOut('TOO_MANY_LINES');
  if (!joined && !fits(source)) return leftOut('CART_TOO_LARGE');
  const taken = {
    source,
    quantity,
    lineId: joined?.lineId ?? freeLineId(filled, source.lineId),
    ...(price !== source.price && { price }),
  };
  if (quantity < source.quantity) return { ...taken, result: 'quantityLimited', reason: 'TOO_MANY_OF_ONE_ITEM' };
  return { ...taken, result: joined ? 'quantitiesAdded' : 'added' };
};

/** The lines with what was taken over of a line of the source. */
export const withMergedLine = (lines: Lines, { source, quantity, lineId, price = source.price }: MergedLine): Lines => {
  if (lineId === undefined) return lines;
  const before = lines.find((line) => line.lineId === lineId);
  return withLine(lines, { ...source, lineId, quantity, price: before?.price ?? price });
};

/** The id of a new line: the given one, with a number if it is taken by an earlier merge of the same line. */
export const freeLineId = (lines: readonly Readonly<{ lineId: string }>[], lineId: string): string =>
  freeId(new Set(lines.map((line) => line.lineId)), lineId);

const freeId = (taken: ReadonlySet<string>, id: string): string => {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id.slice(0, 90)}_${number}`;
  return free;
};
