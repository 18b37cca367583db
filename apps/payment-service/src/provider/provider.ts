import type { Money } from '@millrace/contracts';

export type AuthoriseAnswer =
  | { readonly status: 'authorised'; readonly reference: string }
  | { readonly status: 'declined'; readonly code: string; readonly message: string }
  | TimedOut;
export type CaptureAnswer = { readonly status: 'captured' } | TimedOut;
export type VoidAnswer = { readonly status: 'voided' } | TimedOut;

/** No certain answer within the limit: the provider may have done what was asked, or may yet do it. */
export type TimedOut = { readonly status: 'timedOut' };

/**
 * Who moves the money. Every call carries the key of its payment and may be repeated: the same key has the same effect once and
 * the same answer. A silent provider is an answer, never an exception; an exception is a broken wire.
 */
export type PaymentProvider = Readonly<{
  name: string;
  authorise: (request: Readonly<{ idempotencyKey: string; amount: Money; token: string }>) => Promise<AuthoriseAnswer>;
  capture: (request: Readonly<{ idempotencyKey: string; amount: Money }>) => Promise<CaptureAnswer>;
  /**
   * Gives back what was authorised. A key never seen is remembered as voided, so that an authorisation which comes
   * after its void is declined.
   */
  void: (request: Readonly<{ idempotencyKey: string }>) => Promise<VoidAnswer>;
}>;

/** Injection token of the shop's `PaymentProvider`. */
export const PAYMENT_PROVIDER = Symbol('payment-provider');
