import type { OrderLine, OrderPricing, TrackedOrder } from '@millrace/contracts';

/** An order with its key. */
export type OrderModel = Readonly<{
  key: string;
  order: TrackedOrder;
  /** The instant of a past state; absent for the current order. */
  asOf?: string;
}>;
/** `pricing`: that of the order, which has the titles of discounts and taxes. */
export type OrderLineModel = Readonly<{ line: OrderLine; orderId: string; pricing?: OrderPricing | undefined }>;
