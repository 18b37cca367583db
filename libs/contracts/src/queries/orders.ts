import { type Static, Type } from 'typebox';
import { KeyHash } from '../checkout/cart.js';
import { CancelReason } from '../checkout/order.js';
import { OrderPricing } from '../checkout/order-pricing.js';
import { DeliveryOption, OrderCost, OrderLine } from '../checkout/purchase.js';
import { Address, Id, Instant, Money } from '../declaration/values.js';
import { StockLine } from '../inventory/reservation.js';
import { CarrierStatus } from '../shipping/shipment.js';
import { query } from '../declaration/query.js';

/** Who caused a step of an order. */
export const TimelineActor = Type.Union([
  Type.Literal('BUYER'),
  Type.Literal('STAFF'),
  Type.Literal('SHOP'),
  Type.Literal('PAYMENT_PROVIDER'),
  Type.Literal('CARRIER'),
]);

/** A step of an order: when it happened, what, why (`detail`, may be empty), and who caused it. */
export const TimelineEntry = Type.Object({
  at: Instant,
  event: Type.Union([
    Type.Literal('PLACED'),
    Type.Literal('STOCK_RESERVED'),
    Type.Literal('STOCK_REFUSED'),
    Type.Literal('PAYMENT_ACTION_REQUIRED'),
    Type.Literal('PAYMENT_AUTHORISED'),
    Type.Literal('PAYMENT_DECLINED'),
    Type.Literal('PAYMENT_TIMED_OUT'),
    Type.Literal('STOCK_EXPIRED'),
    Type.Literal('CONFIRMED'),
    Type.Literal('PAID'),
    Type.Literal('CAPTURE_FAILED'),
    Type.Literal('ADDRESS_CHANGE_REQUESTED'),
    Type.Literal('ADDRESS_CHANGED'),
    Type.Literal('ADDRESS_CHANGE_REFUSED'),
    Type.Literal('PREPARED'),
    Type.Literal('SHIPPED'),
    Type.Literal('DELIVERED'),
    Type.Literal('CLOSED'),
    Type.Literal('CANCELLATION_REQUESTED'),
    Type.Literal('SHIPMENT_CANCELLED'),
    Type.Literal('CANCELLATION_REFUSED'),
    Type.Literal('RETURN_REQUESTED'),
    Type.Literal('RETURN_RECEIVED'),
    Type.Literal('RESTOCKED'),
    Type.Literal('REFUND_REQUESTED'),
    Type.Literal('REFUNDED'),
    Type.Literal('REFUND_FAILED'),
    Type.Literal('PAYMENT_VOIDED'),
    Type.Literal('STOCK_RELEASED'),
    Type.Literal('CANCELLED'),
  ]),
  detail: Type.String(),
  /** Absent in the answers of earlier releases. */
  actor: Type.Optional(TimelineActor),
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
      /** One parcel of several; absent: the only one, with all lines. */
      parcelId: Type.Optional(Id),
      lines: Type.Optional(Type.Array(StockLine)),
      trackingUrl: Type.Optional(Type.String()),
      /** What the carrier told last, by its own time. */
      carrierStatus: Type.Optional(CarrierStatus),
      carrierStatusAt: Type.Optional(Instant),
      dispatchAt: Instant,
      deliverAt: Instant,
    }),
  ),
  /** What the buyer has to do for the payment, by when. Absent: nothing. */
  paymentAction: Type.Optional(
    Type.Object({
      kind: Type.Union([Type.Literal('REDIRECT'), Type.Literal('TRANSFER')]),
      url: Type.Optional(Type.String()),
      instructions: Type.Optional(Type.String()),
      until: Instant,
    }),
  ),
  /** What was paid back, oldest first. Absent: nothing. */
  refunds: Type.Optional(Type.Array(Type.Object({ id: Id, amount: Money, at: Instant }))),
  /** Absent: none. */
  returns: Type.Optional(
    Type.Array(
      Type.Object({
        id: Id,
        lines: Type.Array(Type.Object({ lineId: Id, quantity: Type.Integer() })),
        status: Type.Union([Type.Literal('REQUESTED'), Type.Literal('RECEIVED')]),
      }),
    ),
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

/**
 * A page of the orders of a customer, the oldest first or with `reverse` the newest; `after`: the id that the page before ended with. Not for the holders of
 * a key: the sender has to know who the customer is.
 */
export const ListCustomerOrders = query(
  'orders-view',
  'ListCustomerOrders',
  Type.Object({
    customerId: Id,
    first: Type.Integer({ minimum: 0, maximum: 250 }),
    after: Type.Optional(Id),
    reverse: Type.Boolean(),
  }),
  Type.Object({ orders: Type.Array(TrackedOrder), more: Type.Boolean(), total: Type.Integer() }),
);

/** A page of all orders in the order of their ids, for staff; `after`: the id that the page before ended with. */
export const ListOrders = query(
  'orders-view',
  'ListOrders',
  Type.Object({ first: Type.Integer({ minimum: 1, maximum: 100 }), after: Type.Optional(Id) }),
  Type.Object({ orders: Type.Array(TrackedOrder), more: Type.Boolean() }),
);
