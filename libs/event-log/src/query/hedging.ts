import type { EventLog } from '../connection/event-log.js';

/** Limits the number of hedged queries: a token bucket that answers refill. */
export type HedgeBudget = Readonly<{
  refill(): void;
  /** Takes a token; false when there is none. */
  spend(): boolean;
}>;

/** Tokens for each answer: when all instances are slow, rather than one frozen, hedging must not slow them down further. */
const tokensPerAnswer = 0.5;

/** A full bucket of `max` tokens. */
export const openHedgeBudget = (max = 100): HedgeBudget => {
  let tokens = max;
  return {
    refill: () => void (tokens = Math.min(max, tokens + tokensPerAnswer)),
    spend: () => {
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
};

const budgets = new WeakMap<EventLog, HedgeBudget>();
const budgetOf = (log: EventLog): HedgeBudget => {
  const budget = budgets.get(log) ?? openHedgeBudget();
  budgets.set(log, budget);
  return budget;
};

/**
 * The first answer: of `first`, or, when that has not answered after `afterMs` and the connection's budget allows it, of `again`. Rejects
 * with the error of `first`.
 */
export const hedged = async <T>(log: EventLog, first: Promise<T>, afterMs: number, again: () => Promise<T>): Promise<T> => {
  const budget = budgetOf(log);
  const answer = await firstAnswer(first, afterMs, () => (budget.spend() ? again() : first));
  budget.refill();
  return answer;
};

const firstAnswer = <T>(first: Promise<T>, afterMs: number, again: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    let second: Promise<unknown> = Promise.resolve();
    const timer = setTimeout(() => {
      // An error of the second query is ignored: the first decides.
      second = again().then(resolve, () => undefined);
    }, afterMs);
    first.then(
      (answer) => {
        clearTimeout(timer);
        resolve(answer);
      },
      (error: unknown) => {
        clearTimeout(timer);
        void second.then(() => reject(error));
      },
    );
  });
