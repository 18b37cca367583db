import type { CartEvent, OrderEvent, OrderRejection, PaymentEvent, ReservationEvent } from '@millrace/contracts';
import { accept, type Decider, type Decision } from '@millrace/decider';
import { type Erasure, erase, withoutBuyer } from './erasure.js';
import { orderName } from './order-name.js';
import type { Failure, Order } from './order-state.js';
import { shortageText, stockLines } from './stock-lines.js';

type OneOf<E extends Readonly<{ type: string }>, T extends E['type']> = Extract<E, Readonly<{ type: T }>>;

/** Steps that end by a timer when no result arrives. */
export type TimedStep = 'reserving' | 'authorising';

/** The input of the decider: the check-out of the cart, the order's own first event, results of other services, timers and erasure. */
export type OrderCommand =
  | (OneOf<CartEvent, 'CartCheckedOut'> & { readonly cartId: string })
  | { readonly type: 'OrderPlaced' }
  | OneOf<ReservationEvent, 'StockReserved' | 'StockReservationRefused' | 'ReservationReleased'>
  | PaymentEvent
  | { readonly type: 'StepTimedOut'; readonly step: TimedStep }
  | Erasure;

/**
 * One step at a time: reserve stock, authorise the payment, confirm, capture. A failure compensates the steps in reverse order and cancels.
 * Each step accepts its own results only, so that late, repeated and out-of-order messages change nothing.
 */
const decide = (order: Order | undefined, command: OrderCommand): Decision<OrderEvent, OrderRejection> => {
  if (command.type === 'ErasePersonalData') return erase(order, command);
  const next = order ? nextEvent(order, command) : firstEvent(command);
  return next ? accept(next) : accept();
};

const firstEvent = (command: OrderCommand): OrderEvent | undefined => {
  if (command.type !== 'CartCheckedOut') return undefined;
  const { orderId, orderKeyHash: keyHash, ...bought } = command;
  return { ...bought, type: 'OrderPlaced', name: orderName(orderId), keyHash };
};

const nextEvent = (order: Order, command: OrderCommand): OrderEvent | undefined => {
  const { lines, shippingAddress, deliveryOption } = order;
  switch (order.step) {
    case 'placed':
      return command.type === 'OrderPlaced' ? { type: 'StockReservationRequested', lines: stockLines(lines) } : undefined;
    case 'reserving':
      return afterReserving(order, command);
    case 'authorising':
      return afterAuthorising(order, command);
    case 'capturing':
      if (command.type !== 'PaymentCaptured') return undefined;
      return { type: 'OrderPaid', lines: stockLines(lines), shippingAddress, deliveryOption };
    case 'voiding':
      return command.type === 'PaymentVoided' ? releaseOf(order, order.failure) : undefined;
    case 'releasing':
      return command.type === 'ReservationReleased' ? cancelled(order, order.failure) : undefined;
    case 'paid':
    case 'cancelled':
      return undefined;
  }
};

const afterReserving = (order: Order, command: OrderCommand): OrderEvent | undefined => {
  if (command.type === 'StockReserved') {
    return { type: 'PaymentAuthorisationRequested', amount: order.cost.total, payment: order.payment };
  }
  if (command.type === 'StockReservationRefused') {
    return cancelled(order, { reason: 'OUT_OF_STOCK', detail: shortageText(order.lines, command.short) });
  }
  if (command.type === 'StepTimedOut' && command.step === 'reserving') {
    return releaseOf(order, { reason: 'STOCK_TIMED_OUT', detail: 'The warehouse did not answer in time.' });
  }
  return undefined;
};

const afterAuthorising = (order: Order, command: OrderCommand): OrderEvent | undefined => {
  if (command.type === 'PaymentAuthorised') return { type: 'OrderConfirmed', amount: order.cost.total };
  if (command.type === 'PaymentDeclined') {
    return releaseOf(order, { reason: 'PAYMENT_DECLINED', detail: command.message });
  }
  const unanswered = command.type === 'PaymentUnresolved' || (command.type === 'StepTimedOut' && command.step === 'authorising');
  if (!unanswered) return undefined;
  const detail = command.type === 'PaymentUnresolved' ? command.message : 'The payment was not answered in time.';
  return { type: 'PaymentVoidRequested', reason: 'PAYMENT_TIMED_OUT', detail };
};

const evolve = (order: Order | undefined, event: OrderEvent): Order | undefined => {
  if (event.type !== 'OrderPlaced') return order && withEvent(order, event);
  const { type: _, ...placed } = event;
  return { ...placed, step: 'placed', erased: [] };
};

const withEvent = (order: Order, event: Exclude<OrderEvent, { type: 'OrderPlaced' }>): Order => {
  switch (event.type) {
    case 'StockReservationRequested':
      return { ...order, step: 'reserving' };
    case 'PaymentAuthorisationRequested':
      return { ...order, step: 'authorising' };
    case 'OrderConfirmed':
      return { ...order, step: 'capturing' };
    case 'OrderPaid':
      return { ...order, step: 'paid' };
    case 'PaymentVoidRequested':
      return { ...order, step: 'voiding', failure: failureOf(event) };
    case 'StockReleaseRequested':
      return { ...order, step: 'releasing', failure: failureOf(event) };
    case 'OrderCancelled':
      return { ...order, step: 'cancelled', failure: failureOf(event) };
    case 'DiscountRedemptionRequested':
    case 'DiscountReleaseRequested':
    case 'PaymentActionAwaited':
    case 'FulfilmentRequested':
    case 'PaymentCaptureRequested':
    case 'OrderPaymentFailed':
    case 'OrderCancellationRequested':
    case 'ShipmentCancellationRequested':
    case 'OrderCancellationRefused':
    case 'RefundRequested':
    case 'OrderRefunded':
    case 'OrderRefundFailed':
    case 'ReturnRequested':
    case 'ReturnReceived':
    case 'RestockRequested':
    case 'AddressChangeRequested':
    case 'ShippingAddressChanged':
    case 'AddressChangeRefused':
    case 'OrderClosed':
      return order;
    case 'PersonalDataErased':
      return withoutBuyer(order, event.dataSubjects);
  }
};

export const orderDecider: Decider<Order | undefined, OrderCommand, OrderEvent, OrderRejection> = {
  initial: undefined,
  decide,
  evolve,
};

const releaseOf = ({ lines }: Order, failure: Failure): OrderEvent => ({
  type: 'StockReleaseRequested',
  ...failure,
  lines: stockLines(lines),
});

const cancelled = ({ cartId }: Order, failure: Failure): OrderEvent => ({ type: 'OrderCancelled', ...failure, cartId });

const failureOf = ({ reason, detail }: Failure): Failure => ({ reason, detail });
