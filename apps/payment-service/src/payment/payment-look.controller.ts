import { consumers } from '@millrace/contracts';
import type { DeliverAgain, RecordedFor } from '@millrace/event-log';
import { CallOn, type DecisionContext } from '@millrace/nest-transport';
import { CONFIG } from '@millrace/service-kit';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import type { PaymentConfig } from '../config/payment.config.js';
import { PAYMENT_PROVIDERS, type PaymentProviders } from '../provider/provider.js';
import { lookAt } from './payment-look.js';
import type { PaymentCommand } from './payment.js';
import { PaymentRepository } from './payment.repository.js';
import type { Payment } from './payment-state.js';

/** Looks at the provider from time to time while a payment awaits its buyer: the webhook may be lost, and the buyer may not return. */
@Controller()
export class PaymentLookController {
  readonly #everyMs: number;

  constructor(
    @Inject(PAYMENT_PROVIDERS) private readonly providers: PaymentProviders,
    @Inject(CONFIG) { PAYMENT_LOOK_SECONDS }: PaymentConfig,
  ) {
    this.#everyMs = PAYMENT_LOOK_SECONDS * 1000;
  }

  /** The first look is due one interval after the event, the last after the limit of the action. */
  @CallOn(consumers.lookWhileActionRequired, PaymentRepository)
  async look(
    @Payload() { event, at, aggregateId }: RecordedFor<typeof consumers.lookWhileActionRequired>,
    @Ctx() { state }: DecisionContext<Payment>,
  ): Promise<PaymentCommand | DeliverAgain | undefined> {
    if (event.action !== 'redirect' || state.status !== 'actionRequired') return undefined;
    const youngMs = Date.parse(at) + this.#everyMs - Date.now();
    if (youngMs > 0) return { afterMs: Math.min(youngMs, this.#everyMs) };
    const report = await lookAt(this.providers, aggregateId, state);
    if (report) return { type: 'ReportPaymentStatus', ...report };
    return Date.now() > Date.parse(event.until) ? undefined : { afterMs: this.#everyMs };
  }
}
