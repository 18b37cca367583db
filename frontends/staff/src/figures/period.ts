/** The periods that can be chosen: so many days up to now. */
export const periods = { day: 1, week: 7, month: 30 } as const;
export type PeriodName = keyof typeof periods;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A period up to the end of the hour or day of `now` (ms since 1970), in steps of hours for a day and of days for more; all in UTC. */
export interface Period {
  from: string;
  to: string;
  interval: 'HOUR' | 'DAY';
  /** The beginning of each step. */
  steps: readonly string[];
}

/** The last 24 hours, or the last days with today. */
export const periodOf = (name: PeriodName, now: number): Period => {
  const [stepMs, count, interval] = name === 'day' ? ([hourMs, 24, 'HOUR'] as const) : ([dayMs, periods[name], 'DAY'] as const);
  const to = now - (now % stepMs) + stepMs;
  const at = (ms: number) => new Date(ms).toISOString();
  const steps = Array.from({ length: count }, (_, index) => at(to - (count - index) * stepMs));
  return { from: at(to - count * stepMs), to: at(to), interval, steps };
};
