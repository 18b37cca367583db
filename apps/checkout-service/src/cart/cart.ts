import type { CartEvent, CartRejection, CartRequest, CartState } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import type { Offers } from '../price-list/price-list.js';
import { type CheckOutPolicy, checkOut } from './check-out.js';
import { changeLines, type FillPolicy, priceLines } from './fill.js';
import { type SizePolicy, withinSize } from './size.js';
import { sameAttributes, withChange, withLine, without } from './lines.js';

/** A cart and what only its owner knows of it; `undefined` before it is created. */
export type Cart = CartState & Readonly<{ keyHash: string; cancelledOrders: readonly string[] }>;

export type CartPolicy = FillPolicy & SizePolicy & CheckOutPolicy;

type Asked<T extends CartRequest['type']> = Extract<CartRequest, { type: T }>;
type Buying = 'CreateCart' | 'AddLines' | 'CheckOut';
type Offering = { readonly offers: Offers };

/** What may move a cart: a request, with the offers of the hour where prices matter; or the end of the order it became. */
export type CartCommand =
  | (Asked<Buying> & Offering)
  | Exclude<CartRequest, { type: Buying }>
  | { readonly type: 'Reopen'; readonly orderId: string };
type CartDecision = Decision<CartEvent, CartRejection>;

/** To whoever has not the key a cart does not exist. */
const decide =
  (policy: CartPolicy) =>
  (cart: Cart | undefined, command: CartCommand): CartDecision => {
    if (command.type === 'CreateCart') {
      return cart ? reject({ type: 'CartExists' }) : withinSize(policy, cart, create(policy, command), evolve);
    }
    if (command.type === 'Reopen') return cart ? reopen(cart, command.orderId) : accept();
    if (cart?.keyHash !== command.keyHash) return reject({ type: 'CartNotFound' });
    if (command.type === 'CheckOut' && ordered(cart).includes(command.orderId)) return accept();
    if (cart.orderId !== undefined) return reject({ type: 'CartAlreadyCheckedOut', orderId: cart.orderId });
    if (command.type === 'CheckOut') return checkOut(policy, cart, command);
    return withinSize(policy, cart, change(policy, cart, command), evolve);
  };

const change = (
  policy: CartPolicy,
  cart: Cart,
  command: Exclude<CartCommand, { type: 'CreateCart' | 'Reopen' | 'CheckOut' }>,
): CartDecision => {
  switch (command.type) {
    case 'AddLines':
      return add(policy, cart, command);
    case 'ChangeLines':
      return changeLines(policy, cart, command.lines);
    case 'RemoveLines': {
      // what is not in the cart is already out of it
      const lineIds = cart.lines.map(({ lineId }) => lineId).filter((lineId) => command.lineIds.includes(lineId));
      return lineIds.length > 0 ? accept({ type: 'LinesRemoved', lineIds }) : accept();
    }
    case 'ChangeNote':
      return command.note === cart.note ? accept() : accept({ type: 'NoteChanged', note: command.note });
    case 'ChangeAttributes': {
      const { attributes } = command;
      return sameAttributes(attributes, cart.attributes) ? accept() : accept({ type: 'AttributesChanged', attributes });
    }
    case 'ChangeBuyer':
      return sameBuyer(command.buyer, cart.buyer) ? accept() : accept({ type: 'BuyerChanged', buyer: command.buyer });
  }
};

const evolve = (cart: Cart | undefined, event: CartEvent): Cart | undefined => {
  if (event.type === 'CartCreated') return opened(event);
  return cart && changed(cart, event);
};

const changed = (cart: Cart, event: Exclude<CartEvent, { type: 'CartCreated' }>): Cart => {
  switch (event.type) {
    case 'LinesAdded':
      return { ...cart, lines: event.lines.reduce(withLine, cart.lines) };
    case 'LinesChanged':
      return { ...cart, lines: event.lines.reduce(withChange, cart.lines) };
    case 'LinesRemoved':
      return { ...cart, lines: without(cart.lines, event.lineIds) };
    case 'NoteChanged':
      return { ...cart, note: event.note };
    case 'AttributesChanged':
      return { ...cart, attributes: event.attributes };
    case 'BuyerChanged':
      return { ...cart, buyer: event.buyer };
    case 'CartCheckedOut':
      return { ...cart, status: 'checkedOut', orderId: event.orderId };
    case 'CartReopened': {
      const { orderId: _, ...open } = cart;
      return { ...open, status: 'open', cancelledOrders: [...cart.cancelledOrders, event.orderId] };
    }
  }
};

export const cartDecider = (policy: CartPolicy): Decider<Cart | undefined, CartCommand, CartEvent, CartRejection> => ({
  initial: undefined,
  decide: decide(policy),
  evolve,
});

/** What may be told of a cart to whoever holds its key; of none that it is empty and has no currency (`XXX`). */
export const toCartState = (cart: Cart | undefined): CartState => {
  if (!cart) return { status: 'open', currency: 'XXX', lines: [], note: '', attributes: [], buyer: {} };
  const { keyHash: _, cancelledOrders: __, ...state } = cart;
  return state;
};

const opened = (event: Extract<CartEvent, { type: 'CartCreated' }>): Cart => {
  const { type: _, ...opening } = event;
  return { ...opening, status: 'open', cancelledOrders: [] };
};

const create = (policy: CartPolicy, { offers, lines, ...opening }: Asked<'CreateCart'> & Offering): CartDecision => {
  const priced = priceLines(policy, { lines: [], currency: opening.currency }, { lines, offers });
  if ('rejected' in priced) return priced;
  return accept({ ...opening, type: 'CartCreated', lines: priced.accepted.reduce(withLine, []) });
};

const add = (policy: CartPolicy, cart: Cart, { lines, offers }: Asked<'AddLines'> & Offering): CartDecision => {
  const priced = priceLines(policy, cart, { lines, offers });
  return 'rejected' in priced ? priced : accept({ type: 'LinesAdded', lines: [...priced.accepted] });
};

/** An order that was cancelled gives its cart back, so that a shopper can try another card. */
const reopen = (cart: Cart, orderId: string): CartDecision =>
  cart.orderId === orderId ? accept({ type: 'CartReopened', orderId }) : accept();

const ordered = ({ orderId, cancelledOrders }: Cart): readonly (string | undefined)[] => [...cancelledOrders, orderId];

const sameBuyer = (a: Cart['buyer'], b: Cart['buyer']): boolean =>
  a.email === b.email && a.phone === b.phone && a.countryCode === b.countryCode;
