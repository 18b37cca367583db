import { messages } from '@shop/orders/messages';
import type { Order } from '../live/use-order.ts';

export const steps = ['PLACED', 'CONFIRMED', 'PAID', 'SHIPPED', 'DELIVERED'] as const;
export type Step = (typeof steps)[number];
type Known = Pick<Order, 'status' | 'paid'>;

/** The step that the order has reached. A cancelled order counts as placed only. */
export const stepOf = ({ status, paid }: Known): Step => {
  switch (status) {
    case 'PLACED':
    case 'CANCELLED':
      return 'PLACED';
    case 'CONFIRMED':
      return paid ? 'PAID' : 'CONFIRMED';
    case 'SHIPPED':
      return 'SHIPPED';
    case 'DELIVERED':
      return 'DELIVERED';
  }
};

const reasons: Readonly<Record<NonNullable<Order['cancelReason']>, string>> = messages.cancelReasons;

/** The status of the order: a word, and a sentence. */
export const statusOf = (order: Known & Pick<Order, 'cancelReason'>): { word: string; sentence: string } => {
  if (order.status === 'CANCELLED') {
    return { word: messages.cancelled, sentence: order.cancelReason ? reasons[order.cancelReason] : messages.notCharged };
  }
  const step = stepOf(order);
  return { word: messages.steps[step], sentence: messages.sentences[step] };
};

/** The headline of an order: it thanks the shopper once the payment is authorised. */
export const headingOf = ({ status, paymentAction }: Pick<Order, 'status'> & Partial<Pick<Order, 'paymentAction'>>): string => {
  switch (status) {
    case 'PLACED':
      return paymentAction ? messages.headings.action : messages.headings.checking;
    case 'CONFIRMED':
    case 'SHIPPED':
    case 'DELIVERED':
      return messages.headings.thanks;
    case 'CANCELLED':
      return messages.headings.cancelled;
  }
};
