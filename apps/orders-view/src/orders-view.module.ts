import { TrackOrder } from '@millrace/contracts';
import type { Subscription } from '@millrace/event-log';
import { CONFIG, SUBSCRIPTIONS } from '@millrace/service-kit';
import { answersFrom, runView } from '@millrace/views';
import { Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { orderTracking } from './order-tracking/order-tracking.view.js';
import { trackOrder } from './order-tracking/track-order.js';
import type { OrdersViewConfig } from './orders-view.config.js';
import { ordersDatabase } from './orders-view.database.js';

/** All that this app does: one view and the question it answers. */
export const subscriptions = (dataSource: DataSource): readonly Subscription[] => {
  const view = runView(orderTracking, dataSource);
  return [view, answersFrom(view, TrackOrder, trackOrder)];
};

@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      name: 'orders-view',
      inject: [CONFIG],
      useFactory: ({ DATABASE_URL }: OrdersViewConfig) => ordersDatabase(DATABASE_URL),
    }),
  ],
  providers: [{ provide: SUBSCRIPTIONS, inject: [getDataSourceToken('orders-view')], useFactory: subscriptions }],
})
export class OrdersViewModule {}
