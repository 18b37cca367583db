import { CONFIG } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { paymentProviders } from './adapters/payment-providers.js';
import { PaymentLookController } from './payment/payment-look.controller.js';
import { PaymentRequestController } from './payment/payment-request.controller.js';
import { PaymentController } from './payment/payment.controller.js';
import { PaymentRepository } from './payment/payment.repository.js';
import { PAYMENT_PROVIDERS } from './provider/provider.js';
import { ReconciliationController } from './reconciliation/reconciliation.controller.js';
import { Reconciler } from './reconciliation/reconciler.js';
import { ReconciliationSchedule } from './reconciliation/reconciliation.schedule.js';

/** Payments of orders through the shop's providers, and the comparison of the log with them. */
@Module({
  controllers: [PaymentController, PaymentRequestController, PaymentLookController, ReconciliationController],
  providers: [
    PaymentRepository,
    Reconciler,
    ReconciliationSchedule,
    { provide: PAYMENT_PROVIDERS, inject: [CONFIG], useFactory: paymentProviders },
  ],
})
export class PaymentModule {}
