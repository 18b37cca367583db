import type { Money, PaymentEvent, PaymentProviderName, PaymentRejection, PaymentRequest } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import { type Authorisation, type Payment, refundableOf } from './payment-state.js';

type EventData<T extends PaymentEvent['type']> = Omit<Extract<PaymentEvent, { type: T }>, 'type'>;
type Failure = Readonly<{ code: string; message: string }>;

/** The input of a payment: commands, and definite answers of the provider or its time-out. */
export type PaymentCommand =
  | PaymentRequest
  | Readonly<{ type: 'ActionRequired' } & EventData<'PaymentActionRequired'>>
  | Readonly<{ type: 'Authorised' } & Authorisation>
  | Readonly<{ type: 'Declined' } & Failure>
  | Readonly<{ type: 'NotAnswered' }>
  | Readonly<{ type: 'Captured'; amount: Money }>
  | Readonly<{ type: 'CaptureFailed' } & Failure>
  | Readonly<{ type: 'Refunded' } & EventData<'PaymentRefunded'>>
  | Readonly<{ type: 'RefundFailed' } & EventData<'PaymentRefundFailed'>>
  | Readonly<{ type: 'Voided' }>;

/**
 * Only the first definite answer to an authorisation counts, by whichever way it arrives. Every payment that is not captured can be voided,
 * also one that was declined, never answered or never requested, so that the order that voids it always continues. Refunds never exceed
 * the captured amount, and each has one answer.
 */
const decide = (payment: Payment, command: PaymentCommand): Decision<PaymentEvent, PaymentRejection> => {
  const isOpen = payment.status === 'none' || payment.status === 'actionRequired';
  switch (command.type) {
    case 'ActionRequired':
      return payment.status === 'none' ? accept({ ...command, type: 'PaymentActionRequired' }) : accept();
    case 'Authorised':
      return isOpen ? accept({ ...command, type: 'PaymentAuthorised' }) : accept();
    case 'Declined':
      return isOpen ? accept({ ...command, type: 'PaymentDeclined' }) : accept();
    case 'NotAnswered':
      return payment.status === 'none' ? accept(unresolved) : accept();
    case 'Captured':
      return payment.status === 'authorised' ? accept({ ...command, type: 'PaymentCaptured' }) : accept();
    case 'CaptureFailed':
      return payment.status === 'authorised' ? accept({ ...command, type: 'PaymentCaptureFailed' }) : accept();
    case 'Refunded':
      return isNewRefund(payment, command.refundId) && command.amount.minor <= refundableOf(payment)
        ? accept({ ...command, type: 'PaymentRefunded' })
        : accept();
    case 'RefundFailed':
      return isNewRefund(payment, command.refundId) ? accept({ ...command, type: 'PaymentRefundFailed' }) : accept();
    case 'ReportPaymentStatus':
      return afterReport(payment, command);
    case 'MarkPaymentAsPaid':
      return markAsPaid(payment);
    case 'Voided':
      return payment.status === 'captured' || payment.status === 'voided' ? accept() : accept({ type: 'PaymentVoided' });
  }
};

/** Whether a refund with this id has no answer yet. */
export const isNewRefund = ({ refunds }: Payment, refundId: string): boolean => !Object.hasOwn(refunds, refundId);

type Report = Extract<PaymentRequest, { type: 'ReportPaymentStatus' }>;

/**
 * A report changes only the payment that awaits its buyer, and only when it is about that payment and about its whole amount: repeated,
 * late and foreign reports change nothing.
 */
const afterReport = (payment: Payment, report: Report): Decision<PaymentEvent, never> => {
  if (payment.status !== 'actionRequired') return accept();
  const { provider, reference, amount } = payment.action;
  if (report.provider !== provider || report.reference !== reference) return accept();
  if (report.status === 'declined') {
    const { code = 'declined', message = 'The payment was declined.' } = report;
    return accept({ type: 'PaymentDeclined', code, message });
  }
  const isWhole = report.amount.minor === amount.minor && report.amount.currency === amount.currency;
  if (!isWhole) return accept();
  const authorised: PaymentEvent = { type: 'PaymentAuthorised', amount, provider, reference };
  if (report.status === 'authorised') return accept(authorised);
  return accept<PaymentEvent>(authorised, { type: 'PaymentCaptured', amount });
};

const markAsPaid = (payment: Payment): Decision<PaymentEvent, PaymentRejection> => {
  if (payment.status === 'none') return reject({ type: 'PaymentNotFound' });
  if (payment.status === 'captured' && payment.authorisation.provider === manual) return accept();
  if (payment.status !== 'actionRequired' || payment.action.action !== 'transfer')
    return reject({ type: 'PaymentNotAwaited', status: payment.status });
  const { amount, provider, reference } = payment.action;
  return accept({ type: 'PaymentAuthorised', amount, provider, reference }, { type: 'PaymentCaptured', amount });
};

const manual: PaymentProviderName = 'manual';

const evolve = (payment: Payment, event: PaymentEvent): Payment => {
  switch (event.type) {
    case 'PaymentActionRequired': {
      const { type: _, ...action } = event;
      return { ...payment, status: 'actionRequired', action };
    }
    case 'PaymentAuthorised': {
      const { type: _, ...authorisation } = event;
      return { ...payment, status: 'authorised', authorisation };
    }
    case 'PaymentDeclined':
      return { ...payment, status: 'declined' };
    case 'PaymentUnresolved':
      return { ...payment, status: 'unresolved' };
    case 'PaymentCaptured':
      return payment.status === 'authorised' ? { ...payment, status: 'captured', captured: event.amount } : payment;
    case 'PaymentCaptureFailed':
      return payment.status === 'authorised' ? { ...payment, status: 'captureFailed' } : payment;
    case 'PaymentRefunded':
      return withRefund(payment, event.refundId, event.amount.minor);
    case 'PaymentRefundFailed':
      return withRefund(payment, event.refundId, 0);
    case 'PaymentVoided':
      return { ...payment, status: 'voided' };
  }
};

const withRefund = (payment: Payment, refundId: string, minor: number): Payment => ({
  ...payment,
  refunds: { ...payment.refunds, [refundId]: minor },
});

export const paymentDecider: Decider<Payment, PaymentCommand, PaymentEvent, PaymentRejection> = {
  initial: { status: 'none', refunds: {} },
  decide,
  evolve,
};

const unresolved: PaymentEvent = {
  type: 'PaymentUnresolved',
  code: 'timed_out',
  message: 'The payment provider did not answer in time.',
};
