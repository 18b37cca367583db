import type { OrderLine, TrackedOrder } from '@millrace/contracts';

/** An order for whoever holds its key. */
export type OrderModel = Readonly<{ key: string; order: TrackedOrder }>;
export type OrderLineModel = Readonly<{ line: OrderLine; orderId: string }>;
