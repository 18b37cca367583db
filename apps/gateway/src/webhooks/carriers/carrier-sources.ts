import type { GatewayConfig } from '../../config/gateway.config.js';
import { isSigned } from '../source/signature.js';
import type { ReceivedWebhook, WebhookReading, WebhookSource } from '../source/webhook-source.js';
import { readCarrierUpdate } from './carrier-update.js';

/** The carriers' updates of parcels at `/webhooks/carriers/parcels`; none without a secret. Signed in the header `millrace-signature`. */
export const carrierSources = ({ CARRIER_WEBHOOK_SECRET: secret }: GatewayConfig): readonly WebhookSource[] =>
  secret === '' ? [] : [{ kind: 'carriers', name: 'parcels', read: (webhook) => read(webhook, secret) }];

const read = ({ body, headers, now }: ReceivedWebhook, secret: string): WebhookReading => {
  if (!isSigned(body, String(headers['millrace-signature'] ?? ''), secret, now)) return { status: 'forged' };
  try {
    return readCarrierUpdate(JSON.parse(body.toString('utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) return { status: 'malformed' };
    throw error;
  }
};
