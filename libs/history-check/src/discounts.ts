import type { DiscountEvent } from '@millrace/contracts';
import { type Histories, type Violation } from './logged-event.js';

/** No discount is used by more orders than the limits that it had at that time. */
export const limitsHold = (discounts: Histories<'discount'>): Violation[] =>
  [...discounts].flatMap(([id, events]) =>
    exceeded(events).map((detail) => ({ rule: 'limits hold', about: `discount ${id}`, detail })),
  );

const exceeded = (events: readonly DiscountEvent[]): string[] => {
  let [total, perCustomer] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const uses = new Map<string, string>();
  for (const event of events) {
    if (event.type === 'DiscountDefined') {
      total = event.limits?.total ?? Number.POSITIVE_INFINITY;
      perCustomer = event.limits?.perCustomer ?? Number.POSITIVE_INFINITY;
    }
    if (event.type === 'DiscountRedemptionReleased') uses.delete(event.orderId);
    if (event.type !== 'DiscountRedeemed') continue;
    if (uses.has(event.orderId)) return [`redeemed twice by order ${event.orderId}`];
    uses.set(event.orderId, event.buyerHash ?? '');
    if (uses.size > total) return [`redeemed by ${uses.size} orders, the limit is ${total}`];
    const own = [...uses.values()].filter((buyer) => buyer !== '' && buyer === event.buyerHash).length;
    if (own > perCustomer) return [`redeemed ${own} times by one buyer, the limit is ${perCustomer}`];
  }
  return [];
};
