import type { ViewDatabase } from '@millrace/views';
import { OrderTracking1764000000001 } from './migrations/0001-order-tracking.js';
import { OrdersOfCustomers1764460000002 } from './migrations/0002-orders-of-customers.js';
import { TrackedOrderRow } from './order-tracking/tracked-order.entity.js';

/** The database of the view. */
export const ordersDatabase = (url: string): ViewDatabase => ({
  applicationName: 'orders-view',
  url,
  schema: 'orders_view',
  entities: [TrackedOrderRow],
  migrations: [OrderTracking1764000000001, OrdersOfCustomers1764460000002],
});
