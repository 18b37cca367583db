import { Cron } from 'croner';

/** When a function is called: a cron expression of five fields, or six with seconds first, in a time zone of the IANA database. */
export type CronSchedule = Readonly<{ cron: string; timeZone: string }>;

const parsed = ({ cron, timeZone }: CronSchedule): Cron =>
  new Cron(cron, { timezone: timeZone, mode: '5-or-6-parts', paused: true });

/**
 * The first time of a schedule behind `after`; `undefined` when there is none. A time that a change of the clocks leaves out is that of the change; one
 * that occurs twice is the first of the two, but intervals such as those of steps and stars go through both hours. Throws when the expression or the zone is invalid.
 */
export const nextDueTime = (schedule: CronSchedule, after: Date): Date | undefined =>
  parsed(schedule).nextRun(after) ?? undefined;

/** The newest time of a schedule in the interval behind `after` up to `now`; `undefined` when there is none. Earlier ones in it are passed over. */
export const dueTime = (schedule: CronSchedule, after: Date, now: Date): Date | undefined => {
  const first = nextDueTime(schedule, after);
  if (!first || first > now) return undefined;
  // Runs are before the given time, and times have no fractions of a second.
  const [newest] = parsed(schedule).previousRuns(1, new Date(now.getTime() + 1));
  return newest && newest > first && newest <= now ? newest : first;
};
