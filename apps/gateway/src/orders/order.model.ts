import type { OrderLine, TrackedOrder } from '@millrace/contracts';

/** An order for whoever holds its key. */
export type OrderModel = Readonly<{
  key: string;
  order: TrackedOrder;
  /** The instant at which it was so, when it is not the order of now. */
  asOf?: string;
}>;
export type OrderLineModel = Readonly<{ line: OrderLine; orderId: string }>;
