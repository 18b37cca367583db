import { messages } from '@shop/cart/messages';
const reasons: Readonly<Record<string, string>> = {
  PAYMENT_DECLINED: messages.checkout.declined,
  PAYMENT_TIMED_OUT: messages.checkout.timedOut,
};

/** The reason why the last order was cancelled, as text; empty for reasons that do not suggest another attempt. */
export const cancelledBecause = (cancelReason: string | null): string => reasons[cancelReason ?? ''] ?? '';
