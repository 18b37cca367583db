import type { AccountEvent, AccountRejection, AccountRequest, OneTimeToken } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import { type Account, evolve, maxMailsPerHour } from './account-state.js';
import { attemptAt } from '../log-in/lock-out.js';

/**
 * What changes an account: requests of the gateway, and what happened to customers. `now`: RFC 3339. `ReleaseEmail`: the address is not the customer's any
 * more; with `tokenId` only what was registered by this token.
 */
export type AccountCommand =
  | (AccountRequest & { readonly now: string })
  | { readonly type: 'SignUpRequested'; readonly customerId: string; readonly now: string }
  | ({ readonly type: 'EmailChangeRequested'; readonly customerId: string; readonly now: string } & OneTimeToken)
  | { readonly type: 'CustomerLoggedIn' }
  | { readonly type: 'ReleaseEmail'; readonly customerId: string; readonly tokenId?: string | undefined };

type AccountDecision = Decision<AccountEvent, AccountRejection>;
type Of<T extends AccountCommand['type']> = Extract<AccountCommand, { type: T }>;

const decide = (account: Account, command: AccountCommand): AccountDecision => {
  switch (command.type) {
    case 'RegisterEmail':
      return register(account, command);
    case 'AttemptLogIn':
      return attempt(account, command);
    case 'SignUpRequested':
      return requestMail(account, command);
    case 'EmailChangeRequested':
      return requestChangeMail(account, command);
    case 'ResetLogInAttempts':
    case 'CustomerLoggedIn':
      return account.attempts ? accept({ type: 'LogInAttemptsReset' }) : accept();
    case 'ReleaseEmail':
      return release(account, command);
  }
};

/** An address has one customer: the first for whom its holder confirms it. Another token of the same customer renews the registration. */
const register = (account: Account, { customerId, tokenId }: Of<'RegisterEmail'>): AccountDecision => {
  if (account.customerId !== undefined && account.customerId !== customerId) return reject({ type: 'EmailTaken' });
  if (account.customerId === customerId && (tokenId === undefined || account.registeredBy === tokenId)) return accept();
  return accept({ type: 'EmailRegistered', customerId, ...(tokenId !== undefined && { tokenId }) });
};

/** A release may come late: it does not concern a registration by a newer token. Registrations of former versions have no token. */
const release = ({ customerId, registeredBy }: Account, command: Of<'ReleaseEmail'>): AccountDecision => {
  const { tokenId = registeredBy } = command;
  const isMatching = customerId === command.customerId && (registeredBy === undefined || registeredBy === tokenId);
  return isMatching ? accept({ type: 'EmailReleased', customerId }) : accept();
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
