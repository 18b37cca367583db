import type { CartEvent, CartLine, CartRejection, CartRequest, Money, OrderLine } from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';
import { type DeliveryPolicy, deliveryOptions } from '../delivery/delivery.js';
import type { Offers } from '../price-list/price-list.js';
import { costOf, subtotalOf, type TaxPolicy } from './cost.js';

export type CheckOutPolicy = Readonly<{ tax: TaxPolicy; paymentProviders: readonly string[]; delivery: DeliveryPolicy }>;
type Content = Readonly<{ lines: readonly CartLine[]; currency: string }>;
type NotSold = Extract<CartRejection, { type: 'LinesNotSold' }>['lines'][number];
type CheckOut = Extract<CartRequest, { type: 'CheckOut' }> & { readonly offers: Offers };

/**
 * Every line in the words and at the price of this hour, not those of when it was added; then what the whole costs. Refused when
 * the buyer was shown another total.
 */
export const checkOut = (policy: CheckOutPolicy, cart: Content, asked: CheckOut): Decision<CartEvent, CartRejection> => {
  const { orderId, orderKeyHash, email, shippingAddress, deliveryOptionHandle: handle, payment } = asked;
  if (cart.lines.length === 0) return reject({ type: 'CartIsEmpty' });
  if (!policy.paymentProviders.includes(payment.provider)) {
    return reject({ type: 'PaymentProviderUnknown', provider: payment.provider });
  }
  const bought = orderLines(cart, asked.offers);
  if ('rejected' in bought) return bought;
  const lines = [...bought.accepted];
  const subtotal = subtotalOf(lines, cart.currency);
  const deliveryOption = deliveryOptions(policy.delivery, subtotal, shippingAddress.countryCode).find(
    (way) => way.handle === handle,
  );
  if (!deliveryOption) return reject({ type: 'DeliveryOptionNotFound', handle });
  const cost = costOf(subtotal, deliveryOption, policy.tax, shippingAddress.countryCode);
  const { expectedTotal: expected } = asked;
  if (expected && !sameMoney(expected, cost.total)) return reject({ type: 'TotalChanged', expected, total: cost.total });
  return accept({ type: 'CartCheckedOut', orderId, orderKeyHash, email, lines, cost, shippingAddress, deliveryOption, payment });
};

/** All lines, or all those that cannot be bought. */
const orderLines = ({ lines, currency }: Content, offers: Offers): Decision<OrderLine, CartRejection> => {
  const bought: OrderLine[] = [];
  const notSold: NotSold[] = [];
  for (const { lineId, variantId, quantity, attributes } of lines) {
    const offer = offers.get(variantId);
    if (!offer) notSold.push({ lineId, variantId, why: 'NOT_FOR_SALE' });
    else if (offer.price.currency !== currency) notSold.push({ lineId, variantId, why: 'OTHER_CURRENCY' });
    else bought.push({ lineId, variantId, quantity, attributes, ...offer });
  }
  return notSold.length > 0 ? reject({ type: 'LinesNotSold', lines: notSold }) : accept(...bought);
};

const sameMoney = (a: Money, b: Money): boolean => a.minor === b.minor && a.currency === b.currency;
