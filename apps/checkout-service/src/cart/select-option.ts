import type { CartEvent, CartRejection, CartState } from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';
import type { Offers } from '../price-list/price-list.js';
import { deliveryQuotes, pricingInput } from '../pricing/price-content.js';
import type { PricingContext } from '../pricing/pricing-context.js';
import { destinationOf } from './content/delivery.js';

type Cart = Omit<CartState, 'merges'> & Readonly<{ buyerHash: string | undefined }>;

/** Selects one of the delivery options that the cart has where it goes to. */
export const selectOption = (
  cart: Cart,
  { handle, offers }: Readonly<{ handle: string; offers: Offers }>,
  pricing: PricingContext,
): Decision<CartEvent, CartRejection> => {
  if (handle === cart.deliveryOption) return accept();
  const content = { ...cart, destination: destinationOf(cart) };
  const isThere = deliveryQuotes(pricingInput(pricing, content, offers)).some(({ option }) => option.handle === handle);
  return isThere ? accept({ type: 'DeliveryOptionSelected', handle }) : reject({ type: 'DeliveryOptionNotFound', handle });
};
