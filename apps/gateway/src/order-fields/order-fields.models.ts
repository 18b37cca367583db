import type { TrackedOrder } from '@millrace/contracts';
import type { OrderLineModel } from '../orders/order.model.js';

/** A line of an order. `left`: its pieces that were not sent back. */
export type LineItemModel = OrderLineModel & Readonly<{ left: number }>;

/** A parcel that was sent. */
export type FulfillmentModel = Readonly<{ order: TrackedOrder; shipment: TrackedOrder['shipments'][number] }>;
