import type { CartEvent, CartLine, CartRejection, CartRequest, Money, OrderLine } from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';
import { type DeliveryPolicy, deliveryOptions } from '../delivery/delivery.js';
import type { Offers } from '../price-list/price-list.js';
import { costOf, subtotalOf, type TaxPolicy } from './cost.js';

export type CheckOutPolicy = Readonly<{ tax: TaxPolicy; paymentProviders: readonly string[]; delivery: DeliveryPolicy }>;
type Content = Readonly<{ lines: readonly CartLine[]; currency: string }>;
type UnavailableLine = Extract<CartRejection, { type: 'LinesNotSold' }>['lines'][number];
type CheckOut = Extract<CartRequest, { type: 'CheckOut' }> & { readonly offers: Offers };

/**
 * Checks the cart out: every line with its current title and price, not those of the time when it was added, and the cost of the order.
 * Rejected when the buyer was shown another total.
 */
export const checkOut = (policy: CheckOutPolicy, cart: Content, command: CheckOut): Decision<CartEvent, CartRejection> => {
  const { orderId, orderKeyHash, email, shippingAddress, deliveryOptionHandle: handle, payment } = command;
  if (cart.lines.length === 0) return reject({ type: 'CartIsEmpty' });
  if (!policy.paymentProviders.includes(payment.provider)) {
    return reject({ type: 'PaymentProviderUnknown', provider: payment.provider });
  }
  const priced = orderLines(cart, command.offers);
  if ('rejected' in priced) return priced;
  const lines = [...priced.accepted];
  const subtotal = subtotalOf(lines, cart.currency);
  const deliveryOption = deliveryOptions(policy.delivery, subtotal, shippingAddress.countryCode).find(
    (option) => option.handle === handle,
  );
  if (!deliveryOption) return reject({ type: 'DeliveryOptionNotFound', handle });
  const cost = costOf(subtotal, deliveryOption, policy.tax, shippingAddress.countryCode);
  const { expectedTotal: expected } = command;
  if (expected && !sameMoney(expected, cost.total)) return reject({ type: 'TotalChanged', expected, total: cost.total });
  return accept({ type: 'CartCheckedOut', orderId, orderKeyHash, email, lines, cost, shippingAddress, deliveryOption, payment });
};

/** All lines, or a rejection with every line that cannot be priced. */
const orderLines = ({ lines, currency }: Content, offers: Offers): Decision<OrderLine, CartRejection> => {
  const priced: OrderLine[] = [];
  const unavailable: UnavailableLine[] = [];
  for (const { lineId, variantId, quantity, attributes } of lines) {
    const offer = offers.get(variantId);
    if (!offer) unavailable.push({ lineId, variantId, why: 'NOT_FOR_SALE' });
    else if (offer.price.currency !== currency) unavailable.push({ lineId, variantId, why: 'OTHER_CURRENCY' });
    else priced.push({ lineId, variantId, quantity, attributes, ...offer });
  }
  return unavailable.length > 0 ? reject({ type: 'LinesNotSold', lines: unavailable }) : accept(...priced);
};

const sameMoney = (a: Money, b: Money): boolean => a.minor === b.minor && a.currency === b.currency;
