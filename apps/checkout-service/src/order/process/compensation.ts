import type { OrderEvent } from '@millrace/contracts';
import type { CommandOf } from '../model/order-command.js';
import { type Failure, failureOf, type Order } from '../model/order-state.js';
import { refundable } from '../after-sales/refunds.js';
import { stockLines } from '../model/stock-lines.js';

type Events = readonly OrderEvent[];

/** The request to cancel as the failure that the order ends with. */
export const requestedBy = ({ actor, reason }: CommandOf<'CancelOrder'>): Failure => ({
  reason: actor === 'buyer' ? 'BUYER_REQUEST' : 'STAFF_REQUEST',
  detail: reason,
});

/** Cancels an order whose payment is being captured: as soon as the result is known. */
export const cancelBeforeShipping = (_: Order, command: CommandOf<'CancelOrder'>): Events => [
  { type: 'OrderCancellationRequested', ...requestedBy(command) },
];

export const stopShipment = (failure: Failure): Events => [{ type: 'ShipmentCancellationRequested', ...failure }];

/** The refund that a cancellation leads to has this id. */
export const cancellationRefund = 'cancellation';

/** Refunds all that was captured and not refunded yet. */
export const refundAll = (order: Order, { detail }: Failure): Events => [
  { type: 'RefundRequested', refundId: cancellationRefund, amount: refundable(order), reason: detail },
];

/** After the shipment: refunds what was captured, else voids the authorisation. */
export const undoPayment = (order: Order): Events => {
  const failure = failureOf(order);
  if (order.captured === 0) return voidPayment(failure);
  return refundable(order).minor > 0 ? refundAll(order, failure) : releaseStock(order);
};

export const voidPayment = ({ reason, detail }: Failure): Events => [{ type: 'PaymentVoidRequested', reason, detail }];

export const release = ({ lines }: Order, { reason, detail }: Failure): Events => [
  { type: 'StockReleaseRequested', reason, detail, lines: stockLines(lines) },
];

export const releaseStock = (order: Order): Events => release(order, failureOf(order));

/** The last event of an order that is cancelled. */
export const cancelled = (order: Order, failure?: Failure | Readonly<{ type: string }>): Events => {
  const { reason, detail } = failure && 'reason' in failure ? failure : failureOf(order);
  return [{ type: 'OrderCancelled', reason, detail, cartId: order.cartId }];
};
