import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { StockLine } from '../inventory/reservation.js';
import { Address, Email, Empty, Id, Instant, Money, Quantity } from '../declaration/values.js';
import { identityUpcast } from '../declaration/upcast.js';
import { Locale } from '../translation/translation.js';
import { personal } from '../declaration/personal.js';
import { KeyHash } from './cart.js';
import { OrderPricing, Redemptions } from './order-pricing.js';
import { DeliveryOption, OrderCost, OrderLine, PaymentMethod } from './purchase.js';

/** The reasons for which an order is cancelled. */
export const CancelReason = Type.Union(
  [
    Type.Literal('OUT_OF_STOCK'),
    Type.Literal('PAYMENT_DECLINED'),
    Type.Literal('PAYMENT_TIMED_OUT'),
    Type.Literal('STOCK_TIMED_OUT'),
    Type.Literal('DISCOUNT_NOT_AVAILABLE'),
    Type.Literal('CAPTURE_FAILED'),
    Type.Literal('BUYER_REQUEST'),
    Type.Literal('STAFF_REQUEST'),
  ],
  { title: 'CancelReason' },
);
export type CancelReason = Static<typeof CancelReason>;

const Failure = Type.Object({ reason: CancelReason, detail: Type.String({ maxLength: 500 }) });
const moreReasons = { version: 2, upcasts: [identityUpcast('there were fewer reasons')] };
const Reason = Type.String({ maxLength: 500 });
const Actor = Type.Union([Type.Literal('buyer'), Type.Literal('staff')], { title: 'Actor' });
/** A buyer proves with the order's key that the order is theirs; staff have no key. */
const from = { actor: Actor, keyHash: Type.Optional(KeyHash) };
const Fulfilment = { lines: Type.Array(StockLine), shippingAddress: personal(Address), deliveryOption: DeliveryOption };
/** A redemption of a discount with a limit; `code` as the buyer entered it. */
const ReturnLine = Type.Object({ lineId: Id, quantity: Quantity }, { title: 'ReturnLine' });
const RefundReference = Type.Optional(Type.String({ minLength: 1, maxLength: 200 }));
const ReturnLines = Type.Array(ReturnLine, { minItems: 1, maxItems: 250 });

/**
 * An order and the process that fulfils it. `…Requested` events request a step from another service, which answers in its own stream
 * under the same id. Steps: stock → payment → confirmed → captured; compensated in reverse.
 */
export const order = aggregate({
  context: 'order',
  name: 'order',
  events: [
    message(
      'OrderPlaced',
      Type.Object({
        cartId: Id,
        name: Type.String(),
        keyHash: KeyHash,
        email: personal(Email),
        lines: Type.Array(OrderLine, { minItems: 1 }),
        cost: OrderCost,
        shippingAddress: personal(Address),
        deliveryOption: DeliveryOption,
        payment: personal(PaymentMethod),
        /** Absent: priced by the settings of the checkout service alone, without a rule of `PRICING`. */
        pricing: Type.Optional(OrderPricing),
        /** The customer who had logged in. Absent: a guest. */
        customerId: Type.Optional(Id),
        /** The language in which the buyer checked out: of the lines as far as they were translated, and of mails. Absent: not told. */
        language: Type.Optional(Locale),
      }),
    ),
    /** A guest's order belongs to this customer from now on. */
    message('OrderClaimed', Type.Object({ customerId: Id })),
    /** The discounts with a limit that the order uses; `buyerHash` is the same for each order of a person. */
    message('DiscountRedemptionRequested', Type.Object({ redemptions: Redemptions, buyerHash: Type.String({ maxLength: 64 }) })),
    message('DiscountReleaseRequested', Type.Object({ redemptions: Redemptions })),
    /** The reservation expires at `until`, unless the stock was committed before. Absent: never. */
    message(
      'StockReservationRequested',
      Type.Object({
        lines: Type.Array(StockLine, { minItems: 1 }),
        until: Type.Optional(Instant),
        /** The country of the delivery, which decides the location that serves the order. */
        countryCode: Type.Optional(Address.properties.countryCode),
      }),
    ),
    message('PaymentAuthorisationRequested', Type.Object({ amount: Money, payment: personal(PaymentMethod) })),
    /** The buyer has to act at the payment provider, at the latest at `until`; `transfer`: by a bank transfer, with this reference. */
    message(
      'PaymentActionAwaited',
      Type.Object({
        until: Instant,
        transfer: Type.Optional(
          Type.Object({
            account: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
            reference: Type.String({ minLength: 1, maxLength: 200 }),
          }),
        ),
      }),
    ),
    /** `capture`: when the payment is captured; absent: at once. */
    message(
      'OrderConfirmed',
      Type.Object({
        amount: Money,
        capture: Type.Optional(Type.Union([Type.Literal('atOnce'), Type.Literal('atDispatch')])),
      }),
    ),
    /** The order is to be shipped before its payment is captured, which happens at dispatch. */
    message('FulfilmentRequested', Type.Object(Fulfilment)),
    message('PaymentCaptureRequested', Type.Object({ amount: Money })),
    message('OrderPaid', Type.Object(Fulfilment)),
    /** The payment cannot be captured, and the goods are on their way. */
    message('OrderPaymentFailed', Type.Object({ code: Type.String({ maxLength: 100 }), message: Reason })),
    message('PaymentVoidRequested', Failure, moreReasons),
    message(
      'StockReleaseRequested',
      Type.Object({ ...Failure.properties, lines: Type.Array(StockLine, { minItems: 1 }) }),
      moreReasons,
    ),
    message('OrderCancelled', Type.Object({ ...Failure.properties, cartId: Id }), moreReasons),
    /** The order will be cancelled as soon as the step under way has a result. */
    message('OrderCancellationRequested', Failure),
    message('ShipmentCancellationRequested', Failure),
    /** The goods were dispatched before the order could be cancelled. */
    message('OrderCancellationRefused', Type.Object({ detail: Reason })),
    /** `reference`: the provider's id of a refund that was made there already, which is only recorded. */
    message('RefundRequested', Type.Object({ refundId: Id, amount: Money, reason: Reason, reference: RefundReference })),
    message('OrderRefunded', Type.Object({ refundId: Id, amount: Money })),
    message('OrderRefundFailed', Type.Object({ refundId: Id, amount: Money, message: Reason })),
    message('ReturnRequested', Type.Object({ returnId: Id, lines: ReturnLines, reason: Reason, actor: Actor })),
    message('ReturnReceived', Type.Object({ returnId: Id, lines: ReturnLines, reason: Reason })),
    message('RestockRequested', Type.Object({ returnId: Id, lines: Type.Array(StockLine, { minItems: 1 }), reason: Reason })),
    message('AddressChangeRequested', Type.Object({ changeId: Id, shippingAddress: personal(Address), actor: Actor })),
    message('ShippingAddressChanged', Type.Object({ shippingAddress: personal(Address), actor: Actor })),
    /** The goods were dispatched to the address before. */
    message('AddressChangeRefused', Type.Object({ changeId: Id })),
    /** Every parcel is delivered. */
    message('OrderClosed', Empty),
    /** The personal data of a buyer were erased: the keys of these data subjects are erased; `orders` are all of the buyer's orders. */
    message(
      'PersonalDataErased',
      Type.Object({ dataSubjects: Type.Array(Id, { minItems: 1 }), orders: Type.Array(Id, { minItems: 1 }) }),
    ),
  ],
  requests: [
    message('ErasePersonalData', Empty),
    /** A customer proves with the key that a guest's order is theirs. */
    message('ClaimOrder', Type.Object({ actor: Actor, keyHash: KeyHash, customerId: Id })),
    message('CancelOrder', Type.Object({ ...from, reason: Reason })),
    message('ChangeShippingAddress', Type.Object({ ...from, changeId: Id, shippingAddress: personal(Address) })),
    message('RequestReturn', Type.Object({ ...from, returnId: Id, lines: ReturnLines, reason: Reason })),
    /** The goods of a return arrived: `restock`, if they can be sold again; `refund` is paid back. Staff only. */
    message(
      'ReceiveReturn',
      Type.Object({
        returnId: Id,
        lines: ReturnLines,
        reason: Reason,
        restock: Type.Boolean(),
        refund: Type.Optional(Money),
      }),
    ),
    /** Without `amount`: all that was captured and not refunded. Staff only. */
    /** `reference`: the provider's id of a refund that was made there already. Staff only. */
    message(
      'RefundOrder',
      Type.Object({ refundId: Id, amount: Type.Optional(Money), reason: Reason, reference: RefundReference }),
    ),
  ],
  rejections: [
    message('OrderNotFound', Empty),
    /** The personal data of the buyer are still needed, for this order or for another of the same buyer. */
    message('OrderUnderWay', Empty),
    /** The order is cancelled, or its goods are on their way: it cannot be cancelled, and its address cannot be changed. */
    message('OrderNotChangeable', Type.Object({ status: Type.String() })),
    /** Only an address in the same country and province is accepted: delivery price and taxes are those of the old one. */
    message('AddressInOtherRegion', Type.Object({ countryCode: Type.String(), provinceCode: Type.Optional(Type.String()) })),
    /** At most `refundable` can be refunded. */
    message('RefundTooLarge', Type.Object({ refundable: Money })),
    message('NotPaid', Empty),
    /** At most `returnable` pieces of this line can be returned. */
    message('ReturnTooLarge', Type.Object({ lineId: Id, returnable: Type.Integer() })),
    /** Only goods that were delivered can be returned. */
    message('NotDelivered', Empty),
    /** The order belongs to another customer. */
    message('OrderOfAnother', Empty),
  ],
  state: Type.Object({
    status: Type.Union([Type.Literal('PLACED'), Type.Literal('CONFIRMED'), Type.Literal('CANCELLED')]),
    step: Type.Union([
      Type.Literal('placed'),
      Type.Literal('redeeming'),
      Type.Literal('reserving'),
      Type.Literal('authorising'),
      Type.Literal('awaiting'),
      Type.Literal('capturing'),
      Type.Literal('fulfilling'),
      Type.Literal('paid'),
      Type.Literal('closed'),
      Type.Literal('unpaid'),
      Type.Literal('unshipping'),
      Type.Literal('refunding'),
      Type.Literal('voiding'),
      Type.Literal('releasing'),
      Type.Literal('unredeeming'),
      Type.Literal('cancelled'),
    ]),
    /** The persons whose personal data were erased. */
    erased: Type.Optional(Type.Array(Id)),
  }),
});
/** An event of an order. */
export type OrderEvent = EventOf<typeof order>;
/** A command to an order. */
export type OrderRequest = RequestOf<typeof order>;
/** A rejection of a command to an order. */
export type OrderRejection = RejectionOf<typeof order>;
/** The state of an order that clients get. */
export type OrderState = StateOf<typeof order>;
