import { LogError } from '@millrace/event-log';
import type { SendResult } from '../sending/send-result.js';
import type { MailCommand } from '../mail/mail.js';

/** What a mail is about, as its events have it. */
type About = Omit<Extract<MailCommand, { type: 'Sent' }>, 'type' | 'providerMessageId'>;

/** The command that follows from the answer of the mail server. Throws `NOT_AVAILABLE` when the server does not take the mail for now. */
export const mailCommandOf = (result: SendResult, about: About): MailCommand => {
  switch (result.status) {
    case 'sent': {
      const { providerMessageId } = result;
      return { type: 'Sent', ...about, ...(providerMessageId ? { providerMessageId } : {}) };
    }
    case 'refused':
      return { type: 'Failed', ...about, reason: 'refused', ...(result.code ? { code: result.code } : {}) };
    case 'notTaken':
      throw new LogError('NOT_AVAILABLE', `the mail server does not take the mail: ${result.code}`);
  }
};
