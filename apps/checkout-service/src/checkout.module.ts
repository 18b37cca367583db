import { CART } from '@millrace/contracts';
import { type EventLog, openLogFreshness, type Consumer } from '@millrace/event-log';
import { CONFIG, EVENT_LOG, SUBSCRIPTIONS } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { cartDecider } from './cart/cart.js';
import { cartAsOf, cartHistory } from './cart/cart-as-of.js';
import { cartRequests } from './cart/cart.requests.js';
import { quoteDelivery } from './cart/quote-delivery.js';
import { readCart } from './cart/read-cart.js';
import { reopenCartWhenOrderCancelled } from './cart/reopen-cart-when-order-cancelled.js';
import { type CheckoutConfig, cartPolicy, stepLimits } from './checkout.config.js';
import {
  goOnWhenPaymentAnswered,
  goOnWhenStockAnswered,
  placeOrderWhenCartCheckedOut,
  requestStockWhenOrderPlaced,
} from './order/order.reactions.js';
import { eraseKeysWhenPersonalDataErased, orderRequests } from './order/order.requests.js';
import { giveUpAuthorisingWhenDue, giveUpReservingWhenDue, timeSteps } from './order/step-limits.js';
import { keepPriceList } from './price-list/keep-price-list.js';

/** All that this service does: what shoppers ask of their carts, what it answers, and the process that carries an order out. */
export const subscriptions = (log: EventLog, config: CheckoutConfig): readonly Consumer[] => {
  const policy = cartPolicy(config);
  const decider = cartDecider(policy);
  const prices = keepPriceList(log);
  const reading = openLogFreshness(log, { inLog: [CART], followed: [prices.followed] });
  return [
    prices.subscription,
    cartRequests(decider, prices),
    readCart(log, decider, prices, reading),
    cartAsOf(decider),
    cartHistory,
    quoteDelivery(log, decider, policy, prices, reading),
    placeOrderWhenCartCheckedOut,
    requestStockWhenOrderPlaced,
    goOnWhenStockAnswered,
    goOnWhenPaymentAnswered,
    timeSteps(stepLimits(config)),
    giveUpReservingWhenDue,
    giveUpAuthorisingWhenDue,
    reopenCartWhenOrderCancelled(decider),
    orderRequests(log),
    eraseKeysWhenPersonalDataErased,
  ];
};

@Module({ providers: [{ provide: SUBSCRIPTIONS, inject: [EVENT_LOG, CONFIG], useFactory: subscriptions }] })
export class CheckoutModule {}
