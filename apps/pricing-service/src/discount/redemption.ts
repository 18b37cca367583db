import type { DiscountEvent } from '@millrace/contracts';
import type { Discount } from './discount.js';

type Redemption = Readonly<{ orderId: string; buyerHash: string }>;
type Refusal = Extract<DiscountEvent, { type: 'DiscountRedemptionRefused' }>['reason'];
export type Answer = Readonly<{ discountId: string; event: DiscountEvent }>;

/**
 * Redeems all discounts of an order, or none: those whose limit is reached refuse. A discount that was deactivated since the check-out is redeemed
 * all the same, as the buyer was shown its price. An order that has redeemed or released before changes nothing.
 */
export const redeemAll = (discounts: ReadonlyMap<string, Discount>, redemption: Redemption): readonly Answer[] => {
  const { orderId, buyerHash } = redemption;
  const pending = [...discounts].filter(([, { redeemed, released }]) => !redeemed.has(orderId) && !released.has(orderId));
  const refused = pending.flatMap(([discountId, discount]): Answer[] => {
    const reason = refusalOf(discount, buyerHash);
    return reason ? [{ discountId, event: { type: 'DiscountRedemptionRefused', orderId, reason } }] : [];
  });
  if (refused.length > 0) return refused;
  const by = buyerHash === '' ? {} : { buyerHash };
  return pending.map(([discountId]) => ({ discountId, event: { type: 'DiscountRedeemed', orderId, ...by } }));
};

/** Releases what an order has redeemed. Also answered when nothing was redeemed: the redemption may still be under way, and comes to nothing then. */
export const releaseAll = (discounts: ReadonlyMap<string, Discount>, orderId: string): readonly Answer[] =>
  [...discounts]
    .filter(([, { released }]) => !released.has(orderId))
    .map(([discountId]) => ({ discountId, event: { type: 'DiscountRedemptionReleased', orderId } }));

const refusalOf = ({ details, redeemed }: Discount, buyerHash: string): Refusal | undefined => {
  if (!details) return 'INACTIVE';
  const { total, perCustomer } = details.limits ?? {};
  if (total !== undefined && redeemed.size >= total) return 'LIMIT_REACHED';
  if (perCustomer === undefined || buyerHash === '') return undefined;
  const ofBuyer = [...redeemed.values()].filter((buyer) => buyer === buyerHash).length;
  return ofBuyer >= perCustomer ? 'CUSTOMER_LIMIT_REACHED' : undefined;
};
