import type { PaymentEvent } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount, commands, eur } from './payment.fixture.js';
import { type PaymentCommand, paymentDecider } from './payment.js';
import { refundableOf, refundedOf } from './payment-state.js';

const authorisation = { amount, provider: 'simulated', reference: 'sim_o1' };

/** Everything that calls, webhooks, return pages and staff can say about a payment, with values that differ. */
const command: fc.Arbitrary<PaymentCommand> = fc.oneof(
  fc.constantFrom<PaymentCommand>(...Object.values(commands)),
  fc.record({
    type: fc.constant('ReportPaymentStatus' as const),
    provider: fc.constantFrom('simulated', 'stripe'),
    reference: fc.constantFrom('sim_o1', 'sim_o2'),
    status: fc.constantFrom('authorised' as const, 'captured' as const, 'declined' as const),
    amount: fc.constantFrom(amount, eur(1)),
  }),
  fc.record({ type: fc.constant('Captured' as const), amount: fc.constantFrom(amount, eur(4000)) }),
  fc.record({
    type: fc.constant('Refunded' as const),
    refundId: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
    amount: fc.integer({ min: 1, max: 4090 }).map(eur),
    reference: fc.constant('re_1'),
  }),
  fc.constant<PaymentCommand>({
    type: 'ActionRequired',
    ...authorisation,
    provider: 'manual',
    action: 'transfer',
    until: '2026-01-01T00:00:00.000Z',
  }),
);

const after = (given: readonly PaymentCommand[]) => {
  const events: PaymentEvent[] = [];
  for (const next of given) {
    const decision = paymentDecider.decide(fold(paymentDecider.evolve, paymentDecider.initial, events), next);
    if ('accepted' in decision) events.push(...decision.accepted);
  }
  const count = (type: PaymentEvent['type']) => events.filter((event) => event.type === type).length;
  return { events, count, state: fold(paymentDecider.evolve, paymentDecider.initial, events) };
};

const any = fc.array(command, { maxLength: 40 });
/** Histories in which the payment is often captured. */
const often = any.map((more): PaymentCommand[] => [commands.Authorised, ...more.slice(0, 2), commands.Captured, ...more]);
const histories = fc.oneof(any, often);

describe('a payment, after any answers, webhooks, return pages and duplicates in any order', () => {
  it('is authorised once and captured once, never captured and voided, and captured only when authorised', () =>
    fc.assert(
      fc.property(histories, (given) => {
        const { events, count } = after(given);
        const types = events.map(({ type }) => type);
        expect(count('PaymentAuthorised')).toBeLessThanOrEqual(1);
        expect(count('PaymentCaptured')).toBeLessThanOrEqual(1);
        expect(count('PaymentVoided')).toBeLessThanOrEqual(1);
        expect(count('PaymentCaptured') + count('PaymentVoided')).toBeLessThanOrEqual(1);
        expect(count('PaymentAuthorised') + count('PaymentDeclined') + count('PaymentUnresolved')).toBeLessThanOrEqual(1);
        const authorised = types.indexOf('PaymentAuthorised');
        for (const type of ['PaymentCaptured', 'PaymentCaptureFailed'] as const)
          if (types.includes(type)) expect(authorised).toBeGreaterThanOrEqual(0);
        if (types.includes('PaymentActionRequired'))
          expect(types.indexOf('PaymentActionRequired')).toBe(types.findIndex(isOfPayment));
      }),
      { numRuns: 1_000 },
    ));

  it('is refunded at most what was captured, and answers each refund once', () =>
    fc.assert(
      fc.property(histories, (given) => {
        const { events, state } = after(given);
        const ids = events.flatMap((event) =>
          event.type === 'PaymentRefunded' || event.type === 'PaymentRefundFailed' ? [event.refundId] : [],
        );
        expect(new Set(ids).size).toBe(ids.length);
        const refunded = events.reduce((sum, event) => (event.type === 'PaymentRefunded' ? sum + event.amount.minor : sum), 0);
        const captured = events.reduce((sum, event) => (event.type === 'PaymentCaptured' ? sum + event.amount.minor : sum), 0);
        expect(refunded).toBeLessThanOrEqual(captured);
        if (state.status !== 'captured') return;
        expect(refundedOf(state).minor).toBe(refunded);
        expect(refundableOf(state)).toBe(captured - refunded);
      }),
      { numRuns: 1_000 },
    ));

  it('does not change by the same command again', () =>
    fc.assert(
      fc.property(histories, (given) => {
        expect(after(given.flatMap((next) => [next, next])).events).toEqual(after(given).events);
      }),
      { numRuns: 500 },
    ));

  it('is the same payment, whichever of call, webhook and return page is first', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 0, 1, 2], { minLength: 1 }), (order) => {
        const ways = [commands.Authorised, commands.ReportPaymentStatus, commands.ReportPaymentStatus];
        const { events } = after([commands.ActionRequired, ...order.map((way) => ways[way] as PaymentCommand)]);
        expect(events.map(({ type }) => type)).toEqual(['PaymentActionRequired', 'PaymentAuthorised']);
      }),
    ));
});

/** Refunds of a payment that was never captured fail at any time. */
const isOfPayment = (type: PaymentEvent['type']): boolean => type !== 'PaymentRefundFailed';
