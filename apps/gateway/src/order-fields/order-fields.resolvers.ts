import type { AppliedDiscount, Money, TrackedOrder } from '@millrace/contracts';
import type { ShopSettings } from '../config/shop-settings.js';
import type { CurrencyCode, Resolvers } from '../generated/shop.js';
import { connectionOf } from '../graphql/connection.js';
import { noMetafields } from '../graphql/no-metafields.js';
import { orderGid } from '../identity/gid.js';
import { type Amount, less, sum } from '../money/amount.js';
import { lineAllocations, toDiscountAllocation } from '../orders/allocations.js';
import type { OrderModel } from '../orders/order.model.js';
import { fulfillmentResolvers, fulfillments, lineItemResolvers, lineItems } from './line-items.js';
import { canceledAt, financialStatus, fulfillmentStatus, orderNumber } from './order-states.js';

const amountsOf = (discounts: readonly AppliedDiscount[]): readonly Money[] => discounts.map(({ amount }) => amount);

const subtotalOf = ({ cost: { subtotal }, pricing }: TrackedOrder): Amount => {
  const off = (pricing?.discounts ?? []).filter((discount) => discount.class !== 'delivery');
  return less(subtotal, sum(amountsOf(off), subtotal.currency));
};

const shippingOf = ({ cost: { shipping }, pricing }: TrackedOrder): Amount => {
  const off = (pricing?.discounts ?? []).filter((discount) => discount.class === 'delivery');
  return less(shipping, sum(amountsOf(off), shipping.currency));
};

const refundedOf = ({ refunds = [], cost }: TrackedOrder): Amount =>
  sum(
    refunds.map(({ amount }) => amount),
    cost.total.currency,
  );

const applicationOf = (discount: AppliedDiscount) => {
  const { discountApplication: application, title } = toDiscountAllocation(discount);
  const { code } = discount;
  return code === undefined
    ? { __typename: 'AutomaticDiscountApplication' as const, ...application, title }
    : { __typename: 'DiscountCodeApplication' as const, ...application, code, applicable: true };
};

const subtotal = ({ order }: OrderModel) => subtotalOf(order);
const shipping = ({ order }: OrderModel) => shippingOf(order);
const tax = ({ order }: OrderModel) => order.cost.tax;
const total = ({ order }: OrderModel) => order.cost.total;

/** The fields of an order under the names of the Storefront API. */
export const orderFieldResolvers = ({ publicUrl }: ShopSettings): Resolvers => {
  const pageOf = ({ order, key }: OrderModel) => `${publicUrl}/orders/${encodeURIComponent(orderGid({ id: order.id, key }))}`;
  return {
    Order: {
      orderNumber: ({ order }) => orderNumber(order.name),
      lineItems: ({ order }, { reverse, ...slice }) =>
        connectionOf(reverse ? lineItems(order).toReversed() : lineItems(order), slice, ({ line }) => line.lineId),
      processedAt: ({ order }) => order.createdAt,
      canceledAt: ({ order }) => canceledAt(order),
      currencyCode: ({ order }) => order.cost.total.currency as CurrencyCode,
      financialStatus: ({ order }) => financialStatus(order),
      fulfillmentStatus: ({ order }) => fulfillmentStatus(order),
      successfulFulfillments: ({ order }, { first }) => fulfillments(order, first),
      discountApplications: ({ order }, { reverse, ...slice }) => {
        const discounts = order.pricing?.discounts ?? [];
        const ids = new Map(discounts.map((discount) => [applicationOf(discount), discount.discountId]));
        const applications = reverse ? [...ids.keys()].toReversed() : [...ids.keys()];
        return connectionOf(applications, slice, (application) => ids.get(application) ?? '');
      },
      subtotalPrice: subtotal,
      subtotalPriceV2: subtotal,
      currentSubtotalPrice: subtotal,
      totalTax: tax,
      totalTaxV2: tax,
      currentTotalTax: tax,
      totalShippingPrice: shipping,
      totalShippingPriceV2: shipping,
      currentTotalShippingPrice: shipping,
      totalPrice: total,
      totalPriceV2: total,
      originalTotalPrice: total,
      originalTotalDuties: () => null,
      currentTotalDuties: () => null,
      currentTotalPrice: ({ order }) => less(order.cost.total, refundedOf(order)),
      totalRefundedV2: ({ order }) => refundedOf(order),
      billingAddress: ({ order }) => order.shippingAddress,
      statusUrl: pageOf,
      customerUrl: pageOf,
      phone: ({ order }) => order.shippingAddress.phone ?? null,
      customerLocale: () => null,
      edited: () => false,
      customAttributes: () => [],
      shippingDiscountAllocations: ({ order: { pricing } }) =>
        lineAllocations(pricing?.delivery.discountAllocations ?? [], pricing?.discounts ?? []),
      shippingTitle: ({ order }) => order.deliveryOption.title,
      ...noMetafields,
    },
    OrderLineItem: lineItemResolvers,
    Fulfillment: fulfillmentResolvers,
    DiscountApplication: { __resolveType: ({ __typename }) => __typename ?? null },
  };
};
