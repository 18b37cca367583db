import type { MailEvent, MailState } from '@millrace/contracts';
import { accept, type Decider, type Decision } from '@millrace/decider';

/** What a mail is to say. */
export type MailRequest = Omit<Extract<MailEvent, { type: 'MailRequested' }>, 'type'>;

/** The result of sending a mail. */
export type MailCommand =
  | ({ readonly type: 'Sent' } & Omit<Extract<MailEvent, { type: 'MailSent' }>, 'type'>)
  | ({ readonly type: 'Failed' } & Omit<Extract<MailEvent, { type: 'MailFailed' }>, 'type'>);

/** A mail has one result. */
const decide = ({ status }: MailState, command: MailCommand): Decision<MailEvent, never> => {
  if (status === 'sent' || status === 'failed') return accept();
  switch (command.type) {
    case 'Sent':
      return accept({ ...command, type: 'MailSent' });
    case 'Failed':
      return accept({ ...command, type: 'MailFailed' });
  }
};

const evolve = (_: MailState, event: MailEvent): MailState => {
  switch (event.type) {
    case 'MailRequested':
      return { status: 'requested' };
    case 'MailSent':
      return { status: 'sent' };
    case 'MailFailed':
      return { status: 'failed' };
  }
};

export const mailDecider: Decider<MailState, MailCommand, MailEvent, never> = { initial: { status: 'none' }, decide, evolve };
