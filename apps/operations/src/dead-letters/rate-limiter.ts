import { setTimeout as pause } from 'node:timers/promises';

const systemClock = { now: () => performance.now(), wait: (ms: number): Promise<unknown> => pause(ms) };

/** Lets through at most so many a second, evenly; the first at once. What was not used is not saved up. */
export const rateLimiter = (perSecond: number, clock: typeof systemClock = systemClock): (() => Promise<void>) => {
  let next = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = clock.now();
    const mine = Math.max(now, next);
    next = mine + 1000 / perSecond;
    if (mine > now) await clock.wait(mine - now);
  };
};
