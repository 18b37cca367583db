import type { Money } from '@millrace/contracts';
import type { AuthoriseAnswer } from '../provider/provider.js';
import type { PaymentCommand } from './payment.js';

/** The provider's answer to an authorisation as a command to the payment. */
export const toAuthoriseCommand = (answer: AuthoriseAnswer, amount: Money, provider: string): PaymentCommand => {
  switch (answer.status) {
    case 'authorised':
      return { type: 'Authorised', amount, provider, reference: answer.reference };
    case 'declined':
      return { type: 'Declined', code: answer.code, message: answer.message };
    case 'actionRequired': {
      const { status: _, ...action } = answer;
      return { type: 'ActionRequired', ...action, amount, provider };
    }
    case 'timedOut':
      return { type: 'NotAnswered' };
  }
};
