import { CONFIG } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { PaymentController } from './payment/payment.controller.js';
import { PaymentRepository } from './payment/payment.repository.js';
import type { PaymentConfig } from './payment.config.js';
import { PAYMENT_PROVIDER } from './provider/provider.js';
import { simulatedProvider } from './provider/simulated-provider.js';

/** Payments of orders through one provider. */
@Module({
  controllers: [PaymentController],
  providers: [
    PaymentRepository,
    {
      provide: PAYMENT_PROVIDER,
      inject: [CONFIG],
      useFactory: ({ PROVIDER_LIMIT_MS: limitMs }: PaymentConfig) => simulatedProvider({ limitMs }),
    },
  ],
})
export class PaymentModule {}
