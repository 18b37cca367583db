/** A payment in the shape of Stripe's PaymentIntent, as far as the simulator has it. Amounts in minor units, times in seconds. */
export type Intent = Readonly<{
  id: string;
  object: 'payment_intent';
  amount: number;
  amount_capturable: number;
  amount_received: number;
  currency: string;
  status: 'requires_payment_method' | 'requires_action' | 'requires_capture' | 'succeeded' | 'canceled';
  capture_method: 'manual';
  client_secret: string;
  created: number;
  metadata: Readonly<Record<string, string>>;
  payment_method: string;
  next_action: Readonly<{
    type: 'redirect_to_url';
    redirect_to_url: Readonly<{ url: string; return_url: string }>;
  }> | null;
  last_payment_error: CardError | null;
}>;

/** A refund in Stripe's shape. */
export type Refund = Readonly<{
  id: string;
  object: 'refund';
  amount: number;
  currency: string;
  payment_intent: string;
  status: 'succeeded';
  created: number;
  metadata: Readonly<Record<string, string>>;
}>;

/** Why a bank refused: Stripe's error of type `card_error`. */
export type CardError = Readonly<{ type: 'card_error'; code: string; message: string }>;

export const cardError = (code: string, message: string): CardError => ({ type: 'card_error', code, message });

/** A request that the provider refuses, as Stripe answers it: HTTP status and error object. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';

  constructor(
    readonly status: 400 | 401 | 402 | 404,
    readonly error: Readonly<{ type: string; code: string; message: string; payment_intent?: Intent }>,
  ) {
    super(error.message);
  }
}

export const refused = (status: 400 | 404, code: string, message: string): RequestRefused =>
  new RequestRefused(status, { type: 'invalid_request_error', code, message });

type Cause = 'approved' | 'rejected';

/** The payment after the buyer's answer on the hosted page; the same payment when it awaits none. */
export const answered = (intent: Intent, cause: Cause): Intent => {
  if (intent.status !== 'requires_action') return intent;
  return cause === 'approved'
    ? { ...intent, status: 'requires_capture', amount_capturable: intent.amount, next_action: null }
    : {
        ...intent,
        status: 'requires_payment_method',
        next_action: null,
        last_payment_error: cardError('payment_intent_authentication_failure', 'The payment was not confirmed.'),
      };
};

/** The payment after its capture. Throws `RequestRefused` when it cannot be captured with this amount. */
export const captured = (intent: Intent, amount: number): Intent => {
  if (intent.status === 'succeeded' && intent.amount_received === amount) return intent;
  if (intent.status !== 'requires_capture')
    throw refused(400, 'payment_intent_unexpected_state', `A payment that is ${intent.status} cannot be captured.`);
  if (amount > intent.amount_capturable) throw refused(400, 'amount_too_large', 'More than the authorised amount.');
  return { ...intent, status: 'succeeded', amount_capturable: 0, amount_received: amount };
};

/** The payment after its cancellation. Throws `RequestRefused` when it was captured. */
export const canceled = (intent: Intent): Intent => {
  if (intent.status === 'succeeded')
    throw refused(400, 'payment_intent_unexpected_state', 'A payment that is captured cannot be canceled.');
  return { ...intent, status: 'canceled', amount_capturable: 0, next_action: null };
};
