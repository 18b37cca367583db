import type { CartDiscountAllocationResolvers, CartLineResolvers, CartResolvers, Resolvers } from '../../generated/shop.js';
import { connectionOf } from '../../graphql/connection.js';
import { preferencesOf } from '../inputs/preferences.js';
import { cartGid, cartLineGid } from '../../identity/gid.js';
import { sum } from '../../money/amount.js';
import { lineAllocations, toDiscountAllocation } from '../../orders/allocations.js';
import type { ShopContext } from '../../catalogue/shop-context.js';
import { type CartLineModel, type CartModel, noLongerSold } from './cart.model.js';
import { pricingOf } from './cart-pricing.js';
import { catalogueOf, linesOf, pricedLineOf, priceOf, totalOf } from './line-price.js';

const attributeWith = (attributes: readonly Readonly<{ key: string; value: string }>[], wanted: string) =>
  attributes.find(({ key }) => key === wanted) ?? null;

const costOf = async (parent: CartModel, context: ShopContext) => {
  const pricing = await pricingOf(parent, context);
  if (pricing) {
    const { subtotal, total, tax, discount } = pricing;
    return {
      subtotalAmount: subtotal,
      totalAmount: total,
      totalTaxAmount: tax,
      totalDiscountAmount: discount,
      ...estimates(total),
    };
  }
  const totals = await Promise.all(linesOf(parent).map((model) => totalOf(model, context)));
  const subtotalAmount = sum(totals, parent.state.currency);
  const totalDiscountAmount = sum([], parent.state.currency);
  return { subtotalAmount, totalAmount: subtotalAmount, totalTaxAmount: null, totalDiscountAmount, ...estimates(subtotalAmount) };
};

/** The delivery is added at the checkout, and the tax depends on the address. */
const estimates = <A>(total: A) => ({
  checkoutChargeAmount: total,
  totalDutyAmount: null,
  totalAmountEstimated: true,
  subtotalAmountEstimated: false,
  totalDutyAmountEstimated: false,
  totalTaxAmountEstimated: true,
});

/** The fields of a cart that need no more than the cart and the reads of its context. */
export const cartFields: CartResolvers = {
  id: cartGid,
  totalQuantity: ({ state }) => state.lines.reduce((total, { quantity }) => total + quantity, 0),
  note: ({ state }) => state.note,
  attributes: ({ state }) => state.attributes,
  attribute: ({ state }, { key }) => attributeWith(state.attributes, key),
  buyerIdentity: ({ state, customer }) => ({
    ...state.buyer,
    addresses: (state.deliveryAddresses ?? []).map(({ address }) => address),
    ...(customer && { customer }),
  }),
  status: ({ state }) => (state.status === 'open' ? 'OPEN' : 'COMPLETED'),
  lines: (parent, { reverse, ...slice }) =>
    connectionOf(reverse ? linesOf(parent).toReversed() : linesOf(parent), slice, ({ line }) => line.lineId),
  cost: (parent, _, context) => costOf(parent, context),
  estimatedCost: (parent, _, context) => costOf(parent, context),
  discountCodes: async (parent, _, context) => {
    const codes = (await pricingOf(parent, context))?.codes;
    return codes ?? (parent.state.discountCodes ?? []).map((code) => ({ code, applicable: false }));
  },
  discountAllocations: async (parent, _, context) =>
    ((await pricingOf(parent, context))?.discounts ?? []).map(toDiscountAllocation),
  appliedGiftCards: () => [],
};

const lineCostOf = async (parent: CartLineModel, context: ShopContext) => {
  const subtotalAmount = await totalOf(parent, context);
  const variant = await catalogueOf(parent, context).variant(parent.line.variantId);
  const compareAtAmountPerQuantity = variant?.variant.compareAtPrice ?? null;
  const amountPerQuantity = await priceOf(parent, context);
  const totalAmount = (await pricedLineOf(parent, context))?.total ?? subtotalAmount;
  return { amountPerQuantity, compareAtAmountPerQuantity, subtotalAmount, totalAmount };
};

/** The fields of a line of a cart. */
export const cartLineFields: CartLineResolvers = {
  id: ({ cart, line }) => cartLineGid(cart.id, line.lineId),
  quantity: ({ line }) => line.quantity,
  attributes: ({ line }) => line.attributes,
  attribute: ({ line }, { key }) => attributeWith(line.attributes, key),
  merchandise: async (parent, _, context) => {
    const catalogue = catalogueOf(parent, context);
    const { variantId } = parent.line;
    return (await catalogue.variant(variantId)) ?? noLongerSold(parent, (await catalogue.productOf(variantId))?.title);
  },
  cost: (parent, _, context) => lineCostOf(parent, context),
  estimatedCost: async (parent, _, context) => {
    const { amountPerQuantity, compareAtAmountPerQuantity, ...amounts } = await lineCostOf(parent, context);
    return { amount: amountPerQuantity, compareAtAmount: compareAtAmountPerQuantity, ...amounts };
  },
  discountAllocations: async (parent, _, context) => {
    const discounts = (await pricingOf(parent.cart, context))?.discounts ?? [];
    return lineAllocations((await pricedLineOf(parent, context))?.discountAllocations ?? [], discounts);
  },
  sellingPlanAllocation: () => null,
  parentRelationship: () => null,
};

const allocation: CartDiscountAllocationResolvers = {
  __resolveType: ({ code }) => (code == null ? 'CartAutomaticDiscountAllocation' : 'CartCodeDiscountAllocation'),
};

/** Which types the interfaces and unions of a cart have. */
export const cartTypes: Resolvers = {
  BaseCartLine: { __resolveType: () => 'CartLine' },
  BaseCartLineConnection: { __resolveType: () => 'CartLineConnection' },
  BaseCartLineEdge: { __resolveType: () => 'CartLineEdge' },
  CartDiscountAllocation: allocation,
  PricingValue: { __resolveType: () => 'MoneyV2' },
  CartBuyerIdentity: {
    customer: ({ customer }) => customer ?? null,
    deliveryAddressPreferences: ({ addresses = [] }) => addresses,
    preferences: ({ preferences }) => (preferences ? preferencesOf(preferences) : null),
  },
  DeliveryAddress: { __resolveType: () => 'MailingAddress' },
};
