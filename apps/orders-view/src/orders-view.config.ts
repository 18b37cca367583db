import { ViewConfig } from '@millrace/views';

/** The rows are in schemas that begin with `orders_view`. */
export const OrdersViewConfig = ViewConfig;
export type OrdersViewConfig = ViewConfig;
