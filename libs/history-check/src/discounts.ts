import type { DiscountEvent, OrderEvent } from '@millrace/contracts';
import { type Histories, ofType, type Violation } from './history/logged-event.js';

/** No discount is used by more orders than the limits that it had at that time. */
export const limitsHold = (discounts: Histories<'discount'>): Violation[] =>
  [...discounts].flatMap(([id, events]) =>
    exceeded(events).map((detail) => ({ rule: 'limits hold', about: `discount ${id}`, detail })),
  );

/** At rest an order that is cancelled uses no discount, and one that is not uses those that it redeemed, which it had requested. */
export const redemptionsFollowOrders = (discounts: Histories<'discount'>, orders: Histories<'order'>): Violation[] =>
  [...discounts].flatMap(([id, events]) => {
    const uses = new Map<string, boolean>();
    for (const event of events) {
      if (event.type === 'DiscountRedeemed') uses.set(event.orderId, true);
      if (event.type === 'DiscountRedemptionReleased') uses.set(event.orderId, false);
    }
    return [...uses].flatMap(([orderId, isUsed]) =>
      useOf(id, orders.get(orderId), isUsed).map((detail) => ({
        rule: 'limits hold',
        about: `discount ${id}`,
        detail: `order ${orderId} ${detail}`,
      })),
    );
  });

const useOf = (id: string, order: readonly OrderEvent[] | undefined, isUsed: boolean): string[] => {
  if (!order) return [];
  const isCancelled = order.some(({ type }) => type === 'OrderCancelled');
  const isRequested = ofType(order, 'DiscountRedemptionRequested').some(({ redemptions }) =>
    redemptions.some(({ discountId }) => discountId === id),
  );
  if (!isRequested) return ['redeemed it and had not requested that'];
  if (isCancelled) return isUsed ? ['is cancelled and still uses it'] : [];
  return isUsed ? [] : ['is not cancelled and does not use it any more'];
};

const exceeded = (events: readonly DiscountEvent[]): string[] => {
  let [total, perCustomer] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const uses = new Map<string, string>();
  // A release may overtake the redemption that it is for, which then comes to nothing.
  const released = new Set<string>();
  for (const event of events) {
    if (event.type === 'DiscountDefined') {
      total = event.limits?.total ?? Number.POSITIVE_INFINITY;
      perCustomer = event.limits?.perCustomer ?? Number.POSITIVE_INFINITY;
    }
    if (event.type === 'DiscountRedemptionReleased') {
      if (released.has(event.orderId)) return [`released twice for order ${event.orderId}`];
      released.add(event.orderId);
      uses.delete(event.orderId);
    }
    if (event.type !== 'DiscountRedeemed') continue;
    if (uses.has(event.orderId)) return [`redeemed twice by order ${event.orderId}`];
    if (released.has(event.orderId)) return [`redeemed by order ${event.orderId} after its release`];
    uses.set(event.orderId, event.buyerHash ?? '');
    if (uses.size > total) return [`redeemed by ${uses.size} orders, the limit is ${total}`];
    const own = [...uses.values()].filter((buyer) => buyer !== '' && buyer === event.buyerHash).length;
    if (own > perCustomer) return [`redeemed ${own} times by one buyer, the limit is ${perCustomer}`];
  }
  return [];
};
