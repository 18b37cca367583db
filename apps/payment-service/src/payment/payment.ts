import type { Money, PaymentEvent, PaymentState } from '@millrace/contracts';
import { accept, type Decider, type Decision } from '@millrace/decider';

/** The input of a payment: the provider's definite answer, or its time-out. */
export type PaymentCommand =
  | { readonly type: 'Authorised'; readonly amount: Money; readonly provider: string; readonly reference: string }
  | { readonly type: 'Declined'; readonly code: string; readonly message: string }
  | { readonly type: 'NotAnswered' }
  | { readonly type: 'Captured'; readonly amount: Money }
  | { readonly type: 'Voided' };

/**
 * Only the first answer to an authorisation counts. Every payment that is not captured can be voided, also one that was declined, never
 * answered or never requested, so that the order that voids it always continues.
 */
const decide = ({ status }: PaymentState, command: PaymentCommand): Decision<PaymentEvent, never> => {
  switch (command.type) {
    case 'Authorised':
      return status === 'none' ? accept({ ...command, type: 'PaymentAuthorised' }) : accept();
    case 'Declined':
      return status === 'none' ? accept({ ...command, type: 'PaymentDeclined' }) : accept();
    case 'NotAnswered':
      return status === 'none' ? accept(unresolved) : accept();
    case 'Captured':
      return status === 'authorised' ? accept({ ...command, type: 'PaymentCaptured' }) : accept();
    case 'Voided':
      return status === 'captured' || status === 'voided' ? accept() : accept({ type: 'PaymentVoided' });
  }
};

const evolve = (payment: PaymentState, event: PaymentEvent): PaymentState => {
  switch (event.type) {
    case 'PaymentAuthorised':
      return { status: 'authorised', reference: event.reference };
    case 'PaymentDeclined':
      return { ...payment, status: 'declined' };
    case 'PaymentUnresolved':
      return { ...payment, status: 'unresolved' };
    case 'PaymentCaptured':
      return { ...payment, status: 'captured' };
    case 'PaymentVoided':
      return { ...payment, status: 'voided' };
  }
};

export const paymentDecider: Decider<PaymentState, PaymentCommand, PaymentEvent, never> = {
  initial: { status: 'none' },
  decide,
  evolve,
};

const unresolved: PaymentEvent = {
  type: 'PaymentUnresolved',
  code: 'timed_out',
  message: 'The payment provider did not answer in time.',
};
