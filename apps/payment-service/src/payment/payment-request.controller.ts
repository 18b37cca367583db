import { type InputOf, LookAtPayment, type OutputOf, PAYMENT, type PaymentRequest, payment } from '@millrace/contracts';
import { CommandHandler, type DecisionContext, type DecisionOf, QueryHandler } from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PAYMENT_PROVIDERS, type PaymentProviders } from '../provider/provider.js';
import { lookAt } from './payment-look.js';
import { PaymentRepository } from './payment.repository.js';
import { type Payment, toPaymentState } from './payment-state.js';

/** Executes the gateway's commands on payments, and looks at the provider for it. */
@Controller()
export class PaymentRequestController {
  constructor(
    private readonly payments: PaymentRepository,
    @Inject(PAYMENT_PROVIDERS) private readonly providers: PaymentProviders,
  ) {}

  @CommandHandler(payment, PaymentRepository, toPaymentState)
  handle(@Payload() command: PaymentRequest, @Ctx() { state }: DecisionContext<Payment>): DecisionOf<typeof payment> {
    return this.payments.decide(state, command);
  }

  @QueryHandler(LookAtPayment, { streams: [PAYMENT] })
  async look(@Payload() { paymentId }: InputOf<typeof LookAtPayment>): Promise<OutputOf<typeof LookAtPayment>> {
    const { state } = await this.payments.read(paymentId);
    if (state.status !== 'actionRequired') return nothing;
    return { report: (await lookAt(this.providers, paymentId, state)) ?? null };
  }
}

const nothing: OutputOf<typeof LookAtPayment> = { report: null };
