import type { CartEvent } from '@millrace/contracts';
import { SessionWindows } from '@millrace/stream-topology';
import type { Inputs } from '../inputs/inputs.js';
import { periods } from './periods.js';

/** The pieces in a cart by line, whether it can still be bought, and the number of its events. */
export type CartContents = Readonly<{ lines: Readonly<Record<string, CartPieces>>; isOpen: boolean; version: number }>;
/** Pieces of a variant. */
export type CartPieces = Readonly<{ variantId: string; quantity: number }>;
/** A cart that nobody changed for an hour. `since`: its last change, ms since 1970. */
export type AbandonedCart = Readonly<{ since: number; items: readonly CartPieces[] }>;

/** A cart is abandoned after this time without a change. */
export const abandonedAfter = periods.hour;
const empty: CartContents = { lines: {}, isOpen: true, version: 0 };

const withPieces = (cart: CartContents, lines: readonly (CartPieces & Readonly<{ lineId: string }>)[]): CartContents => {
  const changed = { ...cart.lines };
  for (const { lineId, variantId, quantity } of lines) {
    const pieces = (changed[lineId]?.quantity ?? 0) + quantity;
    if (pieces > 0) changed[lineId] = { variantId: changed[lineId]?.variantId ?? variantId, quantity: pieces };
    else delete changed[lineId];
  }
  return { ...cart, lines: changed };
};

/** A line that is not in the cart stays out of it. */
const withQuantity = (cart: CartContents, lineId: string, quantity: number): CartContents => {
  const line = cart.lines[lineId];
  return line ? withPieces(cart, [{ lineId, variantId: line.variantId, quantity: quantity - line.quantity }]) : cart;
};

/** The contents of a cart after an event of it. */
export const evolveCart = (cart: CartContents, event: CartEvent): CartContents => {
  switch (event.type) {
    case 'CartCreated':
      return withPieces({ ...cart, lines: {} }, event.lines);
    case 'LinesAdded':
      return withPieces(cart, event.lines);
    case 'LinesChanged':
      return event.lines.reduce((sum, { lineId, quantity }) => withQuantity(sum, lineId, quantity), cart);
    case 'LinesRemoved':
      return event.lineIds.reduce((sum, lineId) => withQuantity(sum, lineId, 0), cart);
    case 'CartMerged': {
      const taken = event.lines.filter(({ quantity }) => quantity > 0);
      return withPieces(
        cart,
        taken.map(({ source, quantity, lineId }) => ({ lineId: lineId ?? source.lineId, variantId: source.variantId, quantity })),
      );
    }
    case 'CartMergeUndone':
      return withPieces(
        cart,
        event.lines.map(({ lineId, quantity }) => ({ lineId, variantId: '', quantity: -quantity })),
      );
    case 'CartUnmerged':
      return { ...withPieces({ ...cart, lines: {} }, event.lines), isOpen: true };
    case 'CartReopened':
      return { ...cart, isOpen: true };
    case 'CartCheckedOut':
    case 'CartExpired':
    case 'CartMergedInto':
      return { ...cart, isOpen: false };
    case 'NoteChanged':
    case 'AttributesChanged':
    case 'BuyerChanged':
    case 'DiscountCodesChanged':
    case 'CartExpiryPostponed':
    case 'CustomerAttached':
    case 'CustomerDetached':
    case 'DeliveryAddressesChanged':
    case 'DeliveryOptionSelected':
    case 'MetafieldsChanged':
      return cart;
  }
};

/** Carts with something in them that nobody changed for an hour and that were not bought, in the stream `ABANDONED_CARTS`. */
export const abandonedCarts = ({ carts }: Pick<Inputs, 'carts'>): void => {
  carts
    .groupByKey({ name: 'changes-by-cart' })
    .aggregate(
      () => empty,
      (_, event, cart) => ({ ...evolveCart(cart, event), version: cart.version + 1 }),
      { name: 'cart-contents' },
    )
    .toStream({ name: 'cart-states' })
    .mapValues((cart) => cart ?? empty, { name: 'carts-now' })
    .groupByKey({ name: 'states-by-cart' })
    .windowedBy(SessionWindows.ofInactivityGapWithNoGrace(abandonedAfter))
    .reduce((one, other) => (other.version > one.version ? other : one), { name: 'cart-activity' })
    .suppressUntilWindowCloses({ name: 'unchanged-carts' })
    .toStream({ name: 'unchanged' })
    .flatMap(({ key, window }, cart) => (cart && isAbandoned(cart) ? [[key, abandonedSince(cart, window.end)] as const] : []), {
      name: 'abandoned-carts',
    })
    .to('ABANDONED_CARTS', { name: 'abandoned-out' });
};

const isAbandoned = ({ lines, isOpen }: CartContents): boolean => isOpen && Object.keys(lines).length > 0;

const abandonedSince = ({ lines }: CartContents, since: number): AbandonedCart => ({ since, items: Object.values(lines) });
