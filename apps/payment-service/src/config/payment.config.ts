import { type Static, Type } from 'typebox';
import { shopConfig } from '@millrace/contracts';

const day = 24 * 60 * 60;

export const PaymentConfig = Type.Object({
  PAYMENT_PROVIDERS: shopConfig.PAYMENT_PROVIDERS,
  PROVIDER_LIMIT_MS: Type.Integer({
    default: 5_000,
    minimum: 1,
    maximum: 20_000,
    description: 'how long the payment provider may take to answer',
  }),
  PAYMENT_ACTION_SECONDS: Type.Integer({
    default: 1_800,
    minimum: 1,
    maximum: day,
    description: 'how long the buyer may take at the provider’s page',
  }),
  PAYMENT_LOOK_SECONDS: Type.Integer({
    default: 60,
    minimum: 1,
    maximum: 3_600,
    description: 'how often the provider is asked about a payment that awaits its buyer: webhooks may be lost',
  }),
  PAYMENT_TRANSFER_SECONDS: Type.Integer({
    default: 7 * day,
    minimum: 1,
    maximum: 60 * day,
    description: 'how long a bank transfer may take',
  }),
  PAYMENT_TRANSFER_ACCOUNT: Type.String({
    default: 'Millrace, IBAN DE02 1203 0000 0000 2020 51',
    minLength: 1,
    maxLength: 500,
    description: 'the account to which buyers transfer money',
  }),
  RECONCILE_MINUTES: Type.Integer({
    default: 60,
    minimum: 0,
    maximum: 1_440,
    description: 'how often the log is compared with the providers; 0: never',
  }),
  RECONCILE_DAYS: Type.Integer({ default: 2, minimum: 1, maximum: 90, description: 'the age of payments that are compared' }),
  PUBLIC_URL: Type.String({
    default: 'http://localhost:4000',
    pattern: '^https?://[^/]+$',
    description: 'the origin of the shop',
  }),
  PAYMENT_RETURN_SECRET: Type.String({
    default: '',
    description: 'signs the address to which the provider sends the buyer back; the same as the gateway’s',
  }),
  PAYMENT_SIMULATOR_URL: Type.String({ default: 'http://127.0.0.1:4010', description: 'the API of the payment simulator' }),
  PAYMENT_SIMULATOR_KEY: Type.String({ default: '', description: 'the API key at the payment simulator' }),
  STRIPE_SECRET_KEY: Type.String({ default: '', description: 'the API key at Stripe' }),
  STRIPE_API_URL: Type.String({ default: '', description: 'another server with Stripe’s API; empty: Stripe’s own' }),
});
export type PaymentConfig = Static<typeof PaymentConfig>;
