import { setTimeout as pause } from 'node:timers/promises';

const secondsOf = (ms: number) => `${Math.round(ms / 1000)} s`;

/** The pauses between two reads grow from the first to the last: a wait of some seconds takes a few reads. */
const [firstPauseMs, lastPauseMs] = [25, 250];

/**
 * Reads repeatedly until the value `holds`, and returns it. Throws with the last value when it did not in time. A read that throws
 * counts as one that does not hold.
 */
export const eventually = async <T>(
  what: string,
  read: () => T | Promise<T>,
  holds: (value: T) => boolean,
  withinMs = 30_000,
): Promise<T> => {
  let last = 'nothing';
  let pauseMs = firstPauseMs;
  for (const end = Date.now() + withinMs; Date.now() < end; await pause(pauseMs)) {
    pauseMs = Math.min(pauseMs * 1.5, lastPauseMs);
    try {
      const value = await read();
      if (holds(value)) return value;
      last = JSON.stringify(value) ?? 'undefined';
    } catch (error) {
      last = String(error);
    }
  }
  throw new Error(`${what}: not within ${secondsOf(withinMs)}; last seen was ${last.slice(0, 2_000)}`);
};
