import { type OutputOf, PAYMENT, type PaymentDifference, type PaymentEvent, type ReconcilePayments } from '@millrace/contracts';
import { type EventLog, eventsSince, LogError, type Recorded } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { Inject, Injectable } from '@nestjs/common';
import { paymentDecider } from '../payment/payment.js';
import { PaymentRepository } from '../payment/payment.repository.js';
import type { Payment } from '../payment/payment-state.js';
import { PAYMENT_PROVIDERS, type PaymentProviders, type ProviderPayment } from '../provider/provider.js';
import { differencesOf, referenceOf } from './differences.js';

/** Compares the payments of the log with those of the providers. */
@Injectable()
export class Reconciler {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly payments: PaymentRepository,
    @Inject(PAYMENT_PROVIDERS) private readonly providers: PaymentProviders,
  ) {}

  /**
   * Every difference of a payment that began since an instant. What differs is read again on both sides, because it may have been under
   * way. Throws `NOT_AVAILABLE` when a provider does not answer.
   */
  async compare(since: Date): Promise<OutputOf<typeof ReconcilePayments>> {
    const inLog = await this.#paymentsInLog(since);
    const differences: PaymentDifference[] = [];
    const compared = new Set<string>();
    for (const { name, list } of this.providers.values()) {
      const listed = new Map<string, ProviderPayment>();
      for await (const found of list(since)) listed.set(found.paymentId, found);
      const expected = [...inLog].filter(([, payment]) => referenceOf(payment)?.provider === name);
      for (const id of new Set([...listed.keys(), ...expected.map(([paymentId]) => paymentId)])) {
        if (id === '' || name === 'manual') continue;
        compared.add(id);
        const payment = inLog.get(id) ?? paymentDecider.initial;
        if (differencesOf(id, name, payment, listed.get(id)).length > 0)
          differences.push(...(await this.#compareAgain(id, name, listed.get(id))));
      }
    }
    return { since: since.toISOString(), compared: compared.size, differences };
  }

  async #compareAgain(id: string, name: string, listed: ProviderPayment | undefined): Promise<readonly PaymentDifference[]> {
    const { state } = await this.payments.read(id);
    const reference = listed?.reference ?? referenceOf(state)?.reference;
    const found = reference && (await this.providers.get(name)?.look({ idempotencyKey: id, reference }));
    if (!found) return differencesOf(id, name, state, undefined);
    if (found.status === 'timedOut') throw new LogError('NOT_AVAILABLE', `${name} does not answer`);
    return differencesOf(id, name, state, found);
  }

  /** The payments whose first event was stored since the instant. */
  async #paymentsInLog(since: Date): Promise<ReadonlyMap<string, Payment>> {
    const payments = new Map<string, Payment>();
    for await (const { aggregateId: id, version, event } of eventsSince(this.log, PAYMENT, since) as AsyncIterable<
      Recorded<PaymentEvent>
    >) {
      const before = version === 1 ? paymentDecider.initial : payments.get(id);
      if (before) payments.set(id, paymentDecider.evolve(before, event));
    }
    return payments;
  }
}
