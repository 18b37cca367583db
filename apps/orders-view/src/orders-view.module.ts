import { TrackOrder } from '@millrace/contracts';
import type { Subscription } from '@millrace/event-log';
import { CONFIG, SUBSCRIPTIONS } from '@millrace/service-kit';
import { answersFrom, runView } from '@millrace/views';
import { Module } from '@nestjs/common';
import { orderTracking } from './order-tracking/order-tracking.view.js';
import { trackOrder } from './order-tracking/track-order.js';
import type { OrdersViewConfig } from './orders-view.config.js';
import { ordersDatabase } from './orders-view.database.js';

/** All that this app does: one view and the question it answers. */
export const subscriptions = ({ DATABASE_URL }: OrdersViewConfig): readonly Subscription[] => {
  const view = runView(orderTracking, ordersDatabase(DATABASE_URL));
  return [view, answersFrom(view, TrackOrder, trackOrder)];
};

@Module({
  providers: [{ provide: SUBSCRIPTIONS, inject: [CONFIG], useFactory: subscriptions }],
})
export class OrdersViewModule {}
