import type { TrackedOrder } from '@millrace/contracts';
import type { FulfillmentResolvers, OrderLineItemResolvers } from '../generated/shop.js';
import { connectionOf } from '../graphql/connection.js';
import { less, sum, times } from '../money/amount.js';
import { lineAllocations } from '../orders/allocations.js';
import type { LineItemModel } from './order-fields.models.js';

/** The lines of an order, with the pieces that were not sent back. */
export const lineItems = ({ id, lines, pricing, status, returns = [] }: TrackedOrder): LineItemModel[] =>
  lines.map((line) => {
    const returned = returns
      .filter((one) => one.status === 'RECEIVED')
      .flatMap((one) => one.lines)
      .reduce((pieces, { lineId, quantity }) => (lineId === line.lineId ? pieces + quantity : pieces), 0);
    return { line, orderId: id, pricing, left: status === 'CANCELLED' ? 0 : Math.max(0, line.quantity - returned) };
  });

export const lineItemResolvers: OrderLineItemResolvers = {
  title: ({ line }) => line.title,
  quantity: ({ line }) => line.quantity,
  currentQuantity: ({ left }) => left,
  customAttributes: ({ line }) => line.attributes,
  discountAllocations: ({ line, pricing }) => lineAllocations(line.discountAllocations ?? [], pricing?.discounts ?? []),
  originalTotalPrice: ({ line }) => times(line.price, line.quantity),
  discountedTotalPrice: ({ line: { price, quantity, discountAllocations = [] } }) => {
    const off = discountAllocations.map(({ amount }) => amount);
    return less(times(price, quantity), sum(off, price.currency));
  },
  variant: async ({ line }, _, { catalogue }) => (await catalogue.variant(line.variantId)) ?? null,
};

/** The parcels of an order that were sent. */
export const fulfillments = (order: TrackedOrder, first: number | null | undefined) => {
  const sent = order.shipments.filter(({ status }) => status !== 'PREPARED').map((shipment) => ({ order, shipment }));
  return [...connectionOf(sent, { first }, () => '').nodes];
};

export const fulfillmentResolvers: FulfillmentResolvers = {
  trackingCompany: ({ shipment }) => shipment.carrier ?? null,
  trackingInfo: ({ shipment: { trackingNumber: number, trackingUrl: url } }) =>
    number === undefined && url === undefined ? [] : [{ number: number ?? null, url: url ?? null }],
  fulfillmentLineItems: ({ order, shipment }, { reverse, ...slice }) => {
    const items = lineItems(order);
    const parts = (shipment.lines ?? order.lines).flatMap(({ variantId, quantity }) => {
      const lineItem = items.find(({ line }) => line.variantId === variantId);
      return lineItem ? [{ lineItem, quantity }] : [];
    });
    return connectionOf(reverse ? parts.toReversed() : parts, slice, ({ lineItem }) => lineItem.line.lineId);
  },
};
