import type { CustomerEvent, CustomerRejection, CustomerRequest } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import { changeAddresses } from './addresses.js';
import { type Customer, nobody } from './customer-state.js';
import { completeEmailChange, confirmEmail, requestEmailChange } from './email-change.js';
import { evolve, maxResetMails } from './evolve.js';
import { isValid } from '../log-in/one-time-token.js';
import { later, liveSession, renew, start } from '../log-in/sessions.js';

/** A request with the time at which it is decided (RFC 3339), the end of a sign-up, whose timer is due, or that an address was registered. */
export type CustomerCommand =
  | (CustomerRequest & { readonly now: string })
  | Readonly<{ type: 'ExpireSignUp' }>
  | Readonly<{ type: 'EmailRegistered'; emailHash: string; tokenId?: string | undefined }>;

type CustomerDecision = Decision<CustomerEvent, CustomerRejection>;
type Of<T extends CustomerCommand['type']> = Extract<CustomerCommand, { type: T }>;

const hourMs = 60 * 60_000;
/** How long the tokens in mails are valid. */
const signUpTokenMs = 24 * hourMs;
const resetTokenMs = hourMs;

/** How long the data of a sign-up stay after its link, for those who come too late and reset the password. */
const signUpRestMs = 7 * 24 * hourMs;

/** When a sign-up whose link is valid until an instant (RFC 3339) is erased, unless it was confirmed. */
export const signUpExpiry = (linkExpiresAt: string): string => later(linkExpiresAt, signUpRestMs);

const decide = (customer: Customer, command: CustomerCommand): CustomerDecision => {
  switch (command.type) {
    case 'SignUp': {
      const { now, ...signUp } = command;
      const expiresAt = later(now, signUpTokenMs);
      return customer.status === 'none'
        ? accept({ ...signUp, type: 'SignUpRequested', expiresAt })
        : reject({ type: 'CustomerExists' });
    }
    case 'ConfirmSignUp':
      return isValid(customer.signUpToken, command)
        ? accept(...newPassword(customer, command), ...loggedIn(customer, command))
        : reject({ type: 'TokenInvalid' });
    case 'ExpireSignUp':
      // The broker's clock says that it is due: the clock of this process may be behind. A customer signs up once, so the timer is of this sign-up.
      return customer.status === 'unconfirmed' ? accept({ type: 'SignUpExpired', emailHash: customer.emailHash }) : accept();
    case 'LogIn':
      return customer.status === 'active' ? accept(...loggedIn(customer, command)) : reject({ type: 'CustomerNotFound' });
    case 'RequestPasswordReset':
      return requestReset(customer, command);
    case 'ResetPassword':
      return isValid(customer.resetToken, command)
        ? accept(...newPassword(customer, command), ...loggedIn({ ...customer, sessions: {} }, command))
        : reject({ type: 'TokenInvalid' });
    case 'RenewSession': {
      const session = liveSession(customer.sessions, command.sessionId, command.now);
      return session ? accept(...renew(session, command)) : reject({ type: 'SessionInvalid' });
    }
    case 'ConfirmEmailChange':
      return confirmEmail(customer, command);
    case 'EmailRegistered':
      return completeEmailChange(customer, command);
    case 'Unsubscribe':
      return unsubscribe(customer);
    case 'EndSession':
    case 'ChangeProfile':
    case 'ChangePassword':
    case 'RequestEmailChange':
    case 'AddAddress':
    case 'ChangeAddress':
    case 'RemoveAddress':
    case 'ChooseDefaultAddress':
    case 'DeleteCustomer':
      return liveSession(customer.sessions, command.sessionId, command.now)
        ? decideInSession(customer, command)
        : reject({ type: 'SessionInvalid' });
  }
};

type InSession = Exclude<
  CustomerCommand,
  Of<
    | 'SignUp'
    | 'ConfirmSignUp'
    | 'ExpireSignUp'
    | 'LogIn'
    | 'RequestPasswordReset'
    | 'ResetPassword'
    | 'RenewSession'
    | 'ConfirmEmailChange'
    | 'EmailRegistered'
    | 'Unsubscribe'
  >
>;

const decideInSession = (customer: Customer, command: InSession): CustomerDecision => {
  switch (command.type) {
    case 'EndSession': {
      const { ended: sessionId, sessionId: own } = command;
      if (!liveSession(customer.sessions, sessionId, command.now)) return reject({ type: 'SessionInvalid' });
      return accept({ type: 'SessionEnded', sessionId, reason: sessionId === own ? 'loggedOut' : 'revoked' });
    }
    case 'ChangeProfile': {
      const { profile, acceptsMarketing = customer.acceptsMarketing } = command;
      return accept({ type: 'ProfileChanged', profile, acceptsMarketing });
    }
    case 'ChangePassword':
      return accept(...newPassword(customer, command, command.now), ...start({}, command));
    case 'RequestEmailChange':
      return requestEmailChange(customer, command);
    case 'AddAddress':
    case 'ChangeAddress':
    case 'RemoveAddress':
    case 'ChooseDefaultAddress':
      return changeAddresses(customer, command);
    case 'DeleteCustomer':
      return accept({ type: 'SessionsEnded' }, { type: 'CustomerDeleted', emailHash: customer.emailHash });
  }
};

/** A new password ends every session. Whoever proves to hold the e-mail address of a sign-up has confirmed it. `changedAt`: of a change in a session. */
const newPassword = (
  customer: Customer,
  { passwordHash }: Readonly<{ passwordHash: string }>,
  changedAt?: string,
): readonly CustomerEvent[] => [
  { type: 'PasswordSet', passwordHash, ...(changedAt !== undefined && { changedAt }) },
  ...(customer.status === 'unconfirmed' ? [{ type: 'CustomerSignedUp' } as const] : []),
  ...(Object.keys(customer.sessions).length > 0 ? [{ type: 'SessionsEnded' } as const] : []),
];

const loggedIn = (
  { sessions, emailHash }: Customer,
  command: Of<'ConfirmSignUp' | 'LogIn' | 'ResetPassword'>,
): readonly CustomerEvent[] => [{ type: 'CustomerLoggedIn', emailHash }, ...start(sessions, command)];

/** Beyond the limit nothing happens, so that nobody can have many mails sent to someone else. */
const requestReset = (customer: Customer, { tokenId, now }: Of<'RequestPasswordReset'>): CustomerDecision => {
  if (customer.status !== 'active' && customer.status !== 'unconfirmed') return reject({ type: 'CustomerNotFound' });
  const running = customer.resetsUntil.filter((until) => until > now);
  return running.length < maxResetMails
    ? accept({ type: 'PasswordResetRequested', tokenId, expiresAt: later(now, resetTokenMs) })
    : accept();
};

/** Changes nothing for a customer who does not accept mails. */
const unsubscribe = ({ status, profile, acceptsMarketing }: Customer): CustomerDecision => {
  if (status !== 'active') return reject({ type: 'CustomerNotFound' });
  return acceptsMarketing ? accept({ type: 'ProfileChanged', profile, acceptsMarketing: false }) : accept();
};

/** The rules of a customer. */
export const customerDecider: Decider<Customer, CustomerCommand, CustomerEvent, CustomerRejection> = {
  initial: nobody,
  decide,
  evolve,
};
