import type { EventLog, RunningConsumer } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { viewOperationHandlers } from '../operations/view-operation-handlers.js';
import { ViewRuntime } from '../runtime/run-view.js';

/**
 * Starts the view and the operator's commands before the transport starts the query handlers. Nest calls `onApplicationShutdown` after
 * it has closed the transport, so that no query handler outlives its rows.
 */
@Injectable()
export class ViewLifecycle implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #running: RunningConsumer[] = [];

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly health: HealthRegistry,
    private readonly view: ViewRuntime,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const consumer of [this.view, viewOperationHandlers([this.view])]) {
      const running = await consumer.start(this.log);
      this.#running.push(running);
      this.health.register(consumer.name, running);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    for (const running of this.#running.splice(0).reverse()) await running.stop();
  }
}
