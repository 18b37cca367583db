import type { EventLog } from '../connection/event-log.js';

/** How many questions may be asked again: most at once, and more for each that is answered. */
export type HedgeBudget = Readonly<{ earn(): void; spend(): boolean }>;

/** Half of what is answered: were all instances slow rather than one frozen, asking again must not make them slower and slower. */
const perAnswer = 0.5;

export const openHedgeBudget = (most = 100): HedgeBudget => {
  let left = most;
  return {
    earn: () => void (left = Math.min(most, left + perAnswer)),
    spend: () => {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
};

const budgets = new WeakMap<EventLog, HedgeBudget>();
const budgetOf = (log: EventLog): HedgeBudget => {
  const known = budgets.get(log) ?? openHedgeBudget();
  budgets.set(log, known);
  return known;
};

/** The first answer: of `first`, or, once it has been silent for `afterMs` and the budget allows it, of `again`. Fails as `first` fails. */
export const hedged = async <T>(log: EventLog, first: Promise<T>, afterMs: number, again: () => Promise<T>): Promise<T> => {
  const budget = budgetOf(log);
  const answer = await earlier(first, afterMs, () => (budget.spend() ? again() : first));
  budget.earn();
  return answer;
};

const earlier = <T>(first: Promise<T>, afterMs: number, again: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    let second: Promise<unknown> = Promise.resolve();
    const timer = setTimeout(() => {
      // Should it fail, the first may still answer.
      second = again().then(resolve, () => undefined);
    }, afterMs);
    first.then(
      (answer) => {
        clearTimeout(timer);
        resolve(answer);
      },
      (fault: unknown) => {
        clearTimeout(timer);
        void second.then(() => reject(fault));
      },
    );
  });
