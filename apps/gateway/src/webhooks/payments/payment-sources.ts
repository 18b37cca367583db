import type { GatewayConfig } from '../../config/gateway.config.js';
import { isSigned } from '../source/signature.js';
import { signatureHeader, type WebhookReading, type WebhookSource } from '../source/webhook-source.js';
import { readPaymentEvent } from './payment-event.js';

/** The payment providers whose webhooks are received: those with a secret. Stripe's library is loaded for Stripe only. */
export const paymentSources = async (config: GatewayConfig): Promise<readonly WebhookSource[]> => [
  ...(config.PAYMENT_WEBHOOK_SECRET === '' ? [] : [simulatedSource(config.PAYMENT_WEBHOOK_SECRET)]),
  ...(config.STRIPE_WEBHOOK_SECRET === ''
    ? []
    : [(await import('./stripe-source.js')).stripeSource(config.STRIPE_WEBHOOK_SECRET)]),
];

const simulatedSource = (secret: string): WebhookSource => ({
  kind: 'payments',
  name: 'simulated',
  read: ({ body, headers, now }) =>
    isSigned(body, signatureHeader(headers), secret, now) ? readBody('simulated', body) : { status: 'forged' },
});

const readBody = (provider: string, body: Buffer): WebhookReading => {
  try {
    return readPaymentEvent(provider, JSON.parse(body.toString('utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) return { status: 'malformed' };
    throw error;
  }
};
