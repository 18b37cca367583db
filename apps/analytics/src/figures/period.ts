import { QueryRefused } from '@millrace/event-log';
import { periods } from '../topologies/periods.js';

/** Times in ms since 1970, `from` inclusive, `to` exclusive. */
export type Period = Readonly<{ from: number; to: number }>;

const maxDays = 92;

/** The hours or days that a period touches. Throws `QueryRefused` with `InvalidPeriod` when it ends before it begins, or is longer than 92 days. */
export const wholePeriod = ({ from, to }: Period, unit: number): Period => {
  if (to <= from) throw new QueryRefused('InvalidPeriod', 'The period must end after it begins.');
  if (to - from > maxDays * periods.day) throw new QueryRefused('InvalidPeriod', `The period has more than ${maxDays} days.`);
  return { from: from - (from % unit), to: Math.ceil(to / unit) * unit };
};

/** The days of a period, the last and the first maybe in part. */
export const daysOf = ({ from, to }: Period): readonly Period[] => {
  const days: Period[] = [];
  for (let start = from; start < to; ) {
    const end = Math.min(to, start - (start % periods.day) + periods.day);
    days.push({ from: start, to: end });
    start = end;
  }
  return days;
};
