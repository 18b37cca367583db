import type { Order } from '../live/use-order.ts';

export const steps = ['Placed', 'Confirmed', 'Paid', 'Shipped', 'Delivered'] as const;
export type Step = (typeof steps)[number];
type Known = Pick<Order, 'status' | 'paid'>;

/** How far the order has come. A cancelled one got no further than being placed. */
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
  Placed: 'Please wait: this takes a few seconds. You will not be charged twice.',
  Confirmed: 'Your payment is authorised and your items are reserved.',
  Paid: 'Your payment has arrived. We are packing your parcel.',
  Shipped: 'Your parcel is on its way.',
  Delivered: 'Your parcel has arrived. Enjoy!',
};

const reasons: Readonly<Record<NonNullable<Order['cancelReason']>, string>> = {
  OUT_OF_STOCK: 'An item sold out before we could reserve it. You have not been charged.',
  PAYMENT_DECLINED: 'Your bank declined the card. You have not been charged, and your cart is as you left it.',
  PAYMENT_TIMED_OUT: 'The payment provider did not answer in time. You have not been charged, and your cart is as you left it.',
  STOCK_TIMED_OUT: 'We could not reserve your items in time. You have not been charged.',
};

/** Where the order stands: a word, and a sentence about it. */
export const standingOf = (order: Known & Pick<Order, 'cancelReason'>): { word: Step | 'Cancelled'; sentence: string } => {
  if (order.status === 'CANCELLED') {
    return { word: 'Cancelled', sentence: order.cancelReason ? reasons[order.cancelReason] : 'You haven’t been charged.' };
  }
  const word = stepOf(order);
  return { word, sentence: sentences[word] };
};

/** Another card may do what this one did not. */
export const isPaymentFault = ({ cancelReason }: Pick<Order, 'cancelReason'>): boolean =>
  cancelReason === 'PAYMENT_DECLINED' || cancelReason === 'PAYMENT_TIMED_OUT';

/** The headline of an order: thanks are due once the payment is authorised, not before. */
export const headingOf = ({ status }: Pick<Order, 'status'>): string => {
  switch (status) {
    case 'PLACED':
      return 'We’re checking your payment';
    case 'CONFIRMED':
    case 'SHIPPED':
    case 'DELIVERED':
      return 'Thank you for your order';
    case 'CANCELLED':
      return 'This order was cancelled';
  }
};
