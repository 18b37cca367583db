import { Type } from 'typebox';
import { aggregate, type EventOf, message, type StateOf } from '../declaration/aggregate.js';
import { Instant } from '../declaration/values.js';

const Cron = Type.String({ minLength: 1, maxLength: 200 });
/** A name of the IANA time zone database. */
const TimeZone = Type.String({ minLength: 1, maxLength: 100 });

/** The schedule of a function, whose name it has as id. */
export const schedule = aggregate({
  context: 'function',
  name: 'schedule',
  events: [
    /** The function is called by this schedule from `setAt` on. */
    message('ScheduleSet', Type.Object({ cron: Cron, timeZone: TimeZone, setAt: Instant })),
    /** `dueAt`: the time of the schedule. `after`: the one before, or when the schedule was set; times between the two were missed while no instance ran. */
    message('ScheduleDue', Type.Object({ dueAt: Instant, after: Instant })),
  ],
  requests: [],
  rejections: [],
  /** `after`: up to which time the schedule was followed. */
  state: Type.Object({ set: Type.Optional(Type.Object({ cron: Cron, timeZone: TimeZone, after: Instant })) }),
});
/** An event of a schedule. */
export type ScheduleEvent = EventOf<typeof schedule>;
/** The state of a schedule. */
export type ScheduleState = StateOf<typeof schedule>;
