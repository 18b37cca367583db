import type { OrderEvent } from '@millrace/contracts';
import { closed, dispatched, paid, paidWhileCancelling, paymentFailed } from './fulfilment.js';
import {
  afterStock,
  cancelBeforeShipping,
  cancelled,
  release,
  releaseDiscounts,
  releaseStock,
  requestedBy,
  stopShipment,
  undoPayment,
  voidPayment,
  withoutDiscount,
} from './compensation.js';
import type { CommandOf, OrderCommand } from '../model/order-command.js';
import { failureOf, type Order, type Step } from '../model/order-state.js';
import { awaitAction, begin, confirmed, requestPayment, requestStock } from './steps.js';
import { shortageText } from '../model/stock-lines.js';

type Reaction<T extends OrderCommand['type']> = (order: Order, command: CommandOf<T>) => readonly OrderEvent[];
type Reactions = { readonly [T in OrderCommand['type']]?: Reaction<T> };

/** The reactions of each step. */
export type Process = Readonly<Record<Step, Reactions>>;

/** How orders are carried out: whether the payment is captured when the order is confirmed, or with the dispatch of the first parcel. */
export type ProcessPolicy = Readonly<{ capture: 'atOnce' | 'atDispatch' }>;

/**
 * The results of an authorisation, whether the buyer had to act for it or not. Some payments are authorised and captured at once, and the capture may
 * arrive first.
 */
const authorisation = (policy: ProcessPolicy): Reactions => ({
  PaymentAuthorised: (order) => confirmed(policy, order),
  PaymentCaptured: (order) => [...confirmed(policy, order), ...paid(order)],
  PaymentDeclined: (order, { message }) => release(order, { reason: 'PAYMENT_DECLINED', detail: message }),
  PaymentUnresolved: (_, { message }) => voidPayment({ reason: 'PAYMENT_TIMED_OUT', detail: message }),
  StepTimedOut: () => voidPayment({ reason: 'PAYMENT_TIMED_OUT', detail: 'The payment was not answered in time.' }),
  ReservationExpired: () => voidPayment({ reason: 'STOCK_TIMED_OUT', detail: 'The reservation of the goods expired.' }),
  CancelOrder: (_, command) => voidPayment(requestedBy(command)),
});

/** While the order is shipped: it is closed with its last parcel, and its shipment stopped when its stock is gone or it is cancelled. */
const beforeDelivery: Reactions = {
  ShipmentDelivered: closed,
  StockCommitRefused: (order, { short }) => stopShipment({ reason: 'OUT_OF_STOCK', detail: shortageText(order.lines, short) }),
  CancelOrder: (_, command) => stopShipment(requestedBy(command)),
};

/**
 * The process of an order, as a table: at each step, which command leads to which events. A command that is not in the row of the step
 * changes nothing, so that late, repeated and out-of-order results are harmless.
 *
 * | step          | action                                  | compensation, in reverse order |
 * |---------------|-----------------------------------------|--------------------------------|
 * | `redeeming`   | redeem discounts that have a limit      | `unredeeming`: release them    |
 * | `reserving`   | reserve the stock                       | `releasing`: release it        |
 * | `authorising` | authorise the payment                   | `voiding`: void it             |
 * | `awaiting`    | wait for the buyer at the provider      | `voiding`                      |
 * | `capturing`   | capture the payment, at once            | `refunding`: refund it         |
 * | `fulfilling`  | ship; capture the payment at dispatch   | `unshipping`: stop the parcels |
 * | `paid`        | ship                                    | `unshipping`, then `refunding` |
 */
export const processOf = (policy: ProcessPolicy): Process => ({
  placed: {
    OrderPlaced: begin,
    CancelOrder: (order, command) => cancelled(order, requestedBy(command)),
  },
  redeeming: {
    DiscountRedeemed: requestStock,
    DiscountRedemptionRefused: withoutDiscount,
    CancelOrder: (order, command) => releaseDiscounts(order, requestedBy(command)),
  },
  reserving: {
    StockReserved: requestPayment,
    StockReservationRefused: (order, { short }) =>
      releaseDiscounts(order, { reason: 'OUT_OF_STOCK', detail: shortageText(order.lines, short) }),
    StepTimedOut: (order) => release(order, { reason: 'STOCK_TIMED_OUT', detail: 'The warehouse did not answer in time.' }),
    CancelOrder: (order, command) => release(order, requestedBy(command)),
  },
  authorising: { ...authorisation(policy), PaymentActionRequired: awaitAction },
  awaiting: authorisation(policy),
  capturing: {
    PaymentCaptured: (order) => (order.failure ? paidWhileCancelling(order, order.failure) : paid(order)),
    PaymentCaptureFailed: (order, { message }) => voidPayment(order.failure ?? { reason: 'CAPTURE_FAILED', detail: message }),
    CancelOrder: cancelBeforeShipping,
  },
  fulfilling: {
    ...beforeDelivery,
    ShipmentDispatched: dispatched,
    PaymentCaptured: paid,
    PaymentCaptureFailed: paymentFailed,
  },
  paid: beforeDelivery,
  unshipping: {
    ShipmentCancelled: undoPayment,
    ShipmentCancellationRefused: () => [{ type: 'OrderCancellationRefused', detail: 'The goods are on their way.' }],
    ShipmentDispatched: dispatched,
    PaymentCaptured: paid,
    PaymentCaptureFailed: paymentFailed,
    ShipmentDelivered: closed,
  },
  // Money that arrived before its authorisation could be voided goes back.
  voiding: { PaymentVoided: releaseStock, PaymentCaptured: (order) => paidWhileCancelling(order, failureOf(order)) },
  refunding: {},
  releasing: { ReservationReleased: afterStock },
  unredeeming: { DiscountRedemptionReleased: (order) => cancelled(order) },
  unpaid: { ShipmentDelivered: closed },
  closed: {},
  cancelled: {},
});

/** The events that a command leads to at the order's step. */
export const follow = (process: Process, order: Order, command: OrderCommand): readonly OrderEvent[] | undefined => {
  if (command.type === 'StepTimedOut' && command.step !== order.step) return undefined;
  const reaction = process[order.step][command.type] as
    | ((order: Order, command: OrderCommand) => readonly OrderEvent[])
    | undefined;
  return reaction?.(order, command);
};
