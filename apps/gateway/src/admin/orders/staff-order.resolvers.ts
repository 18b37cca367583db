import { type Money, type OrderRequest, ReconcilePayments, type TrackedOrder } from '@millrace/contracts';
import type { Resolvers } from '../../generated/admin.js';
import { badUserInput } from '../../graphql/errors.js';
import { orderLineIdOf, requiredId } from '../../identity/gid.js';
import type { IdFactory } from '../../identity/id-factory.js';
import { orderErrors } from '../../order-changes/order-errors.js';
import type { OrderRequests } from '../../order-changes/order-requests.js';
import { trackOrder } from '../../orders/track-order.js';
import { toMinor } from '../../money/amount.js';
import type { ReadSession } from '../../consistency/read-session.js';
import { requirePermission } from '../../staff/roles/require-permission.js';
import { pastInstant } from '../../time-travel/past-instant.js';
import { paymentError } from './payment-errors.js';
import { toAdminError } from './staff-order-errors.js';
import { toStaffOrder } from './staff-order.js';

/** Parses an amount in a currency; throws `BAD_USER_INPUT` for an invalid one. */
const amountOf = (decimal: string, currency: string, argument: string): Money => {
  const minor = toMinor(decimal, currency);
  if (minor === undefined) throw badUserInput(`not an amount in ${currency}`, argument);
  return { minor, currency };
};

/** What staff read and change of orders. */
export const staffOrderResolvers = (requests: OrderRequests, ids: IdFactory): Resolvers => {
  const readOrder = async (session: ReadSession, id: string): Promise<TrackedOrder | undefined> =>
    (await trackOrder(session, ids.orderWithKey(id)))?.order;
  const send = async (session: ReadSession, id: string, request: OrderRequest, idempotencyKey: string | null | undefined) => {
    const result = await requests.send(session, id, request, idempotencyKey);
    const order = await readOrder(session, id);
    const userErrors = result.status === 'accepted' ? [] : orderErrors(result).map(toAdminError);
    return { order: order ? toStaffOrder(order) : null, userErrors, position: session.observe({}) };
  };
  const currencyOf = async (session: ReadSession, id: string): Promise<string> =>
    (await readOrder(session, id))?.cost.total.currency ?? 'EUR';

  return {
    Query: {
      order: async (_, { id }, { session }) => {
        const found = await readOrder(session, requiredId('Order', id, 'id'));
        return found ? toStaffOrder(found) : null;
      },
      paymentReconciliation: async (_, { since }, { session }) => {
        const at = pastInstant(since, 'since');
        const { differences, ...compared } = await session.query(ReconcilePayments, at === undefined ? {} : { since: at });
        return {
          ...compared,
          differences: differences.map(({ paymentId, ...rest }) => ({ ...rest, orderId: `gid://millrace/Order/${paymentId}` })),
        };
      },
    },
    Mutation: {
      orderCancel: (_, { orderId, reason, idempotencyKey }, { session }) => {
        const id = requiredId('Order', orderId, 'orderId');
        return send(session, id, { type: 'CancelOrder', actor: 'staff', reason: reason ?? '' }, idempotencyKey);
      },
      orderMarkAsPaid: async (_, { orderId, idempotencyKey }, { session }) => {
        const id = requiredId('Order', orderId, 'orderId');
        const result = await requests.markAsPaid(session, id, idempotencyKey);
        const order = await readOrder(session, id);
        const userErrors = result.status === 'accepted' ? [] : [{ ...paymentError(result), field: ['orderId'] }];
        return { order: order ? toStaffOrder(order) : null, userErrors, position: session.observe({}) };
      },
      orderRefund: async (_, { orderId, amount, reason, idempotencyKey }, { session }) => {
        const id = requiredId('Order', orderId, 'orderId');
        const refundId = requests.newId(id, 'refund', idempotencyKey);
        const wanted = amount == null ? {} : { amount: amountOf(amount, await currencyOf(session, id), 'amount') };
        return { ...(await send(session, id, { type: 'RefundOrder', refundId, reason, ...wanted }, idempotencyKey)), refundId };
      },
      orderRefundRecord: async (_, { orderId, amount, reference, reason, idempotencyKey }, { session }) => {
        const id = requiredId('Order', orderId, 'orderId');
        // Without a key the same refund of the provider is the same refund here; a record that was refused is repeated under a key.
        const refundId = requests.newId(id, 'refund', `at the provider: ${reference} ${idempotencyKey ?? amount}`);
        const wanted = amountOf(amount, await currencyOf(session, id), 'amount');
        const request: OrderRequest = { type: 'RefundOrder', refundId, reason, amount: wanted, reference };
        return { ...(await send(session, id, request, idempotencyKey)), refundId };
      },
      orderReceiveReturn: async (_, { input, idempotencyKey }, { session, staff }) => {
        const { lines, reason, restock, refundAmount } = input;
        if (refundAmount != null) requirePermission(staff, 'REFUND_ORDERS', 'orderReceiveReturn');
        const id = requiredId('Order', input.orderId, 'input.orderId');
        const returnId = input.returnId ?? requests.newId(id, 'return', idempotencyKey);
        const refund =
          refundAmount == null ? {} : { refund: amountOf(refundAmount, await currencyOf(session, id), 'input.refundAmount') };
        const request: OrderRequest = {
          type: 'ReceiveReturn',
          returnId,
          lines: lines.map(({ orderLineId, quantity }) => ({ lineId: orderLineIdOf(orderLineId), quantity })),
          reason,
          restock: restock ?? true,
          ...refund,
        };
        return { ...(await send(session, id, request, idempotencyKey)), returnId };
      },
    },
  };
};
