import type { CustomerEvent, NewSession } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import { type CustomerCommand, customerDecider } from './customer.js';

export const at = (minutes: number): string => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString();
export const hash = (digit: string): string => digit.repeat(64);

export const session = (sessionId: string, secret = 'a'): NewSession => ({
  sessionId,
  secretHash: hash(secret),
  startedAt: at(0),
  expiresAt: at(1_000),
});
export const signUp = {
  emailHash: hash('e'),
  email: 'ada@example.com',
  profile: { firstName: 'Ada' },
  acceptsMarketing: false,
  tokenId: 't1',
  expiresAt: at(60),
};

export const requested: CustomerEvent = { type: 'SignUpRequested', ...signUp };
export const loggedIn: CustomerEvent = { type: 'CustomerLoggedIn', emailHash: hash('e') };
export const started = (sessionId: string): CustomerEvent => ({ type: 'SessionStarted', ...session(sessionId) });
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
/** What the rules decide on a command, by default in the first minute. */
export const decide = (events: readonly CustomerEvent[], command: Given<CustomerCommand>, now = at(1)) =>
  customerDecider.decide(after(...events), { ...command, now } as CustomerCommand);
