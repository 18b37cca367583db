import type { Consumer } from '@millrace/event-log';
import { CONFIG, SUBSCRIPTIONS } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { authoriseWhenRequested, captureWhenOrderConfirmed, voidWhenRequested } from './payment/payment.reactions.js';
import type { PaymentConfig } from './payment.config.js';
import { simulatedProvider } from './provider/simulated-provider.js';

/** All that this service does: what orders ask of their payments, through one provider. */
export const subscriptions = (config: PaymentConfig): readonly Consumer[] => {
  const provider = simulatedProvider({ limitMs: config.PROVIDER_LIMIT_MS });
  return [authoriseWhenRequested(provider), captureWhenOrderConfirmed(provider), voidWhenRequested(provider)];
};

@Module({ providers: [{ provide: SUBSCRIPTIONS, inject: [CONFIG], useFactory: subscriptions }] })
export class PaymentModule {}
