import type { EventLog } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { CONFIG } from '@millrace/service-kit';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { FunctionsConfig } from '../config/functions.config.js';
import { isScheduled } from '../declaration/function-declaration.js';
import { functions } from '../declaration/functions.js';
import { ScheduleClock } from './schedule-clock.js';

/** The clocks of all functions on a schedule. */
@Injectable()
export class ScheduleClocks implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #clocks: readonly ScheduleClock[];

  constructor(@Inject(EVENT_LOG) log: EventLog, @Inject(CONFIG) config: FunctionsConfig) {
    this.#clocks = functions.flatMap(({ name, on: { schedule } }) =>
      schedule && isScheduled(schedule, config) ? [new ScheduleClock(log, name, schedule)] : [],
    );
  }

  onApplicationBootstrap(): void {
    for (const clock of this.#clocks) clock.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.#clocks.map((clock) => clock.stop()));
  }
}
