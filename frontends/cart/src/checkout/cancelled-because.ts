const reasons: Readonly<Record<string, string>> = {
  PAYMENT_DECLINED: 'Your card was declined. You haven’t been charged, and your cart is saved. Please try another card.',
  PAYMENT_TIMED_OUT: 'The payment timed out. You haven’t been charged, and your cart is saved. Please try again.',
};

/** The reason why the last order was cancelled, as text; empty for reasons that do not suggest another attempt. */
export const cancelledBecause = (cancelReason: string | null): string => reasons[cancelReason ?? ''] ?? '';
