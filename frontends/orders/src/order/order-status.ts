import type { Order } from '../live/use-order.ts';

export const steps = ['Placed', 'Confirmed', 'Paid', 'Shipped', 'Delivered'] as const;
export type Step = (typeof steps)[number];
type Known = Pick<Order, 'status' | 'paid'>;

/** The step that the order has reached. A cancelled order counts as placed only. */
export const stepOf = ({ status, paid }: Known): Step => {
  switch (status) {
    case 'PLACED':
    case 'CANCELLED':
      return 'Placed';
    case 'CONFIRMED':
      return paid ? 'Paid' : 'Confirmed';
    case 'SHIPPED':
      return 'Shipped';
    case 'DELIVERED':
      return 'Delivered';
  }
};

const sentences: Readonly<Record<Step, string>> = {
  Placed: 'This takes a few seconds. You won’t be charged twice.',
  Confirmed: 'Your items are reserved and your payment is authorised.',
  Paid: 'We’ve received your payment and are packing your order.',
  Shipped: 'Your order is on its way.',
  Delivered: 'Your order has been delivered. Enjoy!',
};

const reasons: Readonly<Record<NonNullable<Order['cancelReason']>, string>> = {
  OUT_OF_STOCK: 'An item sold out before we could reserve it. You haven’t been charged.',
  PAYMENT_DECLINED: 'Your card was declined. You haven’t been charged, and your cart is saved.',
  PAYMENT_TIMED_OUT: 'The payment timed out. You haven’t been charged, and your cart is saved.',
  STOCK_TIMED_OUT: 'We couldn’t reserve your items in time. You haven’t been charged.',
  DISCOUNT_NOT_AVAILABLE: 'A discount of this order was used up meanwhile. You haven’t been charged, and your cart is saved.',
  CAPTURE_FAILED: 'Your payment couldn’t be completed. You haven’t been charged, and your cart is saved.',
  BUYER_REQUEST: 'You cancelled it. Whatever you paid is paid back.',
  STAFF_REQUEST: 'The shop cancelled it. Whatever you paid is paid back.',
};

/** The status of the order: a word, and a sentence. */
export const statusOf = (order: Known & Pick<Order, 'cancelReason'>): { word: Step | 'Cancelled'; sentence: string } => {
  if (order.status === 'CANCELLED') {
    return { word: 'Cancelled', sentence: order.cancelReason ? reasons[order.cancelReason] : 'You haven’t been charged.' };
  }
  const word = stepOf(order);
  return { word, sentence: sentences[word] };
};

/** The headline of an order: it thanks the shopper once the payment is authorised. */
export const headingOf = ({ status, paymentAction }: Pick<Order, 'status'> & Partial<Pick<Order, 'paymentAction'>>): string => {
  switch (status) {
    case 'PLACED':
      return paymentAction ? 'One more step: your payment' : 'We’re checking your payment';
    case 'CONFIRMED':
    case 'SHIPPED':
    case 'DELIVERED':
      return 'Thank you for your order';
    case 'CANCELLED':
      return 'This order was cancelled';
  }
};
