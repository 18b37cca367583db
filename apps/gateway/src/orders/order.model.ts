import type { OrderLine, TrackedOrder } from '@millrace/contracts';

/** An order with its key. */
export type OrderModel = Readonly<{
  key: string;
  order: TrackedOrder;
  /** The instant of a past state; absent for the current order. */
  asOf?: string;
}>;
export type OrderLineModel = Readonly<{ line: OrderLine; orderId: string }>;
