import { setTimeout as pause } from 'node:timers/promises';

const systemClock = { now: () => performance.now(), wait: (ms: number): Promise<unknown> => pause(ms) };

/** Limits calls to `perSecond`, evenly spaced, the first at once. Unused slots are not accumulated. */
export const rateLimiter = (perSecond: number, clock: typeof systemClock = systemClock): (() => Promise<void>) => {
  let next = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = clock.now();
    const mine = Math.max(now, next);
    next = mine + 1000 / perSecond;
    if (mine > now) await clock.wait(mine - now);
  };
};
