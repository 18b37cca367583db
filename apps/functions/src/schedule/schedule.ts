import { FUNCTION, type ScheduleEvent, type ScheduleState, schedule } from '@millrace/contracts';
import { accept, type Decider } from '@millrace/decider';
import { type CronSchedule, dueTime, nextDueTime } from '../declaration/due-time.js';

/** Follows a schedule at the time `now`. `isStart`: the instance has just started, so that its schedule replaces another one. */
export type FollowSchedule = Readonly<{ schedule: CronSchedule; now: Date; isStart: boolean }>;

/** A time of a schedule that is due for so long has no instance that follows it: each looks every 30 s. */
const abandonedMs = 120_000;

/** Whether the schedule that is set is this one. */
export const isSet = ({ set }: ScheduleState, { cron, timeZone }: CronSchedule): boolean =>
  set?.cron === cron && set.timeZone === timeZone;

/**
 * Each time of a schedule is an event once, however many instances follow it, and whatever their clocks say: an event is of a later time than the one before.
 * Of times that were missed, the newest is an event, so that the function is called once for all of them.
 * An instance leaves another schedule alone, as others follow it during an update, until a time of it was not appended.
 */
const scheduleDecider: Decider<ScheduleState, FollowSchedule, ScheduleEvent, never> = {
  initial: {},
  decide: (state, { schedule, now, isStart }) => {
    const { set } = state;
    const isOther = !isSet(state, schedule);
    if (!set || (isOther && (isStart || isAbandoned(set, now)))) {
      return accept({ type: 'ScheduleSet', cron: schedule.cron, timeZone: schedule.timeZone, setAt: now.toISOString() });
    }
    if (isOther) return accept();
    const due = dueTime(set, new Date(set.after), now);
    return due ? accept({ type: 'ScheduleDue', dueAt: due.toISOString(), after: set.after }) : accept();
  },
  evolve: ({ set }, event) => {
    switch (event.type) {
      case 'ScheduleSet':
        // A clock that is behind sets no time again.
        return { set: { cron: event.cron, timeZone: event.timeZone, after: later(event.setAt, set?.after) } };
      case 'ScheduleDue':
        return set ? { set: { ...set, after: event.dueAt } } : {};
    }
  },
};

const isAbandoned = (set: CronSchedule & Readonly<{ after: string }>, now: Date): boolean => {
  const next = nextDueTime(set, new Date(set.after));
  return next !== undefined && now.getTime() >= next.getTime() + abandonedMs;
};

const later = (time: string, other: string | undefined): string => (other !== undefined && other > time ? other : time);

/** What a schedule is decided on. */
export const scheduleTarget = { stream: FUNCTION, aggregate: schedule, decider: scheduleDecider };
