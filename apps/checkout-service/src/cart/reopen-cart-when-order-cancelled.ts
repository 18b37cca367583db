import { CART, cart, consumers } from '@millrace/contracts';
import { reaction, type Consumer } from '@millrace/event-log';
import type { CartTrigger } from './cart.js';
import type { CartRules } from './cart.requests.js';

export const reopenCartWhenOrderCancelled = (decider: CartRules): Consumer =>
  reaction({
    consumer: consumers.reopenCartWhenOrderCancelled,
    target: { stream: CART, aggregate: cart, decider },
    id: ({ event, aggregateId }) => (event.type === 'OrderCancelled' ? event.cartId : aggregateId),
    toCommand: ({ aggregateId }): CartTrigger => ({ type: 'Reopen', orderId: aggregateId }),
  });
