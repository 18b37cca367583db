import { consumers, type Money, PAYMENT, payment } from '@millrace/contracts';
import { LogError, reaction, type Consumer } from '@millrace/event-log';
import type { AuthoriseAnswer, PaymentProvider } from '../provider/provider.js';
import { type PaymentTrigger, paymentDecider } from './payment.js';

const target = { stream: PAYMENT, aggregate: payment, decider: paymentDecider };

/** Asks the provider once for certain; it may be asked again under the same key when the service is stopped in between. */
export const authoriseWhenRequested = (provider: PaymentProvider): Consumer =>
  reaction({
    consumer: consumers.authoriseWhenRequested,
    target,
    toCommand: async ({ event, aggregateId: idempotencyKey }, { status }): Promise<PaymentTrigger | undefined> => {
      if (event.type !== 'PaymentAuthorisationRequested' || status !== 'none') return undefined;
      const { amount, payment: method } = event;
      if (method.provider !== provider.name) return unknownProvider;
      return triggerOf(provider, amount, await provider.authorise({ idempotencyKey, amount, token: method.token }));
    },
  });

export const captureWhenOrderConfirmed = (provider: PaymentProvider): Consumer =>
  reaction({
    consumer: consumers.captureWhenOrderConfirmed,
    target,
    toCommand: async ({ event, aggregateId: idempotencyKey }, { status }): Promise<PaymentTrigger | undefined> => {
      if (event.type !== 'OrderConfirmed' || status !== 'authorised') return undefined;
      const { amount } = event;
      const { outcome } = await provider.capture({ idempotencyKey, amount });
      return outcome === 'captured' ? { type: 'Captured', amount } : unanswered(provider);
    },
  });

/** Voids at the provider even what this service has never asked it for: an authorisation may still be on its way. */
export const voidWhenRequested = (provider: PaymentProvider): Consumer =>
  reaction({
    consumer: consumers.voidWhenRequested,
    target,
    toCommand: async ({ aggregateId: idempotencyKey }, { status }): Promise<PaymentTrigger | undefined> => {
      if (status === 'voided' || status === 'captured') return undefined;
      const { outcome } = await provider.void({ idempotencyKey });
      return outcome === 'voided' ? { type: 'Voided' } : unanswered(provider);
    },
  });

const triggerOf = ({ name: provider }: PaymentProvider, amount: Money, answer: AuthoriseAnswer): PaymentTrigger => {
  switch (answer.outcome) {
    case 'authorised':
      return { type: 'Authorised', amount, provider, reference: answer.reference };
    case 'declined':
      return { type: 'Declined', code: answer.code, message: answer.message };
    case 'timedOut':
      return { type: 'NotAnswered' };
  }
};

const unknownProvider: PaymentTrigger = {
  type: 'Declined',
  code: 'unknown_provider',
  message: 'The payment provider is not one of the shop’s.',
};

/** What is decided must be done: a capture or a void is asked for again until the provider answers. */
const unanswered = (provider: PaymentProvider): never => {
  throw new LogError('NOT_AVAILABLE', `${provider.name} does not answer`);
};
