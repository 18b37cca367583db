import type { OrderEvent } from '@millrace/contracts';
import type { CommandOf } from '../model/order-command.js';
import { cancellationRefund, type Failure, failureOf, type Order } from '../model/order-state.js';
import { isRefunded, refundable } from '../after-sales/refunds.js';
import { stockRelease } from '../model/stock-lines.js';

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

/** Refunds all that was captured and not refunded yet. */
export const refundAll = (order: Order, { detail }: Failure): Events => [
  { type: 'RefundRequested', refundId: cancellationRefund, amount: refundable(order), reason: detail },
];

/** After the shipment: refunds what was captured, else voids the authorisation. Refunds without a result are waited for. */
export const undoPayment = (order: Order): Events => {
  const failure = failureOf(order);
  if (order.captured === 0) return voidPayment(failure);
  if (refundable(order).minor > 0) return refundAll(order, failure);
  return isRefunded(order) ? releaseStock(order) : [{ type: 'OrderCancellationRequested', ...failure }];
};

export const voidPayment = ({ reason, detail }: Failure): Events => [{ type: 'PaymentVoidRequested', reason, detail }];

export const release = (order: Order, failure: Failure): Events => [stockRelease(order, failure)];

export const releaseStock = (order: Order): Events => release(order, failureOf(order));

/** Cancels an order without a reservation: the discounts that it redeemed are released first. */
export const releaseDiscounts = (order: Order, { reason, detail }: Failure): Events => {
  const { redemptions } = order.pricing ?? {};
  if (!redemptions) return cancelled(order, { reason, detail });
  return [
    { type: 'OrderCancellationRequested', reason, detail },
    { type: 'DiscountReleaseRequested', redemptions },
  ];
};

/** After the stock: releases the discounts, where the order redeemed any. */
export const afterStock = (order: Order): Events => {
  const { redemptions } = order.pricing ?? {};
  return redemptions ? [{ type: 'DiscountReleaseRequested', redemptions }] : cancelled(order);
};

const refusals: Readonly<Record<CommandOf<'DiscountRedemptionRefused'>['reason'], string>> = {
  LIMIT_REACHED: 'A discount of the order was used as often as it may be.',
  CUSTOMER_LIMIT_REACHED: 'A discount of the order was used as often as one customer may.',
  INACTIVE: 'A discount of the order does not exist any more.',
};

/** A discount refused: all others did not redeem either. */
export const withoutDiscount = (order: Order, { reason }: CommandOf<'DiscountRedemptionRefused'>): Events =>
  cancelled(order, { reason: 'DISCOUNT_NOT_AVAILABLE', detail: refusals[reason] });

/** The last event of an order that is cancelled. */
export const cancelled = (order: Order, { reason, detail }: Failure = failureOf(order)): Events => [
  { type: 'OrderCancelled', reason, detail, cartId: order.cartId },
];
