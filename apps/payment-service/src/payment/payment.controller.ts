import { consumers, type Money, type payment } from '@millrace/contracts';
import { LogError, type RecordedFor } from '@millrace/event-log';
import { type DecisionContext, type DecisionOf, ReactionTo } from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type AuthoriseAnswer, PAYMENT_PROVIDER, type PaymentProvider } from '../provider/provider.js';
import type { PaymentCommand } from './payment.js';
import type { Payment } from './payment-state.js';
import { PaymentRepository } from './payment.repository.js';

type Reaction = Promise<DecisionOf<typeof payment> | undefined>;

/** Executes payment requests of orders at the provider, and appends the provider's answer. The order's id is the idempotency key. */
@Controller()
export class PaymentController {
  constructor(
    private readonly payments: PaymentRepository,
    @Inject(PAYMENT_PROVIDER) private readonly provider: PaymentProvider,
  ) {}

  /** Calls the provider at least once; a call is repeated under the same key when the service stops before the answer is stored. */
  @ReactionTo(consumers.authoriseWhenRequested, PaymentRepository)
  async authorise(
    @Payload() { event, aggregateId: idempotencyKey }: RecordedFor<typeof consumers.authoriseWhenRequested>,
    @Ctx() { state }: DecisionContext<Payment>,
  ): Reaction {
    if (state.status !== 'none') return undefined;
    const { amount, payment: method } = event;
    if (method.provider !== this.provider.name) return this.payments.decide(state, unknownProvider);
    const answer = await this.provider.authorise({ idempotencyKey, amount, token: method.token });
    return this.payments.decide(state, this.#commandFor(answer, amount));
  }

  @ReactionTo(consumers.captureWhenOrderConfirmed, PaymentRepository)
  async capture(
    @Payload() { event, aggregateId: idempotencyKey }: RecordedFor<typeof consumers.captureWhenOrderConfirmed>,
    @Ctx() { state }: DecisionContext<Payment>,
  ): Reaction {
    if (state.status !== 'authorised') return undefined;
    const { amount } = event;
    const { status } = await this.provider.capture({ idempotencyKey, amount });
    return status === 'captured' ? this.payments.decide(state, { type: 'Captured', amount }) : this.#retry();
  }

  /** Also voids a payment that this service never authorised: an authorisation may still be on its way to the provider. */
  @ReactionTo(consumers.voidWhenRequested, PaymentRepository)
  async void(
    @Payload() { aggregateId: idempotencyKey }: RecordedFor<typeof consumers.voidWhenRequested>,
    @Ctx() { state }: DecisionContext<Payment>,
  ): Reaction {
    if (state.status === 'voided' || state.status === 'captured') return undefined;
    const { status } = await this.provider.void({ idempotencyKey });
    return status === 'voided' ? this.payments.decide(state, { type: 'Voided' }) : this.#retry();
  }

  #commandFor(answer: AuthoriseAnswer, amount: Money): PaymentCommand {
    switch (answer.status) {
      case 'authorised':
        return { type: 'Authorised', amount, provider: this.provider.name, reference: answer.reference };
      case 'declined':
        return { type: 'Declined', code: answer.code, message: answer.message };
      case 'timedOut':
        return { type: 'NotAnswered' };
    }
  }

  /** A capture or a void that was decided must happen: the event is redelivered until the provider answers. */
  #retry(): never {
    throw new LogError('NOT_AVAILABLE', `${this.provider.name} does not answer`);
  }
}

const unknownProvider: PaymentCommand = {
  type: 'Declined',
  code: 'unknown_provider',
  message: 'The payment provider is not one of the shop’s.',
};
