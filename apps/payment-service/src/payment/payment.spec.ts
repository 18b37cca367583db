import type { PaymentEvent } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import { given } from '@millrace/testing';
import { describe, expect, it } from 'vitest';
import {
  actionRequired,
  amount,
  authorised,
  captured,
  captureFailed,
  commands,
  declined,
  eur,
  histories,
  refunded,
  refundFailed,
  unresolved,
  voided,
} from './payment.fixture.js';
import { type PaymentCommand, paymentDecider } from './payment.js';
import { type Payment, toPaymentState } from './payment-state.js';

/** Every state with all commands that change it. Other commands change nothing. */
const moves: Readonly<Record<Payment['status'], Partial<Record<PaymentCommand['type'], readonly PaymentEvent[]>>>> = {
  none: {
    ActionRequired: [actionRequired],
    Authorised: [authorised],
    Declined: [declined],
    NotAnswered: [unresolved],
    RefundFailed: [refundFailed],
    Voided: [voided],
  },
  actionRequired: {
    Authorised: [authorised],
    ReportPaymentStatus: [authorised],
    Declined: [declined],
    RefundFailed: [refundFailed],
    Voided: [voided],
  },
  authorised: { Captured: [captured], CaptureFailed: [captureFailed], RefundFailed: [refundFailed], Voided: [voided] },
  declined: { RefundFailed: [refundFailed], Voided: [voided] },
  unresolved: { RefundFailed: [refundFailed], Voided: [voided] },
  captured: { Refunded: [refunded], RefundFailed: [refundFailed] },
  captureFailed: { RefundFailed: [refundFailed], Voided: [voided] },
  voided: { RefundFailed: [refundFailed] },
};

describe.each(Object.keys(moves) as Payment['status'][])('a payment that is "%s"', (status) => {
  it.each(Object.keys(commands) as PaymentCommand['type'][])('answers %s', (type) => {
    const specification = given(paymentDecider)(...histories[status]).when(commands[type]);
    const events = moves[status][type];
    const isRejected = type === 'MarkPaymentAsPaid';
    if (isRejected)
      specification.thenRejected(status === 'none' ? { type: 'PaymentNotFound' } : { type: 'PaymentNotAwaited', status });
    else if (events) specification.then(events[0] as PaymentEvent, ...events.slice(1));
    else specification.thenNothing();
  });
});

describe('a payment that awaits its buyer', () => {
  const report = (more: object): PaymentCommand => ({ ...commands.ReportPaymentStatus, ...more }) as PaymentCommand;

  it('is declined by a report', () => {
    const rejected = report({ status: 'declined', code: 'rejected', message: 'No.' });
    given(paymentDecider)(actionRequired).when(rejected).then({ type: 'PaymentDeclined', code: 'rejected', message: 'No.' });
  });

  it('is captured by a report of its capture', () =>
    given(paymentDecider)(actionRequired)
      .when(report({ status: 'captured' }))
      .then(authorised, captured));

  it.each([{ reference: 'sim_o2' }, { provider: 'stripe' }, { amount: eur(1) }, { amount: { minor: 4090, currency: 'USD' } }])(
    'ignores a report with %j',
    (other) => given(paymentDecider)(actionRequired).when(report(other)).thenNothing(),
  );
});

describe('a bank transfer', () => {
  const awaited = { ...actionRequired, action: 'transfer', provider: 'manual' } as PaymentEvent;
  const arrived = { ...authorised, provider: 'manual' } as PaymentEvent;

  it('is authorised and captured when it is marked as paid, once', () => {
    given(paymentDecider)(awaited).when(commands.MarkPaymentAsPaid).then(arrived, captured);
    given(paymentDecider)(awaited, arrived, captured).when(commands.MarkPaymentAsPaid).thenNothing();
  });

  it('is not paid after it was voided', () =>
    given(paymentDecider)(awaited, voided)
      .when(commands.MarkPaymentAsPaid)
      .thenRejected({ type: 'PaymentNotAwaited', status: 'voided' }));
});

describe('a refund', () => {
  const refund = (refundId: string, minor: number): PaymentCommand => ({
    type: 'Refunded',
    refundId,
    amount: eur(minor),
    reference: 're_x',
  });

  it('is answered once', () => {
    given(paymentDecider)(authorised, captured, refunded).when(commands.Refunded).thenNothing();
    given(paymentDecider)(authorised, captured, refundFailed).when(commands.RefundFailed).thenNothing();
    given(paymentDecider)(authorised, captured, refundFailed).when(refund('r2', 1)).thenNothing();
  });

  it('may be one of several, up to the captured amount', () => {
    const second = { type: 'PaymentRefunded', refundId: 'r9', amount: eur(3090), reference: 're_x' } as const;
    given(paymentDecider)(authorised, captured, refunded).when(refund('r9', 3090)).then(second);
    given(paymentDecider)(authorised, captured, refunded).when(refund('r9', 3091)).thenNothing();
    given(paymentDecider)(authorised, captured, refunded, second).when(refund('r10', 1)).thenNothing();
  });
});

describe('the state that clients get', () => {
  const stateAfter = (...events: PaymentEvent[]) => toPaymentState(fold(paymentDecider.evolve, paymentDecider.initial, events));

  it('has the reference of the authorisation', () => {
    expect(stateAfter(authorised)).toEqual({ status: 'authorised', reference: 'sim_o1' });
    expect(stateAfter(authorised, voided)).toEqual({ status: 'voided', reference: 'sim_o1' });
    expect(stateAfter(actionRequired)).toEqual({ status: 'none', reference: 'sim_o1', action: 'redirect' });
  });

  it('has the captured and the refunded amount', () =>
    expect(stateAfter(authorised, captured, refunded, refundFailed)).toEqual({
      status: 'captured',
      reference: 'sim_o1',
      captured: amount,
      refunded: eur(1000),
    }));
});
