import type { CartEvent, OrderEvent, OrderRejection, PaymentEvent, ReservationEvent } from '@millrace/contracts';
import { accept, type Decider, type Decision } from '@millrace/decider';
import { type Erasure, erase, forgetting } from './erasure.js';
import { orderName } from './order-name.js';
import { shortageInWords, stockLines } from './stock-lines.js';

type Happened<E extends { type: string }, T extends E['type']> = Extract<E, { type: T }>;
type Placed = Omit<Happened<OrderEvent, 'OrderPlaced'>, 'type'>;
type Failure = Omit<Happened<OrderEvent, 'PaymentVoidRequested'>, 'type'>;

/** What was ordered, how far its process has come and, when it is being undone, why; `erased`: whose data were. */
export type Order = Placed & { readonly erased: readonly string[] } & Readonly<
    | { step: 'placed' | 'reserving' | 'authorising' | 'capturing' | 'paid' }
    | { step: 'voiding' | 'releasing' | 'cancelled'; failure: Failure }
  >;

/** What moves an order: its cart's check-out, its own first event, the answers of the other services, time, and oblivion. */
export type OrderTrigger =
  | (Happened<CartEvent, 'CartCheckedOut'> & { readonly cartId: string })
  | { readonly type: 'OrderPlaced' }
  | Happened<ReservationEvent, 'StockReserved' | 'StockReservationRefused' | 'ReservationReleased'>
  | PaymentEvent
  | { readonly type: 'StepTimedOut'; readonly step: 'reserving' | 'authorising' }
  | Erasure;

/**
 * One step at a time, each asked for by one event and answered by another service: stock, payment, confirmation, capture. A
 * failure undoes the steps in reverse and cancels. What comes late, twice or out of turn changes nothing: each step waits for
 * its own answers only.
 */
const decide = (order: Order | undefined, trigger: OrderTrigger): Decision<OrderEvent, OrderRejection> => {
  if (trigger.type === 'ErasePersonalData') return erase(order, trigger);
  const next = order ? follows(order, trigger) : begins(trigger);
  return next ? accept(next) : accept();
};

const begins = (trigger: OrderTrigger): OrderEvent | undefined => {
  if (trigger.type !== 'CartCheckedOut') return undefined;
  const { orderId, orderKeyHash: keyHash, ...bought } = trigger;
  return { ...bought, type: 'OrderPlaced', name: orderName(orderId), keyHash };
};

const follows = (order: Order, trigger: OrderTrigger): OrderEvent | undefined => {
  const { lines, shippingAddress, deliveryOption } = order;
  switch (order.step) {
    case 'placed':
      return trigger.type === 'OrderPlaced' ? { type: 'StockReservationRequested', lines: stockLines(lines) } : undefined;
    case 'reserving':
      return whileReserving(order, trigger);
    case 'authorising':
      return whileAuthorising(order, trigger);
    case 'capturing':
      if (trigger.type !== 'PaymentCaptured') return undefined;
      return { type: 'OrderPaid', lines: stockLines(lines), shippingAddress, deliveryOption };
    case 'voiding':
      return trigger.type === 'PaymentVoided' ? releaseOf(order, order.failure) : undefined;
    case 'releasing':
      return trigger.type === 'ReservationReleased' ? cancelled(order, order.failure) : undefined;
    case 'paid':
    case 'cancelled':
      return undefined;
  }
};

const whileReserving = (order: Order, trigger: OrderTrigger): OrderEvent | undefined => {
  if (trigger.type === 'StockReserved') {
    return { type: 'PaymentAuthorisationRequested', amount: order.cost.total, payment: order.payment };
  }
  if (trigger.type === 'StockReservationRefused') {
    return cancelled(order, { reason: 'OUT_OF_STOCK', detail: shortageInWords(order.lines, trigger.short) });
  }
  if (trigger.type === 'StepTimedOut' && trigger.step === 'reserving') {
    return releaseOf(order, { reason: 'STOCK_TIMED_OUT', detail: 'The warehouse did not answer in time.' });
  }
  return undefined;
};

const whileAuthorising = (order: Order, trigger: OrderTrigger): OrderEvent | undefined => {
  if (trigger.type === 'PaymentAuthorised') return { type: 'OrderConfirmed', amount: order.cost.total };
  if (trigger.type === 'PaymentDeclined') {
    return releaseOf(order, { reason: 'PAYMENT_DECLINED', detail: trigger.message });
  }
  const unanswered = trigger.type === 'PaymentUnresolved' || (trigger.type === 'StepTimedOut' && trigger.step === 'authorising');
  if (!unanswered) return undefined;
  const detail = trigger.type === 'PaymentUnresolved' ? trigger.message : 'The payment was not answered in time.';
  return { type: 'PaymentVoidRequested', reason: 'PAYMENT_TIMED_OUT', detail };
};

const evolve = (order: Order | undefined, event: OrderEvent): Order | undefined => {
  if (event.type !== 'OrderPlaced') return order && advanced(order, event);
  const { type: _, ...placed } = event;
  return { ...placed, step: 'placed', erased: [] };
};

const advanced = (order: Order, event: Exclude<OrderEvent, { type: 'OrderPlaced' }>): Order => {
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
    case 'PersonalDataErased':
      return forgetting(order, event.dataSubjects);
  }
};

export const orderDecider: Decider<Order | undefined, OrderTrigger, OrderEvent, OrderRejection> = {
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
