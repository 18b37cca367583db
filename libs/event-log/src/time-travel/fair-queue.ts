import { setImmediate as breathe } from 'node:timers/promises';

/** What waited for its turn until nobody waited for it any more. */
export const tooLate = Symbol('too late');
/** What its caller asked for while too much of his waited already. */
export const tooMany = Symbol('too many');

export type FairQueueOptions = Readonly<{
  /** So much work is done at a time. */
  concurrency: number;
  /** What waited longer is not begun. */
  timeoutMs: number;
  /** Most that waits of one caller. */
  maxWaiting: number;
  now?: () => number;
}>;

/** Of a caller: its work, what came first first. */
type Queues = Map<string, (() => void)[]>;

/**
 * Lets so much work be done at a time and the rest wait. Callers take turns, one piece of each after the other, so that who asks for
 * little waits for little, whatever others ask for; of one caller the first comes first. Between two pieces others get to run.
 */
export const fairQueue = ({ concurrency, timeoutMs, maxWaiting, now = Date.now }: FairQueueOptions) => {
  const waiting: Queues = new Map();
  let running = 0;
  const turn = async (caller: string): Promise<void> => {
    if (running >= concurrency) return new Promise((begin) => waiting.set(caller, [...(waiting.get(caller) ?? []), begin]));
    running += 1;
  };
  const pass = async (): Promise<void> => {
    await breathe();
    const next = nextOf(waiting);
    if (next) next();
    else running -= 1;
  };
  return async <T>(caller: string, work: () => Promise<T>): Promise<T | typeof tooLate | typeof tooMany> => {
    if ((waiting.get(caller)?.length ?? 0) >= maxWaiting) return tooMany;
    const asked = now();
    await turn(caller);
    try {
      return now() - asked > timeoutMs ? tooLate : await work();
    } finally {
      void pass();
    }
  };
};

/** Takes the first piece of the caller who has waited longest for his turn, who then comes after all others. */
const nextOf = (waiting: Queues): (() => void) | undefined => {
  for (const [caller, [first, ...rest]] of waiting) {
    waiting.delete(caller);
    if (rest.length > 0) waiting.set(caller, rest);
    return first;
  }
  return undefined;
};
