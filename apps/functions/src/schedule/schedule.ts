import { FUNCTION, type ScheduleEvent, type ScheduleState, schedule } from '@millrace/contracts';
import { accept, type Decider } from '@millrace/decider';
import { type CronSchedule, dueTime } from '../declaration/due-time.js';

/** Follows a schedule at the time `now`. `isStart`: the instance has just started, so that its schedule replaces another one. */
export type FollowSchedule = Readonly<{ schedule: CronSchedule; now: Date; isStart: boolean }>;

/**
 * Each time of a schedule is an event once, however many instances follow it, and whatever their clocks say: an event is of a later time than the one before.
 * Of times that were missed, the newest is an event, so that the function is called once for all of them.
 */
const scheduleDecider: Decider<ScheduleState, FollowSchedule, ScheduleEvent, never> = {
  initial: {},
  decide: ({ set }, { schedule: { cron, timeZone }, now, isStart }) => {
    const isSame = set?.cron === cron && set.timeZone === timeZone;
    if (!set || (!isSame && isStart)) return accept({ type: 'ScheduleSet', cron, timeZone, setAt: now.toISOString() });
    // An instance of another version has set another schedule since.
    if (!isSame) return accept();
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

const later = (time: string, other: string | undefined): string => (other !== undefined && other > time ? other : time);

/** What a schedule is decided on. */
export const scheduleTarget = { stream: FUNCTION, aggregate: schedule, decider: scheduleDecider };
