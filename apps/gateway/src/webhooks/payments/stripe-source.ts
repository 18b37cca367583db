import { Stripe } from 'stripe';
import { signatureHeader, type WebhookSource } from '../source/webhook-source.js';
import { readPaymentEvent } from './payment-event.js';

/** Stripe's webhooks; the signature is verified by Stripe's library. */
export const stripeSource = (secret: string): WebhookSource => ({
  kind: 'payments',
  name: 'stripe',
  read: ({ body, headers }) => {
    try {
      return readPaymentEvent('stripe', Stripe.webhooks.constructEvent(body, signatureHeader(headers), secret));
    } catch (error) {
      if (error instanceof Stripe.errors.StripeSignatureVerificationError) return { status: 'forged' };
      if (error instanceof SyntaxError) return { status: 'malformed' };
      throw error;
    }
  },
});
