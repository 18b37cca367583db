import { periodOf } from './periods.js';
import type { Term } from './query.js';

/** Whether an instant (milliseconds since the epoch) fits a term with a period; true for a term without one. */
export const fitsTime = (time: number, { comparator, value }: Term): boolean => {
  const period = periodOf(value);
  if (!period) return true;
  switch (comparator) {
    case ':':
      return time >= period.min && time <= period.max;
    case ':<':
      return time < period.min;
    case ':<=':
      return time <= period.max;
    case ':>':
      return time > period.max;
    case ':>=':
      return time >= period.min;
  }
};
