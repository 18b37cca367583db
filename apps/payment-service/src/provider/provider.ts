import type { Money, PaymentProviderName } from '@millrace/contracts';

export type AuthoriseAnswer =
  | { readonly status: 'authorised'; readonly reference: string }
  | { readonly status: 'declined'; readonly code: string; readonly message: string }
  | TimedOut;
export type CaptureAnswer = { readonly status: 'captured' } | TimedOut;
export type VoidAnswer = { readonly status: 'voided' } | TimedOut;

/** No definite answer within the limit: the provider may have executed the request, or may still do so. */
export type TimedOut = { readonly status: 'timedOut' };

/**
 * The port to the payment provider. Every call has the key of its payment and may be repeated: the same key has its effect once and the
 * same answer. A time-out is an answer, not an exception; an exception means that the connection failed.
 */
export type PaymentProvider = Readonly<{
  name: PaymentProviderName;
  authorise: (request: Readonly<{ idempotencyKey: string; amount: Money; token: string }>) => Promise<AuthoriseAnswer>;
  capture: (request: Readonly<{ idempotencyKey: string; amount: Money }>) => Promise<CaptureAnswer>;
  /**
   * Releases an authorisation. An unknown key is stored as voided, so that an authorisation that arrives after its void is declined.
   */
  void: (request: Readonly<{ idempotencyKey: string }>) => Promise<VoidAnswer>;
}>;

/** Injection token of the shop's `PaymentProvider`. */
export const PAYMENT_PROVIDER = Symbol('payment-provider');
