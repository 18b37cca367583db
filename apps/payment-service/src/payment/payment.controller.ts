import { consumers } from '@millrace/contracts';
import { type CallContext, LogError, type RecordedFor } from '@millrace/event-log';
import { CallOn, type DecisionContext } from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PAYMENT_PROVIDERS, type PaymentProvider, type PaymentProviders } from '../provider/provider.js';
import { toAuthoriseCommand } from './authorise-command.js';
import type { PaymentCommand } from './payment.js';
import { PaymentRepository } from './payment.repository.js';
import { recordRefund } from './recorded-refund.js';
import { type Authorisation, type Payment, refundRefusal } from './payment-state.js';

type Command = Promise<PaymentCommand | undefined>;
type Captures = RecordedFor<typeof consumers.captureWhenOrderConfirmed> | RecordedFor<typeof consumers.captureWhenRequested>;

/** Executes payment requests of orders at the provider. The order's id is the idempotency key of every call. */
@Controller()
export class PaymentController {
  constructor(@Inject(PAYMENT_PROVIDERS) private readonly providers: PaymentProviders) {}

  @CallOn(consumers.authoriseWhenRequested, PaymentRepository)
  async authorise(
    @Payload() { event, aggregateId: idempotencyKey }: RecordedFor<typeof consumers.authoriseWhenRequested>,
    @Ctx() { state }: DecisionContext<Payment>,
  ): Command {
    if (state.status !== 'none') return undefined;
    const { amount, payment: method } = event;
    const provider = this.providers.get(method.provider);
    if (!provider) return unknownProvider;
    const answer = await provider.authorise({ idempotencyKey, amount, token: method.token });
    return toAuthoriseCommand(answer, amount, provider.name);
  }

  @CallOn(consumers.captureWhenOrderConfirmed, PaymentRepository)
  async captureAtOnce(
    @Payload() recorded: RecordedFor<typeof consumers.captureWhenOrderConfirmed>,
    @Ctx() { state }: DecisionContext<Payment>,
  ): Command {
    return recorded.event.capture === 'atDispatch' ? undefined : this.#capture(recorded, state);
  }

  @CallOn(consumers.captureWhenRequested, PaymentRepository)
  async captureAtDispatch(
    @Payload() recorded: RecordedFor<typeof consumers.captureWhenRequested>,
    @Ctx() { state }: DecisionContext<Payment>,
  ): Command {
    return this.#capture(recorded, state);
  }

  @CallOn(consumers.refundWhenRequested, PaymentRepository)
  async refund(
    @Payload() { event, aggregateId: idempotencyKey }: RecordedFor<typeof consumers.refundWhenRequested>,
    @Ctx() { newest }: CallContext<Payment>,
  ): Command {
    const { refundId, amount } = event;
    // A refusal is final: another instance may have captured the payment.
    const state = await newest();
    const refusal = refundRefusal(state, amount);
    if (refusal) return { type: 'RefundFailed', refundId, amount, ...refusal };
    if (state.status !== 'captured') return undefined;
    const provider = this.#providerOf(state.authorisation);
    const { reference: payment } = state.authorisation;
    if (event.reference !== undefined) {
      const found = await provider.look({ idempotencyKey, reference: payment });
      return found?.status === 'timedOut'
        ? this.#again(provider)
        : recordRefund(state, { refundId, amount, reference: event.reference }, found);
    }
    const answer = await provider.refund({ idempotencyKey, reference: payment, refundId, amount });
    switch (answer.status) {
      case 'refunded':
        return { type: 'Refunded', refundId, amount, reference: answer.reference };
      case 'failed':
        return { type: 'RefundFailed', refundId, amount, code: answer.code, message: answer.message };
      case 'timedOut':
        return this.#again(provider);
    }
  }

  /**
   * Also voids a payment that this service never authorised: an authorisation may still be on its way to the provider. Without an
   * authorisation its provider is not known, so it is voided at all of them.
   */
  @CallOn(consumers.voidWhenRequested, PaymentRepository)
  async void(
    @Payload() { aggregateId: idempotencyKey }: RecordedFor<typeof consumers.voidWhenRequested>,
    @Ctx() { state }: DecisionContext<Payment>,
  ): Command {
    if (state.status === 'voided' || state.status === 'captured') return undefined;
    const known = 'authorisation' in state ? state.authorisation : 'action' in state ? state.action : undefined;
    const providers = known ? [this.#providerOf(known)] : [...this.providers.values()];
    for (const provider of providers) {
      const { status } = await provider.void({ idempotencyKey, reference: known?.reference });
      if (status === 'timedOut') return this.#again(provider);
    }
    return { type: 'Voided' };
  }

  async #capture({ event: { amount }, aggregateId: idempotencyKey }: Captures, state: Payment): Command {
    if (state.status !== 'authorised') return undefined;
    const provider = this.#providerOf(state.authorisation);
    const answer = await provider.capture({ idempotencyKey, reference: state.authorisation.reference, amount });
    switch (answer.status) {
      case 'captured':
        return { type: 'Captured', amount };
      case 'failed':
        return { type: 'CaptureFailed', code: answer.code, message: answer.message };
      case 'timedOut':
        return this.#again(provider);
    }
  }

  #providerOf({ provider: name }: Pick<Authorisation, 'provider'>): PaymentProvider {
    const provider = this.providers.get(name);
    if (!provider) throw new LogError('NOT_AVAILABLE', `the payment provider ${name} is not configured`);
    return provider;
  }

  /** A capture, a refund or a void that was decided must happen: the event is redelivered until the provider answers. */
  #again({ name }: PaymentProvider): never {
    throw new LogError('NOT_AVAILABLE', `${name} does not answer`);
  }
}

const unknownProvider: PaymentCommand = {
  type: 'Declined',
  code: 'unknown_provider',
  message: 'The payment provider is not one of the shop’s.',
};
