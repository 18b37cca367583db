const reasons: Readonly<Record<string, string>> = {
  PAYMENT_DECLINED: 'Your card was declined. You haven’t been charged, and your cart is saved. Please try another card.',
  PAYMENT_TIMED_OUT: 'The payment timed out. You haven’t been charged, and your cart is saved. Please try again.',
};

/** Why the last order came to nothing, in words; empty for what is no reason to try again. */
export const cancelledBecause = (cancelReason: string | null): string => reasons[cancelReason ?? ''] ?? '';
