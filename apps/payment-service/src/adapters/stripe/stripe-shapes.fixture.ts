/** Answers of Stripe's API in test mode, as its reference shows them, with all fields of a PaymentIntent that it sends. */
const intent = {
  id: 'pi_3MtwBwLkdIwHu7ix28a3tqPa',
  object: 'payment_intent',
  amount: 4090,
  amount_capturable: 0,
  amount_details: { tip: {} },
  amount_received: 0,
  application: null,
  application_fee_amount: null,
  automatic_payment_methods: { enabled: true },
  canceled_at: null,
  cancellation_reason: null,
  capture_method: 'manual',
  client_secret: 'pi_3MtwBwLkdIwHu7ix28a3tqPa_secret_YrKJUKribcBjcG8HVhfZluoGH',
  confirmation_method: 'automatic',
  created: 1680800504,
  currency: 'eur',
  customer: null,
  description: null,
  last_payment_error: null,
  latest_charge: null,
  livemode: false,
  metadata: { order_id: 'o1' },
  next_action: null,
  on_behalf_of: null,
  payment_method: 'pm_1MtwBwLkdIwHu7ixEXAMPLE0',
  payment_method_options: {
    card: { installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic' },
  },
  payment_method_types: ['card', 'link'],
  processing: null,
  receipt_email: null,
  review: null,
  setup_future_usage: null,
  shipping: null,
  source: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  status: 'requires_payment_method',
  transfer_data: null,
  transfer_group: null,
};

const charge = 'ch_3MtwBwLkdIwHu7ix28xBHCqD';

export const authorisedIntent = { ...intent, status: 'requires_capture', amount_capturable: 4090, latest_charge: charge };
export const capturedIntent = { ...intent, status: 'succeeded', amount_received: 4090, latest_charge: charge };
export const canceledIntent = {
  ...intent,
  status: 'canceled',
  canceled_at: 1680801569,
  cancellation_reason: 'requested_by_customer',
};
export const redirectedIntent = {
  ...intent,
  status: 'requires_action',
  next_action: {
    redirect_to_url: {
      return_url: 'https://shop.example/payments/return/o1',
      url: 'https://hooks.stripe.com/3d_secure_2/hosted?merchant=acct_1&payment_intent=pi_3MtwBwLkdIwHu7ix28a3tqPa',
    },
    type: 'redirect_to_url',
  },
};

export const cardDeclined = {
  error: {
    charge: 'ch_3MtwBwLkdIwHu7ix0YW3YJbN',
    code: 'card_declined',
    decline_code: 'insufficient_funds',
    doc_url: 'https://stripe.com/docs/error-codes/card-declined',
    message: 'Your card has insufficient funds.',
    payment_intent: { ...intent, last_payment_error: { code: 'card_declined', message: 'Your card has insufficient funds.' } },
    type: 'card_error',
  },
};
export const captureExpired = {
  error: {
    code: 'charge_expired_for_capture',
    message: 'The charge cannot be captured as the authorization has expired.',
    type: 'invalid_request_error',
  },
};
export const keyInUse = {
  error: {
    code: 'idempotency_key_in_use',
    message: 'There is currently another in-progress request using this Idempotency Key. Please try again later.',
    type: 'invalid_request_error',
  },
};
export const rateLimited = {
  error: { message: 'Request rate limit exceeded.', type: 'invalid_request_error', code: 'rate_limit' },
};
export const refund = {
  id: 're_1Nispe2eZvKYlo2Cd31jOCgZ',
  object: 'refund',
  amount: 1000,
  balance_transaction: 'txn_1Nispe2eZvKYlo2CYezqFhEx',
  charge,
  created: 1692942318,
  currency: 'eur',
  destination_details: { card: { reference: '123456789012', reference_status: 'available', type: 'refund' }, type: 'card' },
  metadata: { refund_id: 'r1' },
  payment_intent: intent.id,
  reason: null,
  receipt_number: null,
  source_transfer_reversal: null,
  status: 'succeeded',
  transfer_reversal: null,
};
