import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { StockLine } from '../inventory/reservation.js';
import { Address, Email, Empty, Id, Money } from '../declaration/values.js';
import { personal } from '../declaration/personal.js';
import { KeyHash } from './cart.js';
import { DeliveryOption, OrderCost, OrderLine, PaymentMethod } from './purchase.js';

/** The reasons for which an order is cancelled. */
export const CancelReason = Type.Union(
  [
    Type.Literal('OUT_OF_STOCK'),
    Type.Literal('PAYMENT_DECLINED'),
    Type.Literal('PAYMENT_TIMED_OUT'),
    Type.Literal('STOCK_TIMED_OUT'),
  ],
  { title: 'CancelReason' },
);
export type CancelReason = Static<typeof CancelReason>;

const Failure = Type.Object({ reason: CancelReason, detail: Type.String({ maxLength: 500 }) });

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
      }),
    ),
    message('StockReservationRequested', Type.Object({ lines: Type.Array(StockLine, { minItems: 1 }) })),
    message('PaymentAuthorisationRequested', Type.Object({ amount: Money, payment: personal(PaymentMethod) })),
    message('OrderConfirmed', Type.Object({ amount: Money })),
    message(
      'OrderPaid',
      Type.Object({ lines: Type.Array(StockLine), shippingAddress: personal(Address), deliveryOption: DeliveryOption }),
    ),
    message('PaymentVoidRequested', Failure),
    message('StockReleaseRequested', Type.Object({ ...Failure.properties, lines: Type.Array(StockLine, { minItems: 1 }) })),
    message('OrderCancelled', Type.Object({ ...Failure.properties, cartId: Id })),
    /** The personal data of a buyer were erased: the keys of these data subjects are erased; `orders` are all of the buyer's orders. */
    message(
      'PersonalDataErased',
      Type.Object({ dataSubjects: Type.Array(Id, { minItems: 1 }), orders: Type.Array(Id, { minItems: 1 }) }),
    ),
  ],
  requests: [message('ErasePersonalData', Empty)],
  rejections: [
    message('OrderNotFound', Empty),
    /** The personal data of the buyer are still needed, for this order or for another of the same buyer. */
    message('OrderUnderWay', Empty),
  ],
  state: Type.Object({
    status: Type.Union([Type.Literal('PLACED'), Type.Literal('CONFIRMED'), Type.Literal('CANCELLED')]),
    step: Type.Union([
      Type.Literal('placed'),
      Type.Literal('reserving'),
      Type.Literal('authorising'),
      Type.Literal('capturing'),
      Type.Literal('paid'),
      Type.Literal('voiding'),
      Type.Literal('releasing'),
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
