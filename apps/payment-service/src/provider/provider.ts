import type { Money } from '@millrace/contracts';

export type AuthoriseAnswer =
  | { readonly outcome: 'authorised'; readonly reference: string }
  | { readonly outcome: 'declined'; readonly code: string; readonly message: string }
  | TimedOut;
export type CaptureAnswer = { readonly outcome: 'captured' } | TimedOut;
export type VoidAnswer = { readonly outcome: 'voided' } | TimedOut;

/** No certain answer within the limit: the provider may have done what was asked, or may yet do it. */
export type TimedOut = { readonly outcome: 'timedOut' };

/**
 * Who moves the money. Every call carries the key of its payment and may be repeated: the same key has the same effect once and
 * the same answer. A silent provider is an answer, never an exception; an exception is a broken wire.
 */
export type PaymentProvider = Readonly<{
  name: string;
  authorise: (asked: Readonly<{ idempotencyKey: string; amount: Money; token: string }>) => Promise<AuthoriseAnswer>;
  capture: (asked: Readonly<{ idempotencyKey: string; amount: Money }>) => Promise<CaptureAnswer>;
  /**
   * Gives back what was authorised. A key never seen is remembered as voided, so that an authorisation which comes
   * after its void is declined.
   */
  void: (asked: Readonly<{ idempotencyKey: string }>) => Promise<VoidAnswer>;
}>;

/** Injection token of the shop's `PaymentProvider`. */
export const PAYMENT_PROVIDER = Symbol('payment-provider');
