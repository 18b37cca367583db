import type { Money, PaymentEvent, PaymentProviderName } from '@millrace/contracts';

/** No definite answer within the limit: the provider may have executed the request, or may still do so. */
export type TimedOut = { readonly status: 'timedOut' };
/** The provider refused for good. */
export type Failed = { readonly status: 'failed'; readonly code: string; readonly message: string };
type Action = Omit<Extract<PaymentEvent, { type: 'PaymentActionRequired' }>, 'type' | 'amount' | 'provider'>;

export type AuthoriseAnswer =
  | { readonly status: 'authorised'; readonly reference: string }
  | { readonly status: 'declined'; readonly code: string; readonly message: string }
  | ({ readonly status: 'actionRequired' } & Action)
  | TimedOut;
export type CaptureAnswer = { readonly status: 'captured' } | Failed | TimedOut;
export type RefundAnswer = { readonly status: 'refunded'; readonly reference: string } | Failed | TimedOut;
export type VoidAnswer = { readonly status: 'voided' } | TimedOut;

/** A payment at the provider as it is now. Amounts in minor units; `refunded` is part of `captured`. */
export type ProviderPayment = Readonly<{
  paymentId: string;
  reference: string;
  status: 'actionRequired' | 'authorised' | 'captured' | 'declined' | 'voided';
  amount: Money;
  captured: number;
  refunded: number;
  code?: string;
  message?: string;
}>;

/** `reference`: the provider's id of the payment, where it is known. */
type Named = Readonly<{ idempotencyKey: string; reference?: string | undefined }>;

/**
 * The port to a payment provider. Every call has the key of its payment and may be repeated: the same key has its effect once and the
 * same answer. A time-out is an answer, not an exception; `LogError` with `NOT_AVAILABLE` means that the connection failed, or that the
 * provider cannot answer now.
 */
export type PaymentProvider = Readonly<{
  name: PaymentProviderName;
  authorise(request: Readonly<{ idempotencyKey: string; amount: Money; token: string }>): Promise<AuthoriseAnswer>;
  /** The payment as it is now; `undefined` when the provider does not know it. */
  look(request: Named & Readonly<{ reference: string }>): Promise<ProviderPayment | TimedOut | undefined>;
  capture(request: Named & Readonly<{ amount: Money }>): Promise<CaptureAnswer>;
  /** Each `refundId` has its effect once. */
  refund(request: Named & Readonly<{ refundId: string; amount: Money }>): Promise<RefundAnswer>;
  /** Releases an authorisation, or refunds all of a payment that was captured meanwhile. A payment that is not known there is voided. */
  void(request: Named): Promise<VoidAnswer>;
  /** The payments that were made since an instant, in no order. Throws `NOT_AVAILABLE`. */
  list(since: Date): AsyncIterable<ProviderPayment>;
}>;

/** The shop's providers by name. */
export type PaymentProviders = ReadonlyMap<string, PaymentProvider>;
/** Injection token of the shop's `PaymentProviders`. */
export const PAYMENT_PROVIDERS = Symbol('payment-providers');
