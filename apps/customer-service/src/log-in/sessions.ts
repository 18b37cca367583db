import type { CustomerEvent, CustomerRequest, NewSession } from '@millrace/contracts';

/** What happens to the sessions of someone who logs in, a customer or a member of staff. */
export type SessionEvent = Extract<CustomerEvent, { type: 'SessionStarted' | 'SessionRenewed' | 'SessionEnded' }>;

/** A session. `secretHash`: of the secret that renews it; `replacedHash`: of the one before. */
export type Session = Readonly<{
  secretHash: string;
  replacedHash?: string;
  startedAt: string;
  renewedAt: string;
  expiresAt: string;
}>;

/** The sessions that were not ended, by id, oldest first. */
export type Sessions = Readonly<Record<string, Session>>;

/** The most sessions of one person; one more ends the oldest. */
const maxSessions = 20;

/**
 * For so long a replaced secret gets the same answer as the first time: clients repeat a renewal whose answer was lost, or make it in
 * two tabs at once.
 */
const leewayMs = 10_000;

/** How long a session of a customer lasts without a renewal. */
const sessionMs = 30 * 24 * 60 * 60_000;

/** The instant so many milliseconds later. */
export const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();

type Started = Omit<Extract<SessionEvent, { type: 'SessionStarted' }>, 'type'>;
type Renewal = Omit<Extract<CustomerRequest, { type: 'RenewSession' }>, 'type'> & { readonly now: string };

/** The session with this id, unless it ended. */
export const liveSession = (sessions: Sessions, id: string, now: string): Session | undefined => {
  const session = Object.hasOwn(sessions, id) ? sessions[id] : undefined;
  return session && session.expiresAt > now ? session : undefined;
};

/** Starts a session that lasts `lastsMs` without a renewal, and ends the oldest where there are too many. */
export const start = (
  sessions: Sessions,
  { session, now }: Readonly<{ session: NewSession; now: string }>,
  lastsMs = sessionMs,
): readonly SessionEvent[] => {
  const surplus = Object.keys(sessions).slice(0, Math.max(0, Object.keys(sessions).length - maxSessions + 1));
  return [
    ...surplus.map((sessionId): SessionEvent => ({ type: 'SessionEnded', sessionId, reason: 'tooMany' })),
    { type: 'SessionStarted', ...session, startedAt: now, expiresAt: later(now, lastsMs) },
  ];
};

/**
 * Renews a session with its newest secret. Any other secret that the shop issued was replaced before: someone uses it a second time, so that the
 * session ends for everyone who has a part of it.
 */
export const renew = (
  session: Session,
  { sessionId, secretHash, presented, now }: Renewal,
  lastsMs = sessionMs,
): readonly SessionEvent[] => {
  if (presented === session.secretHash)
    return [{ type: 'SessionRenewed', sessionId, secretHash, renewedAt: now, expiresAt: later(now, lastsMs) }];
  const isRepeated = presented === session.replacedHash && Date.parse(now) - Date.parse(session.renewedAt) < leewayMs;
  return isRepeated ? [] : [{ type: 'SessionEnded', sessionId, reason: 'reused' }];
};

/** The sessions after one was started. */
export const withStarted = (sessions: Sessions, { sessionId, ...started }: Started): Sessions => ({
  ...sessions,
  [sessionId]: { ...started, renewedAt: started.startedAt },
});

type Renewed = Omit<Extract<SessionEvent, { type: 'SessionRenewed' }>, 'type'>;

/** The sessions after one was renewed. */
export const withRenewed = (sessions: Sessions, { sessionId, ...renewed }: Renewed): Sessions => {
  const before = sessions[sessionId];
  return before ? { ...sessions, [sessionId]: { ...before, ...renewed, replacedHash: before.secretHash } } : sessions;
};

/** The sessions without one. */
export const withoutSession = (sessions: Sessions, id: string): Sessions => {
  const { [id]: _, ...rest } = sessions;
  return rest;
};

/** The sessions as the contracts show them: without secrets. */
export const shownSessions = (sessions: Sessions) =>
  Object.entries(sessions).map(([id, { startedAt, renewedAt, expiresAt }]) => ({ id, startedAt, renewedAt, expiresAt }));
