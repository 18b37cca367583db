import type { AccountEvent, AccountState } from '@millrace/contracts';
import type { Attempts } from '../log-in/lock-out.js';

/**
 * An e-mail address. `registeredBy`: the token by which the customer registered it. `attempts`: the attempts to log in since the last success, and when the next is allowed. `mailedAt`: when mails
 * about sign-ups and changes were requested, newest last, as far as the limit of mails needs it.
 */
export type Account = Readonly<{
  customerId?: string;
  registeredBy?: string | undefined;
  attempts?: Attempts;
  mailedAt: readonly string[];
}>;

/** The most mails about sign-ups and changes that an address gets within an hour. */
export const maxMailsPerHour = 3;

/** The account after an event. */
export const evolve = (account: Account, event: AccountEvent): Account => {
  switch (event.type) {
    case 'EmailRegistered':
      return { ...account, customerId: event.customerId, registeredBy: event.tokenId };
    case 'EmailReleased': {
      const { customerId: _, registeredBy: __, ...free } = account;
      return free;
    }
    case 'EmailConfirmationRequested':
    case 'RegisteredEmailSignedUp':
    case 'EmailChangeMailRequested':
      return { ...account, mailedAt: [...account.mailedAt, event.at].slice(-maxMailsPerHour) };
    case 'LogInAttempted':
      return { ...account, attempts: { count: event.attempt, nextAt: event.nextAt } };
    case 'LogInAttemptsReset': {
      const { attempts: _, ...unlocked } = account;
      return unlocked;
    }
  }
};

/** The state of the contract. */
export const toAccountState = ({ customerId }: Account): AccountState => (customerId === undefined ? {} : { customerId });
