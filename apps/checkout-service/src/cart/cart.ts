import type { CartEvent, CartRejection, CartRequest, CartState } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import type { Offers } from '../price-list/price-list.js';
import { type PricingContext, pricingOfSettings } from '../pricing/pricing-context.js';
import { type CheckOutPolicy, checkOut } from './check-out.js';
import { changeLines, type FillPolicy, priceLines } from './content/fill.js';
import { type SizePolicy, withinSize } from './content/size.js';
import { changeCodes } from './content/discount-codes.js';
import { changeAddresses } from './content/delivery.js';
import { deleteMetafield, type SetMetafields, setMetafields } from './content/metafields.js';
import { sameAttributes, withChange, withLine, withoutLines } from './content/lines.js';
import { type AttachCustomer, attachCustomer, undoNewestMerge } from './merge/attach-customer.js';
import { selectOption } from './select-option.js';
import { type StoredMerge, withMerge, withoutMerge } from './merge/merges.js';

/**
 * A cart with the data that are not shown to clients: hashes that tell the buyer and the customer apart, the hash of its key, the orders that were cancelled, whether it has expired, and whether nothing
 * has changed since its expiry was postponed.
 */
export type Cart = Omit<CartState, 'merges'> &
  Readonly<{ merges?: readonly StoredMerge[]; buyerHash?: string; customerHash?: string }> &
  Readonly<{ keyHash: string; cancelledOrders: readonly string[]; expired?: true; untouched?: true }>;

export type CartPolicy = FillPolicy & SizePolicy & CheckOutPolicy;

type RequestOfType<T extends CartRequest['type']> = Extract<CartRequest, { type: T }>;
/** Requests whose decision depends on current prices. */
type PricedRequest = 'CreateCart' | 'AddLines' | 'CheckOut' | 'AttachCustomer' | 'SelectDeliveryOption';
/** Requests whose decision depends on another cart. */
type MergeRequest = 'AttachCustomer' | 'UndoMerge';
type WithOffers = { readonly offers: Offers };
/** `pricing`: absent for the rules of the settings. */
type Priced = WithOffers & { readonly pricing?: PricingContext };

/** A request of a client, with the current offers if prices matter; or the cancellation of the order that the cart became. */
export type CartCommand =
  | (RequestOfType<'CreateCart' | 'AddLines'> & WithOffers)
  | (RequestOfType<'CheckOut' | 'SelectDeliveryOption'> & Priced)
  | SetMetafields
  | AttachCustomer
  /** `source`: the cart whose merge is undone. */
  | (RequestOfType<'UndoMerge'> & Readonly<{ source?: Cart | undefined }>)
  | Exclude<CartRequest, { type: PricedRequest | MergeRequest | 'SetMetafields' }>
  | { readonly type: 'Reopen'; readonly orderId: string }
  /** The time of expiry has come; `until`: when the cart expires instead, counted from its last change. Absent: that is long ago. */
  | { readonly type: 'Expire'; readonly until?: string };
type CartDecision = Decision<CartEvent, CartRejection>;

/** Without the right key, a cart is not found. */
const decide =
  (policy: CartPolicy, settings: PricingContext) =>
  (cart: Cart | undefined, command: CartCommand): CartDecision => {
    if (command.type === 'CreateCart') {
      return cart ? reject({ type: 'CartExists' }) : withinSize(policy, cart, create(policy, command), evolve);
    }
    if (command.type === 'Reopen') return cart ? reopen(cart, command.orderId) : accept();
    if (command.type === 'Expire') return cart ? expire(cart, command.until) : accept();
    if (cart?.keyHash !== command.keyHash || cart.expired) return reject({ type: 'CartNotFound' });
    if (command.type === 'CheckOut' && orderIds(cart).includes(command.orderId)) return accept();
    if (cart.orderId !== undefined) return reject({ type: 'CartAlreadyCheckedOut', orderId: cart.orderId });
    if (cart.mergedInto !== undefined) return reject({ type: 'CartWasMerged', cartId: cart.mergedInto });
    if (command.type === 'CheckOut') return checkOut(policy, cart, command, command.pricing ?? settings);
    // Within the size of a cart by itself: the event has the lines that were left out, too.
    if (command.type === 'AttachCustomer') return attach(policy, cart, command);
    if (command.type === 'SelectDeliveryOption')
      return selectOption({ ...cart, buyerHash: buyerHashOf(cart) }, command, command.pricing ?? settings);
    return withinSize(policy, cart, change(policy, cart, command), evolve);
  };

const change = (
  policy: CartPolicy,
  cart: Cart,
  command: Exclude<
    CartCommand,
    { type: 'CreateCart' | 'Reopen' | 'CheckOut' | 'Expire' | 'AttachCustomer' | 'SelectDeliveryOption' }
  >,
): CartDecision => {
  switch (command.type) {
    case 'AddLines':
      return add(policy, cart, command);
    case 'ChangeLines':
      return changeLines(policy, cart, command.lines);
    case 'RemoveLines': {
      // Ids of lines that are not in the cart are ignored.
      const lineIds = cart.lines.map(({ lineId }) => lineId).filter((lineId) => command.lineIds.includes(lineId));
      return lineIds.length > 0 ? accept({ type: 'LinesRemoved', lineIds }) : accept();
    }
    case 'ChangeNote':
      return command.note === cart.note ? accept() : accept({ type: 'NoteChanged', note: command.note });
    case 'ChangeAttributes': {
      const { attributes } = command;
      return sameAttributes(attributes, cart.attributes) ? accept() : accept({ type: 'AttributesChanged', attributes });
    }
    case 'ChangeDiscountCodes':
      return changeCodes(cart, command.discountCodes);
    case 'ChangeBuyer':
      return changeBuyer(cart, command);
    case 'DetachCustomer': {
      const detached: readonly CartEvent[] = cart.customerId === undefined ? [] : [{ type: 'CustomerDetached' }];
      return accept(...detached, ...changeBuyer(cart, command).accepted);
    }
    case 'UndoMerge':
      return undoNewestMerge(cart, command.source);
    case 'AddDeliveryAddresses':
    case 'ChangeDeliveryAddresses':
    case 'ReplaceDeliveryAddresses':
    case 'RemoveDeliveryAddresses':
      return changeAddresses(cart, command);
    case 'SetMetafields':
      return setMetafields(cart, command);
    case 'DeleteMetafield':
      return deleteMetafield(cart, command);
  }
};

/** Without a buyer in the command nothing is changed. */
const changeBuyer = (
  cart: Cart,
  { buyer, buyerHash }: Readonly<{ buyer?: Cart['buyer']; buyerHash?: string }>,
): { readonly accepted: readonly CartEvent[] } =>
  buyer === undefined || (sameBuyer(buyer, cart.buyer) && buyerHash === cart.buyerHash)
    ? accept()
    : accept({ type: 'BuyerChanged', buyer, ...(buyerHash !== undefined && { buyerHash }) });

const attach = (policy: CartPolicy, cart: Cart, command: AttachCustomer): CartDecision => {
  const buyer = withinSize(policy, cart, changeBuyer(cart, command), evolve);
  if ('rejected' in buyer) return buyer;
  return accept(...buyer.accepted, ...attachCustomer(policy, cart, command).accepted);
};

const evolve = (cart: Cart | undefined, event: CartEvent): Cart | undefined => {
  if (event.type === 'CartCreated') return cartOf(event);
  if (!cart) return undefined;
  if (event.type === 'CartExpiryPostponed') return { ...cart, untouched: true };
  const { untouched: _, ...touched } = withEvent(cart, event);
  return touched;
};

const withEvent = (cart: Cart, event: Exclude<CartEvent, { type: 'CartCreated' | 'CartExpiryPostponed' }>): Cart => {
  switch (event.type) {
    case 'LinesAdded':
      return { ...cart, lines: event.lines.reduce(withLine, cart.lines) };
    case 'LinesChanged':
      return { ...cart, lines: event.lines.reduce(withChange, cart.lines) };
    case 'LinesRemoved':
      return { ...cart, lines: withoutLines(cart.lines, event.lineIds) };
    case 'NoteChanged':
      return { ...cart, note: event.note };
    case 'AttributesChanged':
      return { ...cart, attributes: event.attributes };
    case 'BuyerChanged': {
      const { buyerHash: _, ...other } = cart;
      return { ...other, buyer: event.buyer, ...(event.buyerHash !== undefined && { buyerHash: event.buyerHash }) };
    }
    case 'DiscountCodesChanged':
      return { ...cart, discountCodes: event.discountCodes };
    case 'CartCheckedOut':
      return { ...cart, status: 'checkedOut', orderId: event.orderId };
    case 'CartExpired':
      return { ...cart, expired: true };
    case 'CustomerAttached': {
      const { customerHash: _, ...other } = cart;
      const { customerId, customerHash } = event;
      return { ...other, customerId, ...(customerHash !== undefined && { customerHash }) };
    }
    case 'CustomerDetached': {
      const { customerId: _, customerHash: __, ...guest } = cart;
      return guest;
    }
    case 'CartMerged':
      return withMerge(cart, event);
    case 'CartMergeUndone':
      return withoutMerge(cart, event);
    case 'CartMergedInto':
      return { ...cart, mergedInto: event.cartId };
    case 'CartUnmerged': {
      const { mergedInto: _, ...open } = cart;
      return { ...open, lines: event.lines };
    }
    case 'DeliveryAddressesChanged':
      return { ...cart, deliveryAddresses: event.addresses };
    case 'DeliveryOptionSelected':
      return { ...cart, deliveryOption: event.handle };
    case 'MetafieldsChanged':
      return { ...cart, metafields: event.metafields };
    case 'CartReopened': {
      const { orderId: _, ...open } = cart;
      return { ...open, status: 'open', cancelledOrders: [...cart.cancelledOrders, event.orderId] };
    }
  }
};

export const cartDecider = (policy: CartPolicy): Decider<Cart | undefined, CartCommand, CartEvent, CartRejection> => ({
  initial: undefined,
  decide: decide(policy, pricingOfSettings(policy)),
  evolve,
});

/** The state of the contract. A cart that does not exist is shown as empty, with the currency `XXX` (none). */
export const toCartState = (cart: Cart | undefined): CartState => {
  if (!cart) return { status: 'open', currency: 'XXX', lines: [], note: '', attributes: [], buyer: {} };
  const { keyHash: _, cancelledOrders: __, expired: ___, untouched: ____, ...known } = cart;
  const { buyerHash: _____, customerHash: ______, merges, ...state } = known;
  return { ...state, ...(merges && { merges: merges.map(({ brought: _______, ...merge }) => merge) }) };
};

/** Tells the buyer of a cart apart for limits per customer: by the e-mail address on the cart, or else by that of its customer. */
export const buyerHashOf = ({ buyerHash, customerHash }: Cart): string | undefined => buyerHash ?? customerHash;

const cartOf = (event: Extract<CartEvent, { type: 'CartCreated' }>): Cart => {
  const { type: _, ...opening } = event;
  return { ...opening, status: 'open', cancelledOrders: [] };
};

const create = (policy: CartPolicy, { offers, lines, ...opening }: RequestOfType<'CreateCart'> & WithOffers): CartDecision => {
  const priced = priceLines(policy, { lines: [], currency: opening.currency }, { lines, offers });
  if ('rejected' in priced) return priced;
  return accept({ ...opening, type: 'CartCreated', lines: priced.accepted.reduce(withLine, []) });
};

const add = (policy: CartPolicy, cart: Cart, { lines, offers }: RequestOfType<'AddLines'> & WithOffers): CartDecision => {
  const priced = priceLines(policy, cart, { lines, offers });
  return 'rejected' in priced ? priced : accept({ type: 'LinesAdded', lines: [...priced.accepted] });
};

/** An open cart expires when nobody changed it for long; a cart that was changed meanwhile gets more time once, counted from that change. */
const expire = (cart: Cart, until: string | undefined): CartDecision => {
  if (cart.status !== 'open' || cart.expired || cart.mergedInto !== undefined) return accept();
  return until === undefined || cart.untouched ? accept({ type: 'CartExpired' }) : accept({ type: 'CartExpiryPostponed', until });
};

/** A cancelled order reopens its cart, so that the shopper can pay by another card. */
const reopen = (cart: Cart, orderId: string): CartDecision =>
  cart.orderId === orderId ? accept({ type: 'CartReopened', orderId }) : accept();

const orderIds = ({ orderId, cancelledOrders }: Cart): readonly (string | undefined)[] => [...cancelledOrders, orderId];

const sameBuyer = (a: Cart['buyer'], b: Cart['buyer']): boolean =>
  a.email === b.email &&
  a.phone === b.phone &&
  a.countryCode === b.countryCode &&
  JSON.stringify(a.preferences) === JSON.stringify(b.preferences);
