import type { Order } from './use-order.ts';

/** Whether another card may succeed. */
export const isPaymentFailure = ({ cancelReason }: Pick<Order, 'cancelReason'>): boolean =>
  cancelReason === 'PAYMENT_DECLINED' || cancelReason === 'PAYMENT_TIMED_OUT';
