import type { CartEvent, CartLine, CartRejection, CartRequest, Money, OrderLine } from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';
import { type PricedOrder, priceOrder } from '@millrace/pricing';
import { toDeliveryOption } from '../delivery/delivery.js';
import { offerIn, type Offers } from '../price-list/price-list.js';
import { type Content, listedPrice, pricingInput, toOrderCost, toOrderPricing } from '../pricing/price-content.js';
import type { PricingContext, PricingPolicy } from '../pricing/pricing-context.js';

export type CheckOutPolicy = PricingPolicy & Readonly<{ paymentProviders: readonly string[] }>;
type Cart = Readonly<{
  lines: readonly CartLine[];
  currency: string;
  discountCodes?: readonly string[];
  customerId?: string;
  language?: string;
}>;
type UnavailableLine = Extract<CartRejection, { type: 'LinesNotSold' }>['lines'][number];
type CheckOut = Extract<CartRequest, { type: 'CheckOut' }> & { readonly offers: Offers };

/**
 * Checks the cart out: every line with its current title, in the buyer's language, and price, not those of the time when it was added, and the cost of the order with
 * discounts and taxes. Rejected when the buyer was shown another total. An order keeps how its cost came about when a rule of `PRICING` or a code is
 * concerned.
 */
export const checkOut = (
  policy: CheckOutPolicy,
  cart: Cart,
  command: CheckOut,
  context: PricingContext,
): Decision<CartEvent, CartRejection> => {
  const { orderId, orderKeyHash, email, shippingAddress, deliveryOptionHandle: handle, payment, buyerHash } = command;
  const language = command.language ?? cart.language;
  if (cart.lines.length === 0) return reject({ type: 'CartIsEmpty' });
  if (!policy.paymentProviders.includes(payment.provider)) {
    return reject({ type: 'PaymentProviderUnknown', provider: payment.provider });
  }
  const { countryCode: country, provinceCode: province } = shippingAddress;
  const content: Content = { ...cart, destination: { country, province }, buyerHash };
  const sold = soldLines(content, command.offers, { context, language });
  if ('rejected' in sold) return sold;
  const priced = priceOrder({ ...pricingInput(context, content, command.offers), deliveryMethod: handle });
  if (!priced.delivery) return reject({ type: 'DeliveryOptionNotFound', handle });
  const { expectedTotal: expected } = command;
  if (expected && !sameMoney(expected, priced.total)) return reject({ type: 'TotalChanged', expected, total: priced.total });
  const isExplained = context.hasRules || priced.codes.length > 0;
  return accept({
    type: 'CartCheckedOut',
    orderId,
    orderKeyHash,
    email,
    lines: isExplained ? withShares(sold.accepted, priced) : [...sold.accepted],
    cost: toOrderCost(priced),
    shippingAddress,
    deliveryOption: toDeliveryOption(priced.delivery.method),
    payment,
    ...(isExplained && { pricing: toOrderPricing(priced, buyerHash) }),
    ...(cart.customerId !== undefined && { customerId: cart.customerId }),
    ...(language !== undefined && { language }),
  });
};

/** All lines at their prices, or a rejection with every line that cannot be priced. */
const soldLines = (
  content: Content,
  offers: Offers,
  { context, language }: Readonly<{ context: PricingContext; language: string | undefined }>,
): Decision<OrderLine, CartRejection> => {
  const sold: OrderLine[] = [];
  const unavailable: UnavailableLine[] = [];
  for (const { lineId, variantId, quantity, attributes } of content.lines) {
    const offer = offers.get(variantId);
    const price = offer && listedPrice(context, offer, { ...content, variantId });
    if (!offer) unavailable.push({ lineId, variantId, why: 'NOT_FOR_SALE' });
    else if (!price) unavailable.push({ lineId, variantId, why: 'OTHER_CURRENCY' });
    else sold.push({ lineId, variantId, quantity, attributes, ...offerIn(offer, language), price });
  }
  return unavailable.length > 0 ? reject({ type: 'LinesNotSold', lines: unavailable }) : accept(...sold);
};

/** The lines with the discounts and taxes of each. */
const withShares = (lines: readonly OrderLine[], priced: PricedOrder): OrderLine[] =>
  lines.map((line, index) => {
    const { discountAllocations = [], taxLines = [] } = priced.lines[index] ?? {};
    return {
      ...line,
      ...(discountAllocations.length > 0 && { discountAllocations: [...discountAllocations] }),
      taxLines: [...taxLines],
    };
  });

const sameMoney = (a: Money, b: Money): boolean => a.minor === b.minor && a.currency === b.currency;
