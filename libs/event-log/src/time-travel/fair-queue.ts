import { setImmediate as nextTurn } from 'node:timers/promises';

/** The result of work that waited longer than the time-out, and was not started. */
export const tooLate = Symbol('too late');
/** The result of work whose caller has too much waiting work already. */
export const tooMany = Symbol('too many');

/** The limits of a fair queue; times in milliseconds. */
export type FairQueueOptions = Readonly<{
  concurrency: number;
  timeoutMs: number;
  /** The most waiting work of one caller. */
  maxWaiting: number;
  now?: () => number;
}>;

/** The waiting work of each caller, oldest first. */
type Queues = Map<string, (() => void)[]>;

/**
 * Runs work with limited concurrency. Waiting callers are served round robin, one piece of work each, so that a caller with little work
 * does not wait for a caller with much; the work of one caller runs in order. The event loop gets a turn between two pieces of work.
 */
export const fairQueue = ({ concurrency, timeoutMs, maxWaiting, now = Date.now }: FairQueueOptions) => {
  const waiting: Queues = new Map();
  let running = 0;
  const acquire = async (caller: string): Promise<void> => {
    if (running >= concurrency) return new Promise((begin) => waiting.set(caller, [...(waiting.get(caller) ?? []), begin]));
    running += 1;
  };
  const release = async (): Promise<void> => {
    await nextTurn();
    const next = takeNext(waiting);
    if (next) next();
    else running -= 1;
  };
  return async <T>(caller: string, work: () => Promise<T>): Promise<T | typeof tooLate | typeof tooMany> => {
    if ((waiting.get(caller)?.length ?? 0) >= maxWaiting) return tooMany;
    const queuedAt = now();
    await acquire(caller);
    try {
      return now() - queuedAt > timeoutMs ? tooLate : await work();
    } finally {
      void release();
    }
  };
};

/** Removes the oldest work of the caller whose turn it is; the caller moves behind all others. */
const takeNext = (waiting: Queues): (() => void) | undefined => {
  for (const [caller, [first, ...rest]] of waiting) {
    waiting.delete(caller);
    if (rest.length > 0) waiting.set(caller, rest);
    return first;
  }
  return undefined;
};
