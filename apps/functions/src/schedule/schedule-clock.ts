import { randomUUID } from 'node:crypto';
import type { ScheduleState } from '@millrace/contracts';
import { decideOn, type EventLog } from '@millrace/event-log';
import { type CronSchedule, nextDueTime } from '../declaration/due-time.js';
import { isSet, scheduleTarget } from './schedule.js';

/** A clock that was set, or a machine that slept, is noticed after this time. */
const maxWaitMs = 30_000;
const retryMs = 1_000;

/** Appends the times of one schedule to `FUNCTION` when they are due, beside the same clocks of other instances. `now`: milliseconds since 1970. */
export class ScheduleClock {
  #timer: NodeJS.Timeout | undefined;
  #following: Promise<void> | undefined;
  #isStart = true;
  #isStopped = false;
  #isWarned = false;

  constructor(
    private readonly log: EventLog,
    private readonly name: string,
    private readonly schedule: CronSchedule,
    private readonly now: () => number = Date.now,
  ) {}

  /** Appends what is due now, then at each time of the schedule, until `stop`. While the broker is not available, it is tried again. */
  start(): void {
    this.#following = this.#follow();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#following;
  }

  /** Sets the schedule, or appends the time that is due. Throws `NOT_AVAILABLE`. */
  async tick(): Promise<void> {
    const command = { schedule: this.schedule, now: new Date(this.now()), isStart: this.#isStart };
    let found: ScheduleState = {};
    const hasChanged = await decideOn(this.log, scheduleTarget, this.name, {
      key: randomUUID(),
      decide: (state) => {
        found = state;
        return scheduleTarget.decider.decide(state, command);
      },
    });
    this.#isStart = false;
    this.#warn(hasChanged || isSet(found, this.schedule) ? {} : found);
  }

  /** Logs once that another schedule was found, and is left alone. */
  #warn({ set }: ScheduleState): void {
    if (set && !this.#isWarned) {
      const { cron, timeZone } = this.schedule;
      this.log.logger.warn(
        `functions: ${this.name} has the schedule "${set.cron}" (${set.timeZone}) of another version; this instance sets "${cron}" (${timeZone}) when no instance follows that one`,
      );
    }
    this.#isWarned = set !== undefined;
  }

  async #follow(): Promise<void> {
    try {
      await this.tick();
      this.#wait(this.#untilNextMs());
    } catch (error) {
      this.log.logger.warn(
        `functions: the schedule of ${this.name} waits: ${error instanceof Error ? error.message : String(error)}`,
      );
      this.#wait(retryMs);
    }
  }

  #untilNextMs(): number {
    const now = this.now();
    const next = nextDueTime(this.schedule, new Date(now));
    return Math.min(maxWaitMs, next ? next.getTime() - now : maxWaitMs);
  }

  #wait(forMs: number): void {
    if (this.#isStopped) return;
    this.#timer = setTimeout(() => this.start(), forMs);
  }
}
