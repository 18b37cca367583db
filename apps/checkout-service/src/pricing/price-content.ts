import type { CartLine, CartPricing, DeliveryOption, Money, OrderCost, OrderPricing } from '@millrace/contracts';
import {
  type Destination,
  listedLines,
  listPriceOf,
  type PricedOrder,
  type PricingInput,
  type PricingLine,
  pricedMethods,
  priceOrder,
} from '@millrace/pricing';
import { toDeliveryOption } from '../delivery/delivery.js';
import type { Offer, Offers } from '../price-list/price-list.js';
import type { PricingContext } from './pricing-context.js';

/** What a buyer wants: the lines of a cart, where they go, and the codes entered. */
export type Content = Readonly<{
  lines: readonly CartLine[];
  currency: string;
  discountCodes?: readonly string[];
  destination: Destination;
  buyerHash?: string | undefined;
}>;

/** Offers at the prices of the price list for a currency and a country; an offer without a price in the currency stays as it is. */
export const listedOffers = (
  offers: Offers,
  { rules }: PricingContext,
  { currency, country = rules.homeCountry }: Readonly<{ currency: string; country?: string | undefined }>,
): Offers => ({
  get: (variantId) => {
    const offer = offers.get(variantId);
    const listed = offer && listPriceOf(rules, { variantId, price: offer.price, currency, country });
    return listed ? { ...offer, price: listed.price } : offer;
  },
});

/** The input of the pricing. A line that is not for sale in the cart's currency counts at the price for which it was added. */
export const pricingInput = (context: PricingContext, content: Content, offers: Offers): PricingInput => {
  const { rules, merchandise, at } = context;
  const { currency, destination, buyerHash } = content;
  const country = destination.country ?? rules.homeCountry;
  const toLine = ({ lineId, variantId, quantity, price }: CartLine): PricingLine => {
    const offer = offers.get(variantId);
    const isForSale = offer && listPriceOf(rules, { variantId, price: offer.price, currency, country });
    const { productId = '', title = variantId } = (offer ?? {}) as Partial<Offer>;
    const { productType = '', taxCategory, weightGrams } = merchandise.get(variantId) ?? {};
    const goods = { productType, taxCategory, weightGrams };
    const priced = isForSale ? { price: offer.price } : { price, isListed: true };
    return { lineId, variantId, productId, title, ...goods, ...priced, quantity };
  };
  const lines = content.lines.map(toLine);
  return { lines, currency, destination, codes: content.discountCodes ?? [], buyerHash, rules, at };
};

/** Every delivery option of a content with the cost of an order by it, cheapest first. */
export const deliveryQuotes = (input: PricingInput): readonly Readonly<{ option: DeliveryOption; cost: OrderCost }>[] =>
  pricedMethods(input.rules, { ...input, lines: listedLines(input) }).map((method) => ({
    option: toDeliveryOption(method),
    cost: toOrderCost(priceOrder({ ...input, deliveryMethod: method.method.handle })),
  }));

/** The cost of an order; fields that are zero by default are absent. */
export const toOrderCost = ({ subtotal, shipping, tax, total, discount, addedTax }: PricedOrder): OrderCost => ({
  subtotal,
  shipping,
  tax,
  total,
  ...(discount.minor > 0 && { discount }),
  ...(addedTax.minor > 0 && { addedTax }),
});

/** How the cost of an order came about, to be kept with it. */
export const toOrderPricing = (priced: PricedOrder, buyerHash: string | undefined): OrderPricing => {
  const { codes, discounts, taxes, delivery, priceListId, redemptions, explanation } = priced;
  return {
    codes: [...codes],
    discounts: [...discounts],
    taxes: [...taxes],
    delivery: {
      discountAllocations: [...(delivery?.discountAllocations ?? [])],
      taxLines: [...(delivery?.taxLines ?? [])],
    },
    ...(priceListId !== undefined && { priceListId }),
    explanation: [...explanation],
    ...(redemptions && { redemptions, ...(buyerHash !== undefined && { buyerHash }) }),
  };
};

/** The greatest amount of the contracts. */
const maxMinor = 1_000_000_000_000;

/**
 * The cost of a cart's content for its buyer; `undefined` where no rule of `PRICING` and no code concerns it, or its worth exceeds the greatest
 * amount.
 */
export const cartPricing = (context: PricingContext, content: Content, offers: Offers): CartPricing | undefined => {
  const hasCodes = (content.discountCodes ?? []).length > 0;
  if (!context.hasRules && !hasCodes) return undefined;
  const input = pricingInput(context, content, offers);
  const worth = listedLines(input).reduce((sum, { total }) => sum + total, 0);
  if (worth > maxMinor) return undefined;
  const { lines, discounts, codes, subtotal, discount, tax, total } = priceOrder(input);
  return {
    subtotal,
    discount,
    tax,
    total,
    lines: lines.map(({ lineId, price, discountAllocations, total: ofLine }) => ({
      lineId,
      price,
      discountAllocations: [...discountAllocations],
      total: ofLine,
    })),
    discounts: [...discounts],
    codes: [...codes],
  };
};

/** The price of one piece for a buyer; `undefined`: there is none in the currency. */
export const listedPrice = (
  { rules }: PricingContext,
  offer: Offer,
  { variantId, currency, destination }: Readonly<{ variantId: string; currency: string; destination: Destination }>,
): Money | undefined =>
  listPriceOf(rules, { variantId, price: offer.price, currency, country: destination.country ?? rules.homeCountry })?.price;
