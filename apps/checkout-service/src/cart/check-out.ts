import type { CartEvent, CartLine, CartRejection, CartRequest, OrderLine } from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';
import { type DeliveryPolicy, deliveryOptions } from '../delivery/delivery.js';
import type { Offers } from '../price-list/price-list.js';
import { costOf, subtotalOf } from './cost.js';

export type CheckOutPolicy = Readonly<{ taxPercent: number; paymentProviders: readonly string[]; delivery: DeliveryPolicy }>;
type Content = Readonly<{ lines: readonly CartLine[]; currency: string }>;
type CheckOut = Extract<CartRequest, { type: 'CheckOut' }> & { readonly offers: Offers };

/** Every line in the words and at the price of this hour, not those of when it was added; then what the whole costs. */
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
  const cost = costOf(subtotal, deliveryOption, policy.taxPercent);
  return accept({ type: 'CartCheckedOut', orderId, orderKeyHash, email, lines, cost, shippingAddress, deliveryOption, payment });
};

const orderLines = ({ lines, currency }: Content, offers: Offers): Decision<OrderLine, CartRejection> => {
  const bought: OrderLine[] = [];
  for (const [index, { lineId, variantId, quantity, attributes }] of lines.entries()) {
    const offer = offers.get(variantId);
    if (!offer) return reject({ type: 'MerchandiseNotFound', variantId, index });
    if (offer.price.currency !== currency) return reject({ type: 'CurrencyMismatch', variantId, index });
    bought.push({ lineId, variantId, quantity, attributes, ...offer });
  }
  return accept(...bought);
};
