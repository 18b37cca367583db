import { describe, expect, it } from 'vitest';
import { recordRefund } from './recorded-refund.js';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const authorisation = { amount: eur(4090), provider: 'simulated', reference: 'sim_1' };
const payment = { status: 'captured', authorisation, captured: eur(4090), refunds: { r0: 1000 } } as const;
const made = { refundId: 'r1', amount: eur(500), reference: 're_1' };
const found = (refunded: number) =>
  ({ paymentId: 'o1', reference: 'sim_1', status: 'captured', amount: eur(4090), captured: 4090, refunded }) as const;

describe('a refund that was made at the provider', () => {
  it('is recorded when the provider has it and the log has not', () => {
    expect(recordRefund(payment, made, found(1500))).toEqual({ type: 'Refunded', ...made });
    expect(recordRefund(payment, made, found(2000))).toEqual({ type: 'Refunded', ...made });
  });
  it('is not recorded when the provider has it not, or when it is recorded already', () => {
    for (const refunded of [0, 1000, 1499])
      expect(recordRefund(payment, made, found(refunded))).toMatchObject({ type: 'RefundFailed', code: 'not_at_provider' });
  });
  it('is believed of a payment that no provider knows', () =>
    expect(recordRefund(payment, made, undefined)).toEqual({ type: 'Refunded', ...made }));
});
