import type { DiscountDetails, DiscountEvent, DiscountRejection, DiscountRequest, DiscountState } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';

/**
 * A discount and the orders that use it. `redeemed`: the buyer's hash by order id, empty where it is not known. `released`: orders whose
 * redemption was released, which are not redeemed any more.
 */
export type Discount = Readonly<{
  details?: DiscountDetails;
  active: boolean;
  redeemed: ReadonlyMap<string, string>;
  released: ReadonlySet<string>;
}>;

type DiscountDecision = Decision<DiscountEvent, DiscountRejection>;

export const noDiscount: Discount = { active: false, redeemed: new Map(), released: new Set() };

const decide = (discount: Discount, command: DiscountRequest): DiscountDecision => {
  switch (command.type) {
    case 'CreateDiscount': {
      const { type: _, ...details } = command;
      return discount.details ? reject({ type: 'DiscountExists' }) : define(details);
    }
    case 'UpdateDiscount': {
      const { type: _, ...details } = command;
      return update(discount, details);
    }
    case 'DeactivateDiscount':
      if (!discount.details) return reject({ type: 'DiscountNotFound' });
      return discount.active ? accept({ type: 'DiscountDeactivated' }) : accept();
  }
};

/** An update also activates a discount that was deactivated. */
const update = (discount: Discount, details: DiscountDetails): DiscountDecision => {
  const before = discount.details;
  if (!before) return reject({ type: 'DiscountNotFound' });
  if (before.code?.toLowerCase() !== details.code?.toLowerCase())
    return invalid('the code of a discount does not change', 'code');
  return discount.active && JSON.stringify(before) === JSON.stringify(details) ? accept() : define(details);
};

const define = (details: DiscountDetails): DiscountDecision => {
  const { value, startsAt, endsAt, targets, limits } = details;
  const isForProducts = details.class === 'product';
  if (value.kind === 'buyXGetY' && !isForProducts) return invalid('buy x get y is a discount on products', 'class');
  if (value.kind === 'fixed' && value.each && !isForProducts)
    return invalid('only a discount on products is for each piece', 'value');
  if (targets && (!isForProducts || value.kind === 'buyXGetY'))
    return invalid('only a discount on products has goods of its own', 'targets');
  if (endsAt !== undefined && Date.parse(endsAt) <= Date.parse(startsAt))
    return invalid('the end is not after the start', 'endsAt');
  if (limits && limits.total === undefined && limits.perCustomer === undefined)
    return invalid('there is no limit in it', 'limits');
  return accept({ type: 'DiscountDefined', ...details });
};

const evolve = (discount: Discount, event: DiscountEvent): Discount => {
  switch (event.type) {
    case 'DiscountDefined': {
      const { type: _, ...details } = event;
      return { ...discount, details, active: true };
    }
    case 'DiscountDeactivated':
      return { ...discount, active: false };
    case 'DiscountRedeemed':
      return { ...discount, redeemed: new Map(discount.redeemed).set(event.orderId, event.buyerHash ?? '') };
    case 'DiscountRedemptionReleased': {
      const redeemed = new Map(discount.redeemed);
      redeemed.delete(event.orderId);
      return { ...discount, redeemed, released: new Set(discount.released).add(event.orderId) };
    }
    case 'DiscountRedemptionRefused':
      return discount;
  }
};

export const discountDecider: Decider<Discount, DiscountRequest, DiscountEvent, DiscountRejection> = {
  initial: noDiscount,
  decide,
  evolve,
};

/** The state of the contract. */
export const toDiscountState = ({ details, active, redeemed }: Discount): DiscountState => ({
  ...(details && { details }),
  active,
  redeemed: redeemed.size,
});

const invalid = (detail: string, ...path: string[]): DiscountDecision => reject({ type: 'DiscountInvalid', detail, path });
