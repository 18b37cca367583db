import { CONFIG } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { PaymentController } from './payment/payment.controller.js';
import { PaymentRepository } from './payment/payment.repository.js';
import { PAYMENT_PROVIDERS } from './provider/provider.js';
import { paymentProviders } from './adapters/payment-providers.js';

/** Payments of orders through the shop's providers. */
@Module({
  controllers: [PaymentController],
  providers: [PaymentRepository, { provide: PAYMENT_PROVIDERS, inject: [CONFIG], useFactory: paymentProviders }],
})
export class PaymentModule {}
