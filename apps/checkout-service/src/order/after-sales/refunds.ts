import type { Money, OrderEvent, OrderRejection } from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';
import type { CommandOf } from '../model/order-command.js';
import { failureOf, type Order, type Refund } from '../model/order-state.js';
import { stockRelease } from '../model/stock-lines.js';

type RefundStatus = Refund['status'];

const sumOf = ({ refunds }: Order, ...statuses: readonly RefundStatus[]): number =>
  Object.values(refunds).reduce((sum, { amount, status }) => (statuses.includes(status) ? sum + amount.minor : sum), 0);

/** What was captured and is neither refunded nor being refunded. */
export const refundable = (order: Order): Money => ({
  minor: order.captured - sumOf(order, 'requested', 'refunded'),
  currency: order.cost.total.currency,
});

/** Whether all that was captured went back. */
export const isRefunded = (order: Order): boolean => sumOf(order, 'refunded') === order.captured;

/** Requests a refund, or the record of one that was made at the provider; without an amount, of all that is left. A refund that failed may be requested again under another id. */
export const refund = (
  order: Order,
  { refundId, amount: wanted, reason, reference }: Omit<CommandOf<'RefundOrder'>, 'type'>,
): Decision<OrderEvent, OrderRejection> => {
  if (order.refunds[refundId]) return accept();
  if (order.captured === 0) return reject({ type: 'NotPaid' });
  const left = refundable(order);
  const amount = wanted ?? left;
  if (amount.currency !== left.currency || amount.minor > left.minor || amount.minor === 0)
    return reject({ type: 'RefundTooLarge', refundable: left });
  return accept({ type: 'RefundRequested', refundId, amount, reason, ...(reference !== undefined && { reference }) });
};

/** Records the answer to a refund, once. An order that is being cancelled goes on as soon as everything is refunded. */
export const answered = (
  order: Order,
  command: CommandOf<'PaymentRefunded'> | CommandOf<'PaymentRefundFailed'>,
): readonly OrderEvent[] => {
  const { refundId } = command;
  const known = order.refunds[refundId];
  if (known?.status !== 'requested') return [];
  const { amount } = known;
  if (command.type === 'PaymentRefundFailed') return [{ type: 'OrderRefundFailed', refundId, amount, message: command.message }];
  const refunded: OrderEvent = { type: 'OrderRefunded', refundId, amount };
  const isLast = order.step === 'refunding' && sumOf(order, 'refunded') + amount.minor === order.captured;
  if (!isLast) return [refunded];
  return [refunded, stockRelease(order, failureOf(order))];
};
