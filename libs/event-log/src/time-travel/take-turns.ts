import { setImmediate as breathe } from 'node:timers/promises';

/** What waited for its turn until nobody waited for it any more. */
export const tooLate = Symbol('too late');

/**
 * Lets so much work be done at a time, the rest in the order in which it came; between two pieces others get to run. What waited
 * longer than `patienceMs` is not begun.
 */
export const takeTurns = (atOnce: number, patienceMs: number, now: () => number = Date.now) => {
  const waiting: (() => void)[] = [];
  let running = 0;
  const turn = async (): Promise<void> => {
    if (running >= atOnce) return new Promise((begin) => waiting.push(begin));
    running += 1;
  };
  const pass = async (): Promise<void> => {
    await breathe();
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
  return async <T>(work: () => Promise<T>): Promise<T | typeof tooLate> => {
    const asked = now();
    await turn();
    try {
      return now() - asked > patienceMs ? tooLate : await work();
    } finally {
      void pass();
    }
  };
};
