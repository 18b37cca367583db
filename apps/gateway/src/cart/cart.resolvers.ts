import type { Resolvers } from '../generated/shop.js';
import { idOf, keyedIdOf } from '../identity/gid.js';
import { trackOrder } from '../orders/track-order.js';
import { readPast } from '../time-travel/history-budget.js';
import { pastInstant } from '../time-travel/past-instant.js';
import type { ShopSettings } from '../config/shop-settings.js';
import { positionOf } from '../consistency/position-argument.js';
import { graphqlError } from '../graphql/errors.js';
import type { Changes } from '../live/watched-streams.js';
import { cartUpdates } from './cart-updates.js';
import { cartFields, cartLineFields, cartTypes } from './fields/cart-fields.js';
import type { CartModel } from './fields/cart.model.js';
import type { CartCommands } from './cart-commands.js';
import type { CustomerCarts } from './customer-carts.js';
import { giftCardErrors, unchangedCart } from './gift-cards.js';
import { attributesOf, newLines, sellingPlanErrors } from './inputs/line-inputs.js';
import { allWarnings, cartPayload } from './fields/payload.js';
import { openCart } from './open-cart.js';
import { replaceMerchandise, replacementsIn } from './replaced-merchandise.js';
import { readCart } from './fields/read-cart.js';

/** The current quantity of a line that a change does not set; 1 for an unknown line, which the cart's rules reject. */
const quantityNow = (now: CartModel | null, lineId: string): number =>
  now?.state.lines.find((line) => line.lineId === lineId)?.quantity ?? 1;

export const cartResolvers = (
  carts: CartCommands,
  customers: CustomerCarts,
  { currency, publicUrl }: ShopSettings,
  changes: Changes,
): Resolvers => ({
  Subscription: {
    cartUpdated: {
      subscribe: (_, { id, after }, { session }) => {
        const keyed = keyedIdOf('Cart', id);
        if (!keyed) throw graphqlError('NOT_FOUND', 'We can’t find this cart.');
        return cartUpdates(session, changes, keyed, positionOf(after));
      },
    },
  },
  Query: {
    cart: (_, { id, asOf }, { session }, info) => {
      const at = pastInstant(asOf, 'asOf');
      const keyed = keyedIdOf('Cart', id);
      if (!keyed) return null;
      return at === undefined
        ? carts.read(session, keyed)
        : readPast(
            info,
            () => carts.readAsOf(session, keyed, at),
            (cart) => cart?.version ?? 0,
          );
    },
  },
  Mutation: {
    cartCreate: (_, { input, idempotencyKey }, context) =>
      openCart(carts, context, { input: input ?? {}, idempotencyKey, currency }),
    cartLinesAdd: (_, { lines, ...change }, context) => {
      const errors = sellingPlanErrors(lines, ['lines']);
      if (errors.length > 0) return unchangedCart(carts, context, change.cartId, errors);
      return carts.change(context, change, (opened) => ({
        type: 'AddLines',
        keyHash: opened.keyHash,
        lines: newLines(lines, opened),
      }));
    },
    cartLinesUpdate: async (_, { lines, ...change }, context) => {
      const errors = sellingPlanErrors(lines, ['lines']);
      if (errors.length > 0) return unchangedCart(carts, context, change.cartId, errors);
      const replaced = await replacementsIn(context, change.cartId, lines);
      const unreplaced = lines.filter((line) => !replaced.some(({ given }) => given === line));
      const updated =
        unreplaced.length === 0 && replaced.length > 0
          ? undefined
          : await carts.change(context, change, async ({ cartId, key, keyHash }) => {
              const isOpen = unreplaced.some(({ quantity }) => quantity == null);
              const now = isOpen ? await readCart(context.session, { id: cartId, key }) : null;
              const changed = unreplaced.map(({ id, quantity, attributes }) => ({
                lineId: idOf('CartLine', id),
                quantity: quantity ?? quantityNow(now, idOf('CartLine', id)),
                ...(attributes == null ? {} : { attributes: attributesOf(attributes) }),
              }));
              return { type: 'ChangeLines', keyHash, lines: changed };
            });
      if (replaced.length === 0 || (updated && updated.userErrors.length > 0)) return updated ?? null;
      const { expectedVersion, ...rest } = change;
      return replaceMerchandise(carts, context, updated ? rest : { ...rest, expectedVersion }, replaced);
    },
    cartLinesRemove: (_, { lineIds, ...change }, context) =>
      carts.change(context, change, ({ keyHash }) => {
        return { type: 'RemoveLines', keyHash, lineIds: lineIds.map((id) => idOf('CartLine', id)) };
      }),
    cartNoteUpdate: (_, { note, ...change }, context) =>
      carts.change(context, change, ({ keyHash }) => ({ type: 'ChangeNote', keyHash, note })),
    cartAttributesUpdate: (_, { attributes, ...change }, context) =>
      carts.change(context, change, ({ keyHash }) => {
        return { type: 'ChangeAttributes', keyHash, attributes: attributesOf(attributes) };
      }),
    cartBuyerIdentityUpdate: (_, { buyerIdentity, ...change }, context) => customers.updateBuyer(context, change, buyerIdentity),
    cartMergeUndo: (_, change, context) => customers.undoMerge(context, change),
    cartDiscountCodesUpdate: (_, { discountCodes, ...change }, context) =>
      carts.change(context, change, ({ keyHash }) => {
        return { type: 'ChangeDiscountCodes', keyHash, discountCodes: [...(discountCodes ?? [])] };
      }),
    cartGiftCardCodesUpdate: (_, { cartId, giftCardCodes }, context) =>
      unchangedCart(carts, context, cartId, giftCardErrors(giftCardCodes, ['giftCardCodes'])),
    cartGiftCardCodesAdd: (_, { cartId, giftCardCodes }, context) =>
      unchangedCart(carts, context, cartId, giftCardErrors(giftCardCodes, ['giftCardCodes'])),
    cartGiftCardCodesRemove: (_, { cartId }, context) => unchangedCart(carts, context, cartId),
  },
  Cart: {
    ...cartFields,
    warnings: (parent, _, context) => allWarnings(parent, context),
    // It carries the cart to any browser, and so its key: whoever has the address has the cart.
    checkoutUrl: ({ id, key }) => `${publicUrl}/cart/c/${id}?key=${key}`,
    order: ({ state, asOf }, _, { session }) =>
      state.orderId === undefined || asOf !== undefined ? null : trackOrder(session, carts.orderOf(state.orderId)),
  },
  CartLine: cartLineFields,
  ...cartTypes,
  CartCreatePayload: cartPayload,
  CartLinesAddPayload: cartPayload,
  CartLinesUpdatePayload: cartPayload,
  CartLinesRemovePayload: cartPayload,
  CartNoteUpdatePayload: cartPayload,
  CartAttributesUpdatePayload: cartPayload,
  CartBuyerIdentityUpdatePayload: cartPayload,
  CartDiscountCodesUpdatePayload: cartPayload,
  CartMergeUndoPayload: cartPayload,
  CartGiftCardCodesUpdatePayload: cartPayload,
  CartGiftCardCodesAddPayload: cartPayload,
  CartGiftCardCodesRemovePayload: cartPayload,
});
