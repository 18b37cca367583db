import { CONFIG } from '@millrace/service-kit';
import { ViewModule, viewOptions } from '@millrace/views';
import { Module } from '@nestjs/common';
import { OrderTrackingController } from './order-tracking/order-tracking.controller.js';
import { orderTracking } from './order-tracking/order-tracking.view.js';
import type { OrdersViewConfig } from './orders-view.config.js';
import { ordersDatabase } from './orders-view.database.js';
import { OrderHistoryController } from './time-travel/order-history.controller.js';

/** One view, and the queries that it answers from its rows or, about the past, from the log. */
@Module({
  imports: [
    ViewModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: OrdersViewConfig) => ({
        view: orderTracking,
        database: ordersDatabase(config.DATABASE_URL),
        ...viewOptions(config),
      }),
    }),
  ],
  controllers: [OrderTrackingController, OrderHistoryController],
})
export class OrdersViewModule {}
