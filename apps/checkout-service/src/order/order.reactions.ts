import { consumers, ORDER, order } from '@millrace/contracts';
import { reaction } from '@millrace/event-log';
import { type OrderTrigger, orderDecider } from './order.js';

const target = { stream: ORDER, aggregate: order, decider: orderDecider };

export const placeOrderWhenCartCheckedOut = reaction({
  consumer: consumers.placeOrderWhenCartCheckedOut,
  target,
  id: ({ event, aggregateId }) => (event.type === 'CartCheckedOut' ? event.orderId : aggregateId),
  trigger: ({ event, aggregateId }): OrderTrigger | undefined =>
    event.type === 'CartCheckedOut' ? { ...event, cartId: aggregateId } : undefined,
});

export const requestStockWhenOrderPlaced = reaction({
  consumer: consumers.requestStockWhenOrderPlaced,
  target,
  trigger: (): OrderTrigger => ({ type: 'OrderPlaced' }),
});

export const goOnWhenStockAnswered = reaction({
  consumer: consumers.goOnWhenStockAnswered,
  target,
  trigger: ({ event }): OrderTrigger | undefined => (event.type === 'ReservationCommitted' ? undefined : event),
});

export const goOnWhenPaymentAnswered = reaction({
  consumer: consumers.goOnWhenPaymentAnswered,
  target,
  trigger: ({ event }): OrderTrigger => event,
});
