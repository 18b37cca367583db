import { CART, cart, INVENTORY, ORDER, order, PAYMENT, payment, reservation } from '@millrace/contracts';
import { reaction } from '@millrace/event-log';
import { type OrderTrigger, orderDecider } from './order.js';

const target = { stream: ORDER, aggregate: order, decider: orderDecider };

export const placeOrderWhenCartCheckedOut = reaction({
  name: 'place-order-when-cart-checked-out',
  on: { stream: CART, aggregate: cart, types: ['CartCheckedOut'] },
  target,
  id: ({ event, aggregateId }) => (event.type === 'CartCheckedOut' ? event.orderId : aggregateId),
  trigger: ({ event, aggregateId }): OrderTrigger | undefined =>
    event.type === 'CartCheckedOut' ? { ...event, cartId: aggregateId } : undefined,
});

export const requestStockWhenOrderPlaced = reaction({
  name: 'request-stock-when-order-placed',
  on: { stream: ORDER, aggregate: order, types: ['OrderPlaced'] },
  target,
  trigger: (): OrderTrigger => ({ type: 'OrderPlaced' }),
});

export const goOnWhenStockAnswered = reaction({
  name: 'go-on-when-stock-answered',
  on: { stream: INVENTORY, aggregate: reservation, types: ['StockReserved', 'StockReservationRefused', 'ReservationReleased'] },
  target,
  trigger: ({ event }): OrderTrigger | undefined => (event.type === 'ReservationCommitted' ? undefined : event),
});

export const goOnWhenPaymentAnswered = reaction({
  name: 'go-on-when-payment-answered',
  on: {
    stream: PAYMENT,
    aggregate: payment,
    types: ['PaymentAuthorised', 'PaymentDeclined', 'PaymentUnresolved', 'PaymentCaptured', 'PaymentVoided'],
  },
  target,
  trigger: ({ event }): OrderTrigger => event,
});
