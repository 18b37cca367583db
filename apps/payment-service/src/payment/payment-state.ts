import type { Money, PaymentEvent, PaymentState } from '@millrace/contracts';

type EventData<T extends PaymentEvent['type']> = Omit<Extract<PaymentEvent, { type: T }>, 'type'>;

/** What is known of an authorisation: its amount, its provider, and the provider's reference. */
export type Authorisation = EventData<'PaymentAuthorised'>;

/**
 * A payment. `refunds`: every refund that was answered, by its id, with the amount that went back to the buyer (0 for one that failed).
 */
export type Payment = Readonly<{ refunds: Readonly<Record<string, number>> }> &
  Readonly<
    | { status: 'none' | 'declined' | 'unresolved' }
    | { status: 'actionRequired'; action: EventData<'PaymentActionRequired'> }
    | { status: 'authorised' | 'captureFailed'; authorisation: Authorisation }
    | { status: 'captured'; authorisation: Authorisation; captured: Money }
    | { status: 'voided'; authorisation?: Authorisation }
  >;

/** The amount of a captured payment that went back to the buyer. */
export const refundedOf = ({ captured, refunds }: Extract<Payment, { status: 'captured' }>): Money => ({
  minor: Object.values(refunds).reduce((sum, minor) => sum + minor, 0),
  currency: captured.currency,
});

/** The amount that may still go back to the buyer, in minor units. */
export const refundableOf = (payment: Payment): number =>
  payment.status === 'captured' ? payment.captured.minor - refundedOf(payment).minor : 0;

/** Why a payment cannot be refunded by an amount; `undefined` when it can. */
export const refundRefusal = (
  payment: Payment,
  { minor, currency }: Money,
): Readonly<{ code: string; message: string }> | undefined => {
  if (payment.status !== 'captured') return { code: 'not_captured', message: 'The payment is not captured.' };
  if (currency !== payment.captured.currency) return { code: 'other_currency', message: 'The payment has another currency.' };
  const refundable = refundableOf(payment);
  if (minor <= refundable) return undefined;
  return { code: 'amount_too_large', message: `Only ${refundable} of the captured minor units are left.` };
};

/** The state of the contract. */
export const toPaymentState = (payment: Payment): PaymentState => {
  switch (payment.status) {
    case 'none':
    case 'declined':
    case 'unresolved':
      return { status: payment.status };
    case 'actionRequired':
      return { status: 'none', reference: payment.action.reference, action: payment.action.action };
    case 'authorised':
    case 'captureFailed':
      return { status: 'authorised', reference: payment.authorisation.reference };
    case 'captured': {
      const { authorisation, captured } = payment;
      return { status: 'captured', reference: authorisation.reference, captured, refunded: refundedOf(payment) };
    }
    case 'voided':
      return { status: 'voided', ...(payment.authorisation && { reference: payment.authorisation.reference }) };
  }
};
