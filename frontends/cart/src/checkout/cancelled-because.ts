const reasons: Readonly<Record<string, string>> = {
  PAYMENT_DECLINED:
    'Your card was declined. You have not been charged, and your cart is as you left it. Please try another card.',
  PAYMENT_TIMED_OUT:
    'The payment provider did not answer in time. You have not been charged, and your cart is as you left it. Please try again.',
};

/** Why the last order came to nothing, in words; empty for what is no reason to try again. */
export const cancelledBecause = (cancelReason: string | null): string => reasons[cancelReason ?? ''] ?? '';
