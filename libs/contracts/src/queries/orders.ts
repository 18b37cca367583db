import { type Static, Type } from 'typebox';
import { KeyHash } from '../checkout/cart.js';
import { CancelReason } from '../checkout/order.js';
import { OrderPricing } from '../checkout/order-pricing.js';
import { DeliveryOption, OrderCost, OrderLine } from '../checkout/purchase.js';
import { Address, Id, Instant } from '../declaration/values.js';
import { query } from './query.js';

/** A step of an order with its time. */
export const TimelineEntry = Type.Object({
  at: Instant,
  event: Type.Union([
    Type.Literal('PLACED'),
    Type.Literal('STOCK_RESERVED'),
    Type.Literal('STOCK_REFUSED'),
    Type.Literal('PAYMENT_AUTHORISED'),
    Type.Literal('PAYMENT_DECLINED'),
    Type.Literal('PAYMENT_TIMED_OUT'),
    Type.Literal('CONFIRMED'),
    Type.Literal('PAID'),
    Type.Literal('PREPARED'),
    Type.Literal('SHIPPED'),
    Type.Literal('DELIVERED'),
    Type.Literal('PAYMENT_VOIDED'),
    Type.Literal('STOCK_RELEASED'),
    Type.Literal('CANCELLED'),
  ]),
  detail: Type.String(),
});
export type TimelineEntry = Static<typeof TimelineEntry>;

/** An order as its buyer sees it. */
export const TrackedOrder = Type.Object({
  id: Id,
  name: Type.String(),
  status: Type.Union([
    Type.Literal('PLACED'),
    Type.Literal('CONFIRMED'),
    Type.Literal('SHIPPED'),
    Type.Literal('DELIVERED'),
    Type.Literal('CANCELLED'),
  ]),
  paid: Type.Boolean(),
  email: Type.String(),
  lines: Type.Array(OrderLine),
  cost: OrderCost,
  pricing: Type.Optional(OrderPricing),
  shippingAddress: Address,
  deliveryOption: DeliveryOption,
  cancelReason: Type.Optional(CancelReason),
  shipments: Type.Array(
    Type.Object({
      status: Type.Union([Type.Literal('PREPARED'), Type.Literal('DISPATCHED'), Type.Literal('DELIVERED')]),
      carrier: Type.Optional(Type.String()),
      trackingNumber: Type.Optional(Type.String()),
      dispatchAt: Instant,
      deliverAt: Instant,
    }),
  ),
  /** Oldest first. */
  timeline: Type.Array(TimelineEntry),
  /** The number of events of the order, its stock, payment and shipment that this view has folded. */
  version: Type.Integer(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type TrackedOrder = Static<typeof TrackedOrder>;

/** One order for the holder of its key; `null` for an unknown order and for a wrong key alike. */
export const TrackOrder = query(
  'orders-view',
  'TrackOrder',
  Type.Object({ orderId: Id, keyHash: KeyHash }),
  Type.Object({ order: Type.Union([TrackedOrder, Type.Null()]) }),
);
