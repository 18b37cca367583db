import type { PaymentEvent } from '@millrace/contracts';
import type { PaymentCommand } from './payment.js';
import type { Payment } from './payment-state.js';

export const eur = (minor: number) => ({ minor, currency: 'EUR' });
export const amount = eur(4090);
const authorisation = { amount, provider: 'simulated', reference: 'sim_o1' };
const decline = { code: 'card_declined', message: 'The card was declined.' };
const captureFailure = { code: 'capture_declined', message: 'The bank refused the capture.' };
const action = {
  ...authorisation,
  action: 'redirect',
  url: 'http://localhost:4010/pay/sim_o1',
  until: '2026-01-01T00:30:00.000Z',
} as const;
const refund = { refundId: 'r1', amount: eur(1000), reference: 're_1' };
const failedRefund = { refundId: 'r2', amount: eur(1000), code: 'refund_failed', message: 'The bank refused the refund.' };

export const actionRequired: PaymentEvent = { type: 'PaymentActionRequired', ...action };
export const authorised: PaymentEvent = { type: 'PaymentAuthorised', ...authorisation };
export const declined: PaymentEvent = { type: 'PaymentDeclined', ...decline };
export const unresolved: PaymentEvent = {
  type: 'PaymentUnresolved',
  code: 'timed_out',
  message: 'The payment provider did not answer in time.',
};
export const captured: PaymentEvent = { type: 'PaymentCaptured', amount };
export const captureFailed: PaymentEvent = { type: 'PaymentCaptureFailed', ...captureFailure };
export const refunded: PaymentEvent = { type: 'PaymentRefunded', ...refund };
export const refundFailed: PaymentEvent = { type: 'PaymentRefundFailed', ...failedRefund };
export const voided: PaymentEvent = { type: 'PaymentVoided' };

/** Events that lead to each status. */
export const histories: Readonly<Record<Payment['status'], readonly PaymentEvent[]>> = {
  none: [],
  actionRequired: [actionRequired],
  authorised: [authorised],
  declined: [declined],
  unresolved: [unresolved],
  captured: [authorised, captured],
  captureFailed: [authorised, captureFailed],
  voided: [authorised, voided],
};

/** One command of each type. */
export const commands: Readonly<Record<PaymentCommand['type'], PaymentCommand>> = {
  ActionRequired: { type: 'ActionRequired', ...action },
  Authorised: { type: 'Authorised', ...authorisation },
  ReportPaymentStatus: { type: 'ReportPaymentStatus', ...authorisation, status: 'authorised' },
  MarkPaymentAsPaid: { type: 'MarkPaymentAsPaid' },
  Declined: { type: 'Declined', ...decline },
  NotAnswered: { type: 'NotAnswered' },
  Captured: { type: 'Captured', amount },
  CaptureFailed: { type: 'CaptureFailed', ...captureFailure },
  Refunded: { type: 'Refunded', ...refund },
  RefundFailed: { type: 'RefundFailed', ...failedRefund },
  Voided: { type: 'Voided' },
};
