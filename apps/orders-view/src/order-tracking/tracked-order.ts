import type { TimelineEntry, TrackedOrder } from '@millrace/contracts';
import { isDelivered, shipmentsOf } from './parcels.js';
import type { OrderRow } from './order-row.js';

/** The order as its buyer sees it; `undefined` until its placing is folded. */
export const trackedOrder = (id: string, row: OrderRow): TrackedOrder | undefined => {
  if (!row.placed) return undefined;
  const { keyHash: _, at, ...placed } = row.placed;
  return {
    id,
    ...placed,
    status: statusOf(row),
    paid: has(row, 'PAID'),
    ...(row.cancelReason && { cancelReason: row.cancelReason }),
    shipments: shipmentsOf(row),
    ...paymentActionOf(row),
    ...(row.refunds && { refunds: [...row.refunds] }),
    ...(row.returns && { returns: [...row.returns] }),
    timeline: [...row.timeline],
    version: row.version,
    createdAt: at,
    updatedAt: row.updatedAt,
  };
};

/** After one of these the buyer has nothing to do for the payment any more. */
const endsAction = ['PAYMENT_AUTHORISED', 'PAYMENT_DECLINED', 'PAYMENT_VOIDED', 'CANCELLED'] as const;

const paymentActionOf = (row: OrderRow): Pick<TrackedOrder, 'paymentAction'> => {
  if (!row.paymentAction || endsAction.some((event) => has(row, event))) return {};
  return { paymentAction: { ...row.paymentAction, ...(row.actionAwaitedUntil && { until: row.actionAwaitedUntil }) } };
};

const has = ({ timeline }: OrderRow, event: TimelineEntry['event']): boolean => timeline.some((entry) => entry.event === event);

const statusOf = (row: OrderRow): TrackedOrder['status'] => {
  if (has(row, 'CANCELLED')) return 'CANCELLED';
  if (isDelivered(row)) return 'DELIVERED';
  if (has(row, 'SHIPPED')) return 'SHIPPED';
  return has(row, 'CONFIRMED') ? 'CONFIRMED' : 'PLACED';
};
