import type { PricedCart } from '@millrace/contracts';
import type { Offers } from '../price-list/price-list.js';
import { cartPricing, listedOffers } from '../pricing/price-content.js';
import type { PricingContext } from '../pricing/pricing-context.js';
import { buyerHashOf, type Cart, toCartState } from './cart.js';
import { destinationOf } from './content/delivery.js';
import { currentPrices } from './content/lines.js';

type Envelope = Pick<PricedCart, 'id' | 'version' | 'createdAt' | 'updatedAt'>;

/** A cart at the prices, discounts and taxes of a context. Limits per customer count where the cart tells who buys. */
export const pricedCart = (
  envelope: Envelope,
  cart: Cart,
  { offers, pricing: context }: Readonly<{ offers: Offers; pricing: PricingContext }>,
): PricedCart => {
  const { lines, currency } = cart;
  const destination = destinationOf(cart);
  const prices = currentPrices(lines, listedOffers(offers, context, { currency, country: destination.country }));
  const pricing = cartPricing(context, { ...cart, destination, buyerHash: buyerHashOf(cart) }, offers);
  return { ...envelope, state: toCartState(cart), prices, ...(pricing && { pricing }) };
};
