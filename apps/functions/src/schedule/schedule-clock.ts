import { randomUUID } from 'node:crypto';
import { decideOn, type EventLog } from '@millrace/event-log';
import { type CronSchedule, nextDueTime } from '../declaration/due-time.js';
import { scheduleTarget } from './schedule.js';

/** A clock that was set, or a machine that slept, is noticed after this time. */
const maxWaitMs = 30_000;
const retryMs = 1_000;

/** Appends the times of one schedule to `FUNCTION` when they are due, beside the same clocks of other instances. `now`: milliseconds since 1970. */
export class ScheduleClock {
  #timer: NodeJS.Timeout | undefined;
  #following: Promise<void> | undefined;
  #isStart = true;
  #isStopped = false;

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
    await decideOn(this.log, scheduleTarget, this.name, {
      key: randomUUID(),
      decide: (state) => scheduleTarget.decider.decide(state, command),
    });
    this.#isStart = false;
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
