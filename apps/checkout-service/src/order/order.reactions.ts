import { consumers, ORDER, order } from '@millrace/contracts';
import { reaction } from '@millrace/event-log';
import { type OrderTrigger, orderDecider } from './order.js';

const target = { stream: ORDER, aggregate: order, decider: orderDecider };

export const placeOrderWhenCartCheckedOut = reaction({
  consumer: consumers.placeOrderWhenCartCheckedOut,
  target,
  id: ({ event, aggregateId }) => (event.type === 'CartCheckedOut' ? event.orderId : aggregateId),
  toCommand: ({ event, aggregateId }): OrderTrigger | undefined =>
    event.type === 'CartCheckedOut' ? { ...event, cartId: aggregateId } : undefined,
});

export const requestStockWhenOrderPlaced = reaction({
  consumer: consumers.requestStockWhenOrderPlaced,
  target,
  toCommand: (): OrderTrigger => ({ type: 'OrderPlaced' }),
});

export const goOnWhenStockAnswered = reaction({
  consumer: consumers.goOnWhenStockAnswered,
  target,
  toCommand: ({ event }): OrderTrigger | undefined => (event.type === 'ReservationCommitted' ? undefined : event),
});

export const goOnWhenPaymentAnswered = reaction({
  consumer: consumers.goOnWhenPaymentAnswered,
  target,
  toCommand: ({ event }): OrderTrigger => event,
});
