import type { AccountEvent, AccountRejection, AccountRequest, OneTimeToken } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import { type Account, evolve, maxMailsPerHour } from './account-state.js';
import { attemptAt } from '../log-in/lock-out.js';

/** What changes an account: requests of the gateway, and what happened to customers. `now`: RFC 3339. */
export type AccountCommand =
  | (AccountRequest & { readonly now: string })
  | { readonly type: 'SignUpRequested'; readonly customerId: string; readonly now: string }
  | ({ readonly type: 'EmailChangeRequested'; readonly customerId: string; readonly now: string } & OneTimeToken)
  | { readonly type: 'CustomerLoggedIn' }
  | { readonly type: 'CustomerDeleted'; readonly customerId: string };

type AccountDecision = Decision<AccountEvent, AccountRejection>;
type Of<T extends AccountCommand['type']> = Extract<AccountCommand, { type: T }>;

const decide = (account: Account, command: AccountCommand): AccountDecision => {
  switch (command.type) {
    case 'RegisterEmail':
      return register(account, command.customerId);
    case 'AttemptLogIn':
      return attempt(account, command);
    case 'SignUpRequested':
      return requestMail(account, command);
    case 'EmailChangeRequested':
      return requestChangeMail(account, command);
    case 'CustomerLoggedIn':
      return account.attempts ? accept({ type: 'LogInAttemptsReset' }) : accept();
    case 'CustomerDeleted': {
      const { customerId } = command;
      return account.customerId === customerId ? accept({ type: 'EmailReleased', customerId }) : accept();
    }
  }
};

/** An address has one customer: the first whose sign-up its holder confirms. */
const register = (account: Account, customerId: string): AccountDecision => {
  if (account.customerId === customerId) return accept();
  return account.customerId === undefined ? accept({ type: 'EmailRegistered', customerId }) : reject({ type: 'EmailTaken' });
};

const attempt = ({ attempts }: Account, { now }: Of<'AttemptLogIn'>): AccountDecision => {
  const made = attemptAt(attempts, now);
  return 'lockedUntil' in made
    ? reject({ type: 'LogInLocked', until: made.lockedUntil })
    : accept({ type: 'LogInAttempted', ...made });
};

const hourMs = 60 * 60_000;

const mayMail = (mailedAt: readonly string[], at: string): boolean =>
  mailedAt.filter((mailed) => Date.parse(at) - Date.parse(mailed) < hourMs).length < maxMailsPerHour;

/** The holder of the address gets few mails, whoever signs up how often. */
const requestMail = ({ customerId, mailedAt }: Account, command: Of<'SignUpRequested'>): AccountDecision => {
  const { now: at } = command;
  if (!mayMail(mailedAt, at)) return accept();
  const type = customerId === undefined ? 'EmailConfirmationRequested' : 'RegisteredEmailSignedUp';
  return accept({ type, customerId: command.customerId, at });
};

/** Only the holder of the address learns whether it has a customer. */
const requestChangeMail = (account: Account, command: Of<'EmailChangeRequested'>): AccountDecision => {
  const { customerId, tokenId, expiresAt, now: at } = command;
  if (!mayMail(account.mailedAt, at)) return accept();
  const isTaken = account.customerId !== undefined && account.customerId !== customerId;
  return accept({ type: 'EmailChangeMailRequested', customerId, tokenId, expiresAt, at, isTaken });
};

/** The rules of an account. */
export const accountDecider: Decider<Account, AccountCommand, AccountEvent, AccountRejection> = {
  initial: { mailedAt: [] },
  decide,
  evolve,
};
