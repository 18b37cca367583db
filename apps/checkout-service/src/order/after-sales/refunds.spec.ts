import type { OrderEvent } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import { orderDecider } from '../order.js';
import { amount, commands, histories } from '../order.fixture.js';

const givenOrder = given(orderDecider({ capture: 'atOnce' }));
const eur = (minor: number) => ({ minor, currency: 'EUR' });

describe('a refund', () => {
  const refund = (minor?: number) => ({
    type: 'RefundOrder' as const,
    refundId: 'r1',
    reason: 'a scratch',
    ...(minor === undefined ? {} : { amount: eur(minor) }),
  });
  const requested = (minor: number): OrderEvent => ({
    type: 'RefundRequested',
    refundId: 'r1',
    amount: eur(minor),
    reason: 'a scratch',
  });

  it('is partial, or of all that was captured', () => {
    givenOrder(...histories.paid)
      .when(refund(100))
      .then(requested(100));
    givenOrder(...histories.closed)
      .when(refund())
      .then(requested(5290));
  });
  it('that was made at the provider is requested to be recorded', () =>
    givenOrder(...histories.paid)
      .when({ ...refund(100), reference: 're_1' })
      .then({ type: 'RefundRequested', refundId: 'r1', amount: eur(100), reason: 'a scratch', reference: 're_1' }));
  it('is requested once under one id', () =>
    givenOrder(...histories.paid, requested(100))
      .when(refund(200))
      .thenNothing());
  it('never exceeds what is left', () => {
    givenOrder(...histories.paid)
      .when(refund(5291))
      .thenRejected({ type: 'RefundTooLarge', refundable: amount });
    givenOrder(...histories.paid, { ...requested(5000), refundId: 'r0' } as OrderEvent)
      .when(refund(291))
      .thenRejected({ type: 'RefundTooLarge', refundable: eur(290) });
    givenOrder(...histories.paid)
      .when({ ...refund(), amount: { minor: 1, currency: 'USD' } })
      .thenRejected({ type: 'RefundTooLarge', refundable: amount });
    givenOrder(...histories.paid)
      .when(refund(0))
      .thenRejected({ type: 'RefundTooLarge', refundable: amount });
  });
  it('that failed may be requested again under another id', () =>
    givenOrder(...histories.paid, { ...requested(5290), refundId: 'r0' } as OrderEvent, {
      type: 'OrderRefundFailed',
      refundId: 'r0',
      amount,
      message: '',
    })
      .when(refund())
      .then(requested(5290)));
  it('needs a captured payment', () =>
    givenOrder(...histories.fulfilling)
      .when(refund())
      .thenRejected({ type: 'NotPaid' }));
  it('is recorded with its answer, once', () => {
    const answer = { ...commands.PaymentRefunded, refundId: 'r1', amount: eur(100) };
    const refunded: OrderEvent = { type: 'OrderRefunded', refundId: 'r1', amount: eur(100) };
    givenOrder(...histories.paid, requested(100))
      .when(answer)
      .then(refunded);
    givenOrder(...histories.paid, requested(100), refunded)
      .when(answer)
      .thenNothing();
    givenOrder(...histories.paid)
      .when(answer)
      .thenNothing();
  });
});
