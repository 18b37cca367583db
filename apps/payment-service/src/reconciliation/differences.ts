import type { PaymentDifference } from '@millrace/contracts';
import { type Payment, refundedOf } from '../payment/payment-state.js';
import type { ProviderPayment } from '../provider/provider.js';

type Status = ProviderPayment['status'];

/**
 * The statuses at the provider that agree with each status in the log. A payment that was never answered, or whose capture failed, is to be
 * voided; until then the provider may have authorised it.
 */
const agreeing: Readonly<Record<Payment['status'], readonly Status[]>> = {
  none: [],
  actionRequired: ['actionRequired'],
  authorised: ['authorised'],
  captured: ['captured'],
  captureFailed: ['authorised', 'voided'],
  declined: ['declined', 'voided'],
  unresolved: ['actionRequired', 'authorised', 'declined', 'voided'],
  voided: ['declined', 'voided'],
};

/** The provider and reference of a payment, as far as its events tell them. */
export const referenceOf = (payment: Payment): Readonly<{ provider: string; reference: string }> | undefined => {
  if ('authorisation' in payment) return payment.authorisation;
  return payment.status === 'actionRequired' ? payment.action : undefined;
};

/**
 * All differences of one payment between the log and its provider. A payment that was voided in the log may have been captured and
 * refunded completely there: no money was kept.
 */
export const differencesOf = (
  paymentId: string,
  provider: string,
  payment: Payment,
  found: ProviderPayment | undefined,
): readonly PaymentDifference[] => {
  const reference = found?.reference ?? referenceOf(payment)?.reference ?? '';
  const difference = (kind: PaymentDifference['kind'], log: string | null, atProvider: string | null): PaymentDifference => ({
    paymentId,
    reference,
    provider,
    kind,
    log,
    atProvider,
  });
  if (!found) {
    const isExpected = payment.status === 'authorised' || payment.status === 'captured' || payment.status === 'actionRequired';
    return isExpected ? [difference('UNKNOWN_AT_PROVIDER', payment.status, null)] : [];
  }
  if (payment.status === 'none')
    return holdsMoney(found) ? [difference('UNKNOWN_IN_LOG', null, `${found.status} ${amountOf(found)}`)] : [];
  const isReturned = payment.status === 'voided' && found.status === 'captured' && found.refunded === found.captured;
  if (isReturned) return [];
  if (!agreeing[payment.status].includes(found.status)) return [difference('STATUS', payment.status, found.status)];
  const { amount, captured, refunded } = amountsIn(payment, found);
  const currency = found.amount.currency;
  return [
    ...(amount === amountOf(found) ? [] : [difference('AMOUNT', amount, amountOf(found))]),
    ...(captured === found.captured
      ? []
      : [difference('AMOUNT', `captured ${captured} ${currency}`, `captured ${found.captured} ${currency}`)]),
    ...(refunded === found.refunded ? [] : [difference('REFUNDS', `${refunded} ${currency}`, `${found.refunded} ${currency}`)]),
  ];
};

const holdsMoney = ({ status, captured, refunded }: ProviderPayment): boolean =>
  status === 'authorised' || (status === 'captured' && captured > refunded);

const amountOf = ({ amount: { minor, currency } }: Pick<ProviderPayment, 'amount'>): string => `${minor} ${currency}`;

/** The amounts of the log; where it has none, those of the provider. */
const amountsIn = (payment: Payment, found: ProviderPayment) => {
  const own =
    payment.status === 'actionRequired'
      ? payment.action
      : payment.status === 'authorised' || payment.status === 'captured'
        ? payment.authorisation
        : found;
  return payment.status === 'captured'
    ? { amount: amountOf(own), captured: payment.captured.minor, refunded: refundedOf(payment).minor }
    : { amount: amountOf(own), captured: 0, refunded: 0 };
};
