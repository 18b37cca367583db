import type { TrackedOrder } from '@millrace/contracts';
import type { StaffOrder } from '../../generated/admin.js';
import { orderLineGid } from '../../identity/gid.js';
import { toDecimal } from '../../money/amount.js';

/** An order as staff see it. */
export const toStaffOrder = (order: TrackedOrder): StaffOrder => {
  const { id, name, status, lines, returns = [], timeline, refunds = [], paid } = order;
  const { total } = order.cost;
  const refunded = { minor: refunds.reduce((sum, { amount }) => sum + amount.minor, 0), currency: total.currency };
  return {
    id: `gid://millrace/Order/${id}`,
    name,
    status,
    currencyCode: total.currency,
    total: toDecimal(total),
    captured: toDecimal(paid ? total : { ...total, minor: 0 }),
    refunded: toDecimal(refunded),
    lines: lines.map(({ lineId, title, quantity }) => ({ id: orderLineGid(id, lineId), title, quantity })),
    returns: returns.map((one) => ({
      id: one.id,
      status: one.status,
      lines: one.lines.map(({ lineId, quantity }) => ({ orderLineId: orderLineGid(id, lineId), quantity })),
    })),
    timeline: timeline.map((entry) => ({ actor: 'SHOP', ...entry })),
  };
};
