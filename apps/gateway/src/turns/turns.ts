import { serviceUnavailable } from '../graphql/errors.js';

/** So much work may run at a time, and so much may wait for it. */
export type TurnLimits = Readonly<{ running: number; waiting: number }>;

/** Runs work in turn, oldest first. Throws `SERVICE_UNAVAILABLE` when too much waits. */
export const inTurns = (limits: TurnLimits): (<T>(work: () => Promise<T>) => Promise<T>) => {
  const waiting: (() => void)[] = [];
  let running = 0;
  const start = (): Promise<void> => {
    if (running < limits.running) {
      running += 1;
      return Promise.resolve();
    }
    if (waiting.length >= limits.waiting) throw serviceUnavailable();
    return new Promise((begin) => waiting.push(begin));
  };
  const end = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
  return async (work) => {
    await start();
    return work().finally(end);
  };
};
