import { INVENTORY, ORDER, OrderAsOf, OrderHistory, PAYMENT, SHIPPING, TrackOrder } from '@millrace/contracts';
import { historyQueryHandler, type Consumer } from '@millrace/event-log';
import { CONFIG, SUBSCRIPTIONS } from '@millrace/service-kit';
import { viewQueryHandler, viewOperationHandlers, runView, viewOptions } from '@millrace/views';
import { Module } from '@nestjs/common';
import { orderTracking } from './order-tracking/order-tracking.view.js';
import { trackOrder } from './order-tracking/track-order.js';
import type { OrdersViewConfig } from './orders-view.config.js';
import { ordersDatabase } from './orders-view.database.js';
import { orderAsOf } from './time-travel/order-as-of.js';
import { orderHistory } from './time-travel/order-history.js';

const orderLog = { name: 'order-log', streams: [ORDER, INVENTORY, PAYMENT, SHIPPING] };

/** All that this app does: one view and the questions it answers, from its rows or, of the past, from the log. */
export const subscriptions = (config: OrdersViewConfig): readonly Consumer[] => {
  const view = runView(orderTracking, ordersDatabase(config.DATABASE_URL), viewOptions(config));
  return [
    view,
    viewOperationHandlers([view]),
    viewQueryHandler(view, TrackOrder, trackOrder),
    historyQueryHandler(OrderAsOf, orderLog, orderAsOf),
    historyQueryHandler(OrderHistory, orderLog, orderHistory),
  ];
};

@Module({
  providers: [{ provide: SUBSCRIPTIONS, inject: [CONFIG], useFactory: subscriptions }],
})
export class OrdersViewModule {}
