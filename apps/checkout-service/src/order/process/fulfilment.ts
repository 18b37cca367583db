import type { OrderEvent } from '@millrace/contracts';
import { refundAll } from './compensation.js';
import type { CommandOf } from '../model/order-command.js';
import type { Failure, Order } from '../model/order-state.js';
import { stockLines } from '../model/stock-lines.js';

type Events = readonly OrderEvent[];

export const paid = ({ captured, lines, shippingAddress, deliveryOption }: Order): Events =>
  captured > 0 ? [] : [{ type: 'OrderPaid', lines: stockLines(lines), shippingAddress, deliveryOption }];

/** The payment cannot be captured any more, and the goods may be on their way. */
export const paymentFailed = (
  { captured, captureFailed }: Order,
  { code, message }: CommandOf<'PaymentCaptureFailed'>,
): Events => (captured > 0 || captureFailed ? [] : [{ type: 'OrderPaymentFailed', code, message }]);

/** The payment was captured after the cancellation was requested: it is refunded, and nothing is shipped. */
export const paidWhileCancelling = (order: Order, failure: Failure): Events =>
  refundAll({ ...order, captured: order.cost.total.minor }, failure);

/** With the first parcel the payment is captured, unless it is already. */
export const dispatched = ({ captured, captureRequested, cost }: Order): Events =>
  captureRequested || captured > 0 ? [] : [{ type: 'PaymentCaptureRequested', amount: cost.total }];

/** With the last parcel the order is closed. */
export const closed = ({ delivered }: Order, { partial }: CommandOf<'ShipmentDelivered'>): Events =>
  delivered || partial ? [] : [{ type: 'OrderClosed' }];
