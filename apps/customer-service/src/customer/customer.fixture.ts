import type { CustomerEvent, NewSession } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import { type CustomerCommand, customerDecider } from './customer.js';

export const at = (minutes: number): string => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString();
export const hash = (digit: string): string => digit.repeat(64);

export const session = (sessionId: string, secret = 'a'): NewSession => ({
  sessionId,
  secretHash: hash(secret),
});
/** The minutes of a session, and of the tokens in mails. */
export const sessionMinutes = 30 * 24 * 60;
export const signUpMinutes = 24 * 60;
export const signUp = {
  emailHash: hash('e'),
  email: 'ada@example.com',
  profile: { firstName: 'Ada' },
  acceptsMarketing: false,
  tokenId: 't1',
};

export const requested: CustomerEvent = { type: 'SignUpRequested', ...signUp, expiresAt: at(signUpMinutes) };
export const loggedIn: CustomerEvent = { type: 'CustomerLoggedIn', emailHash: hash('e') };
export const started = (sessionId: string, minute = 0): CustomerEvent => ({
  type: 'SessionStarted',
  ...session(sessionId),
  startedAt: at(minute),
  expiresAt: at(minute + sessionMinutes),
});
/** A customer who confirmed the sign-up, with the session `s1`. */
export const active: readonly CustomerEvent[] = [
  requested,
  { type: 'PasswordSet', passwordHash: 'one' },
  { type: 'CustomerSignedUp' },
  loggedIn,
  started('s1'),
];

export const after = (...events: readonly CustomerEvent[]) => fold(customerDecider.evolve, customerDecider.initial, events);

type Given<C> = C extends unknown ? Omit<C, 'now'> : never;
/** What the rules decide on a command, by default at the beginning. */
export const decide = (events: readonly CustomerEvent[], command: Given<CustomerCommand>, now = at(0)) =>
  customerDecider.decide(after(...events), { ...command, now } as CustomerCommand);
