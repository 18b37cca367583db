import type { MailEvent, MailState } from '@millrace/contracts';
import { accept, type Decider, type Decision } from '@millrace/decider';

/** What a mail is to say. */
export type MailRequest = Omit<Extract<MailEvent, { type: 'MailRequested' }>, 'type'>;

/** The input of a mail: its request; then the result of sending it. */
export type MailCommand =
  | ({ readonly type: 'Request' } & MailRequest)
  | ({ readonly type: 'Sent' } & Omit<Extract<MailEvent, { type: 'MailSent' }>, 'type'>)
  | ({ readonly type: 'Failed' } & Omit<Extract<MailEvent, { type: 'MailFailed' }>, 'type'>);

/** A mail is requested once, and has one result. */
const decide = ({ status }: MailState, command: MailCommand): Decision<MailEvent, never> => {
  switch (command.type) {
    case 'Request':
      return status === 'none' ? accept({ ...command, type: 'MailRequested' }) : accept();
    case 'Sent':
      return status === 'requested' ? accept({ ...command, type: 'MailSent' }) : accept();
    case 'Failed':
      return status === 'requested' ? accept({ ...command, type: 'MailFailed' }) : accept();
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
