/** So many attempts in a row are allowed at any pace. */
const freeAttempts = 5;
const firstWaitMs = 30_000;
const longestWaitMs = 15 * 60_000;
/** After so long without an attempt the attempts before count no more. */
const forgottenAfterMs = 60 * 60_000;

/** The attempts since the last success, and when the next is allowed. */
export type Attempts = Readonly<{ count: number; nextAt: string }>;

/** The number of an attempt that is made now. */
const nextAttempt = (before: Attempts | undefined, now: string): number =>
  before && Date.parse(now) - Date.parse(before.nextAt) < forgottenAfterMs ? before.count + 1 : 1;

/** Milliseconds to wait after the `attempt`-th attempt in a row: none at first, then 30 s, twice as long each time, at most 15 min. */
const waitAfter = (attempt: number): number =>
  attempt < freeAttempts ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - freeAttempts));

/** An attempt that is made now: counted, with the instant from which the next is allowed; or `lockedUntil`, as it is made before its time. */
export const attemptAt = (
  before: Attempts | undefined,
  now: string,
): Readonly<{ lockedUntil: string } | { attempt: number; nextAt: string }> => {
  if (before && Date.parse(before.nextAt) > Date.parse(now)) return { lockedUntil: before.nextAt };
  const attempt = nextAttempt(before, now);
  return { attempt, nextAt: new Date(Date.parse(now) + waitAfter(attempt)).toISOString() };
};
