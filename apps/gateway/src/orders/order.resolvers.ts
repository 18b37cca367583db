import { positionOf } from '../consistency/position-argument.js';
import { connectionOf } from '../graphql/connection.js';
import type { Resolvers } from '../generated/shop.js';
import { graphqlError } from '../graphql/errors.js';
import { keyedIdOf, orderGid, orderLineGid, productGid, variantGid } from '../identity/gid.js';
import { less, sum, times } from '../money/amount.js';
import { readPast } from '../time-travel/history-budget.js';
import { pastInstant } from '../time-travel/past-instant.js';
import { lineAllocations, lineTaxes, orderTaxLines, toDiscountAllocation } from './allocations.js';
import { toOrderCost } from './order-cost.js';
import { shipmentsOf } from './shipments.js';
import { priceExplanation } from './price-explanation.js';
import type { OrderChanges } from './order-change-feed.js';
import { orderUpdates } from './order-updates.js';
import { orderAsOf, trackOrder } from './track-order.js';

export const orderResolvers = (changes: OrderChanges): Resolvers => ({
  Query: {
    order: (_, { id, asOf }, { session }, info) => {
      const at = pastInstant(asOf, 'asOf');
      const keyed = keyedIdOf('Order', id);
      if (!keyed) return null;
      return at === undefined
        ? trackOrder(session, keyed)
        : readPast(
            info,
            () => orderAsOf(session, keyed, at),
            (found) => found?.order.version ?? 0,
          );
    },
  },
  Subscription: {
    orderUpdated: {
      subscribe: (_, { id, after }, { session }) => {
        const keyed = keyedIdOf('Order', id);
        if (!keyed) throw graphqlError('NOT_FOUND', 'We can’t find this order.');
        return orderUpdates(session, changes, keyed, positionOf(after));
      },
    },
  },
  Order: {
    id: ({ key, order }) => orderGid({ id: order.id, key }),
    name: ({ order }) => order.name,
    status: ({ order }) => order.status,
    paid: ({ order }) => order.paid,
    email: ({ order }) => order.email,
    lines: ({ order }, slice) =>
      connectionOf(
        order.lines.map((line) => ({ line, orderId: order.id, pricing: order.pricing })),
        slice,
        ({ line }) => line.lineId,
      ),
    cost: ({ order: { cost } }) => toOrderCost(cost),
    discountAllocations: ({ order: { pricing } }) => (pricing?.discounts ?? []).map(toDiscountAllocation),
    taxLines: ({ order }) => orderTaxLines(order),
    priceExplanation: ({ order }) => priceExplanation(order),
    shippingAddress: ({ order }) => order.shippingAddress,
    deliveryOption: ({ order }) => order.deliveryOption,
    cancelReason: ({ order }) => order.cancelReason ?? null,
    shipments: ({ order }) => shipmentsOf(order),
    paymentAction: ({ order: { paymentAction } }) => (paymentAction ? { url: null, instructions: null, ...paymentAction } : null),
    refunds: ({ order: { refunds = [] } }) => refunds,
    totalRefunded: ({ order }) =>
      sum(
        (order.refunds ?? []).map(({ amount }) => amount),
        order.cost.total.currency,
      ),
    returns: ({ order }) =>
      (order.returns ?? []).map(({ id, status, lines }) => ({
        id,
        status,
        lines: lines.map(({ lineId, quantity }) => ({ orderLineId: orderLineGid(order.id, lineId), quantity })),
      })),
    timeline: ({ order }) => order.timeline.map((entry) => ({ actor: 'SHOP' as const, ...entry })),
    version: ({ order }) => order.version,
    createdAt: ({ order }) => order.createdAt,
    updatedAt: ({ order }) => order.updatedAt,
  },
  OrderLine: {
    id: ({ orderId, line }) => orderLineGid(orderId, line.lineId),
    title: ({ line }) => line.title,
    variantTitle: ({ line }) => line.variantTitle,
    sku: ({ line }) => line.sku,
    quantity: ({ line }) => line.quantity,
    image: ({ line }) => (line.imageUrl === undefined ? null : { url: line.imageUrl, altText: line.title }),
    cost: ({ line }) => {
      const subtotalAmount = times(line.price, line.quantity);
      const off = sum(
        (line.discountAllocations ?? []).map(({ amount }) => amount),
        line.price.currency,
      );
      return { amountPerQuantity: line.price, subtotalAmount, totalAmount: less(subtotalAmount, off) };
    },
    discountAllocations: ({ line, pricing }) => lineAllocations(line.discountAllocations ?? [], pricing?.discounts ?? []),
    taxLines: ({ line, pricing }) => lineTaxes(line.taxLines ?? [], pricing?.taxes ?? []),
    customAttributes: ({ line }) => line.attributes,
    merchandiseId: ({ line }) => variantGid(line.variantId),
    productId: ({ line }) => productGid(line.productId),
  },
});
