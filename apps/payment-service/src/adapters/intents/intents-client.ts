import type { Money } from '@millrace/contracts';
import type { TimedOut } from '../../provider/provider.js';

/** The part of Stripe's PaymentIntent that is used. Amounts in minor units. */
export type Intent = Readonly<{
  id: string;
  amount: number;
  amount_received: number;
  currency: string;
  status: string;
  metadata: Readonly<Record<string, string>>;
  next_action?: Readonly<{ redirect_to_url?: Readonly<{ url?: string | null }> | null }> | null;
  last_payment_error?: Readonly<{ code?: string | undefined; message?: string | undefined }> | null;
}>;
/** The part of Stripe's Refund that is used. */
export type Refund = Readonly<{ id: string; amount: number; payment_intent: unknown; status: string | null }>;

export type Refused = Readonly<{ status: 'refused'; code: string; message: string }>;
export type Response<T> = Readonly<{ status: 'done'; body: T }> | Refused | TimedOut;
export type NewIntent = Readonly<{ orderId: string; amount: Money; token: string; returnUrl: string }>;

/** An API of Stripe's PaymentIntents with manual capture. Every method throws `LogError` with `NOT_AVAILABLE`. */
export type IntentsClient = Readonly<{
  create(intent: NewIntent): Promise<Response<Intent>>;
  retrieve(id: string): Promise<Response<Intent>>;
  capture(id: string, minor: number): Promise<Response<Intent>>;
  cancel(id: string): Promise<Response<Intent>>;
  refund(refund: Readonly<{ intentId: string; minor: number; refundId: string }>): Promise<Response<Refund>>;
  /** The id of the payment of an order whose creation may not have been answered; `undefined` when there is none. */
  find(orderId: string): Promise<string | undefined>;
  /**
   * Makes sure that the creation of an order's payment, which may be on its way, has no effect when it arrives: its key is used up, by a payment that
   * holds nothing, whose id is returned. `undefined`: the creation has arrived. Only for a payment that `find` does not find.
   */
  claim(orderId: string): Promise<Response<string | undefined>>;
  intentsSince(since: Date): AsyncIterable<Intent>;
  refundsSince(since: Date): AsyncIterable<Refund>;
  refundsOf(id: string): AsyncIterable<Refund>;
}>;
