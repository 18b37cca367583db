import type { PaymentProviderName } from '@millrace/contracts';
import type { PaymentConfig } from '../config/payment.config.js';
import { intentsProvider } from './intents/intents-provider.js';
import { manualProvider } from './manual/manual-provider.js';
import type { PaymentProvider, PaymentProviders } from '../provider/provider.js';
import { returnUrlOf } from './return-url.js';
import { simulatorClient } from './simulated/simulator-client.js';

/** The providers that the shop's configuration names. Stripe's library is loaded for Stripe only. Throws when a provider lacks its configuration. */
export const paymentProviders = async (config: PaymentConfig): Promise<PaymentProviders> => {
  const limitMs = config.PROVIDER_LIMIT_MS;
  const actionLimitMs = config.PAYMENT_ACTION_SECONDS * 1000;
  const returns = returnUrlOf({ shopUrl: config.PUBLIC_URL, secret: config.PAYMENT_RETURN_SECRET });
  const open: Readonly<Record<PaymentProviderName, () => PaymentProvider | Promise<PaymentProvider>>> = {
    simulated: () => {
      const client = simulatorClient({ url: config.PAYMENT_SIMULATOR_URL, key: config.PAYMENT_SIMULATOR_KEY, limitMs });
      return intentsProvider({ name: 'simulated', client, returnUrlOf: returns, actionLimitMs });
    },
    stripe: async () => {
      const { stripeClient } = await import('./stripe/stripe-client.js');
      if (config.STRIPE_SECRET_KEY === '') throw new Error('payment-service: the provider stripe needs STRIPE_SECRET_KEY');
      const client = stripeClient({ key: config.STRIPE_SECRET_KEY, limitMs, apiUrl: config.STRIPE_API_URL || undefined });
      return intentsProvider({ name: 'stripe', client, returnUrlOf: returns, actionLimitMs });
    },
    manual: () => manualProvider({ account: config.PAYMENT_TRANSFER_ACCOUNT, limitMs: config.PAYMENT_TRANSFER_SECONDS * 1000 }),
  };
  const isProvider = (name: string): name is PaymentProviderName => Object.hasOwn(open, name);
  const names = config.PAYMENT_PROVIDERS.split(',').map((name) => name.trim());
  return new Map(await Promise.all(names.filter(isProvider).map(async (name) => [name, await open[name]()] as const)));
};
