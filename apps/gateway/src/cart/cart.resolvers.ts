import type { Attribute } from '@millrace/contracts';
import type { AttributeInput, CartLineInput, CartLineResolvers, CartResolvers, Resolvers } from '../generated/shop.js';
import { connectionOf } from '../graphql/connection.js';
import { cartGid, cartLineGid, idOf, keyedIdOf } from '../identity/gid.js';
import { sum } from '../money/amount.js';
import { trackOrder } from '../orders/track-order.js';
import { readPast } from '../time-travel/history-budget.js';
import { pastInstant } from '../time-travel/past-instant.js';
import type { ShopContext } from '../catalogue/shop-context.js';
import type { ShopSettings } from '../config/shop-settings.js';
import { type CartModel, type CartPayload, noLongerSold } from './cart.model.js';
import type { CartCommands, CartCommandContext } from './cart-commands.js';
import type { CustomerCarts } from './customer-carts.js';
import { mergeWarnings } from './merge-warnings.js';
import { lineAllocations, toDiscountAllocation } from '../orders/allocations.js';
import { codeWarnings, pricingOf } from './cart-pricing.js';
import { catalogueOf, linesOf, pricedLineOf, priceOf, totalOf, warningsOf } from './line-price.js';
import { readCart } from './read-cart.js';

type Given<T> = readonly T[] | null | undefined;

const attributesOf = (given: Given<AttributeInput>): Attribute[] => (given ?? []).map(({ key, value }) => ({ key, value }));

const newLines = (given: Given<CartLineInput>, { newLineId }: CartCommandContext) =>
  (given ?? []).map(({ merchandiseId, quantity, attributes }, index) => ({
    lineId: newLineId(index),
    variantId: idOf('ProductVariant', merchandiseId),
    quantity: quantity ?? 1,
    attributes: attributesOf(attributes),
  }));

const cart: CartResolvers = {
  id: cartGid,
  totalQuantity: ({ state }) => state.lines.reduce((total, { quantity }) => total + quantity, 0),
  note: ({ state }) => state.note,
  attributes: ({ state }) => state.attributes,
  buyerIdentity: ({ state }) => state.buyer,
  warnings: (parent, _, context) => allWarnings(parent, context),
  status: ({ state }) => (state.status === 'open' ? 'OPEN' : 'COMPLETED'),
  lines: (parent, { reverse, ...slice }) =>
    connectionOf(reverse ? linesOf(parent).toReversed() : linesOf(parent), slice, ({ line }) => line.lineId),
  cost: async (parent, _, context) => {
    const pricing = await pricingOf(parent, context);
    if (pricing) {
      const { subtotal, total, tax, discount } = pricing;
      return { subtotalAmount: subtotal, totalAmount: total, totalTaxAmount: tax, totalDiscountAmount: discount };
    }
    const totals = await Promise.all(linesOf(parent).map((model) => totalOf(model, context)));
    const subtotalAmount = sum(totals, parent.state.currency);
    const totalDiscountAmount = sum([], parent.state.currency);
    return { subtotalAmount, totalAmount: subtotalAmount, totalTaxAmount: null, totalDiscountAmount };
  },
  discountCodes: async (parent, _, context) => {
    const codes = (await pricingOf(parent, context))?.codes;
    return codes ?? (parent.state.discountCodes ?? []).map((code) => ({ code, applicable: false }));
  },
  discountAllocations: async (parent, _, context) =>
    ((await pricingOf(parent, context))?.discounts ?? []).map(toDiscountAllocation),
};

const cartLine: CartLineResolvers = {
  id: ({ cart, line }) => cartLineGid(cart.id, line.lineId),
  quantity: ({ line }) => line.quantity,
  attributes: ({ line }) => line.attributes,
  merchandise: async (parent, _, context) => {
    const catalogue = catalogueOf(parent, context);
    const { variantId } = parent.line;
    return (await catalogue.variant(variantId)) ?? noLongerSold(parent, (await catalogue.productOf(variantId))?.title);
  },
  cost: async (parent, _, context) => {
    const subtotalAmount = await totalOf(parent, context);
    const variant = await catalogueOf(parent, context).variant(parent.line.variantId);
    const compareAtAmountPerQuantity = variant?.variant.compareAtPrice ?? null;
    const amountPerQuantity = await priceOf(parent, context);
    const totalAmount = (await pricedLineOf(parent, context))?.total ?? subtotalAmount;
    return { amountPerQuantity, compareAtAmountPerQuantity, subtotalAmount, totalAmount };
  },
  discountAllocations: async (parent, _, context) => {
    const discounts = (await pricingOf(parent.cart, context))?.discounts ?? [];
    return lineAllocations((await pricedLineOf(parent, context))?.discountAllocations ?? [], discounts);
  },
};

const allWarnings = async (cart: CartModel, context: ShopContext) =>
  (
    await Promise.all([
      ...linesOf(cart).map((line) => warningsOf(line, context)),
      codeWarnings(cart, context),
      mergeWarnings(cart, context),
    ])
  ).flat();
const payload = {
  warnings: ({ cart }: CartPayload, _: unknown, context: ShopContext) => (cart ? allWarnings(cart, context) : []),
};

/** The current quantity of a line that a change does not set; 1 for an unknown line, which the cart's rules reject. */
const quantityNow = (now: CartModel | null, lineId: string): number =>
  now?.state.lines.find((line) => line.lineId === lineId)?.quantity ?? 1;

export const cartResolvers = (
  carts: CartCommands,
  customers: CustomerCarts,
  { currency, publicUrl }: ShopSettings,
): Resolvers => ({
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
      carts.create(context, idempotencyKey, (opened) => ({
        type: 'CreateCart',
        keyHash: opened.keyHash,
        currency,
        note: input?.note ?? '',
        attributes: attributesOf(input?.attributes),
        ...carts.buyerOf(input?.buyerIdentity),
        lines: newLines(input?.lines, opened),
      })),
    cartLinesAdd: (_, { lines, ...change }, context) =>
      carts.change(context, change, (opened) => ({ type: 'AddLines', keyHash: opened.keyHash, lines: newLines(lines, opened) })),
    cartLinesUpdate: (_, { lines, ...change }, context) =>
      carts.change(context, change, async ({ cartId, key, keyHash }) => {
        const now = lines.some(({ quantity }) => quantity == null) ? await readCart(context.session, { id: cartId, key }) : null;
        const changed = lines.map(({ id, quantity, attributes }) => ({
          lineId: idOf('CartLine', id),
          quantity: quantity ?? quantityNow(now, idOf('CartLine', id)),
          ...(attributes == null ? {} : { attributes: attributesOf(attributes) }),
        }));
        return { type: 'ChangeLines', keyHash, lines: changed };
      }),
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
  },
  Cart: {
    ...cart,
    checkoutUrl: () => `${publicUrl}/checkout`,
    order: ({ state, asOf }, _, { session }) =>
      state.orderId === undefined || asOf !== undefined ? null : trackOrder(session, carts.orderOf(state.orderId)),
  },
  CartLine: cartLine,
  CartCreatePayload: payload,
  CartLinesAddPayload: payload,
  CartLinesUpdatePayload: payload,
  CartLinesRemovePayload: payload,
  CartNoteUpdatePayload: payload,
  CartAttributesUpdatePayload: payload,
  CartBuyerIdentityUpdatePayload: payload,
  CartDiscountCodesUpdatePayload: payload,
  CartMergeUndoPayload: payload,
});
