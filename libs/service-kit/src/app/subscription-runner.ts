import type { EventLog, RunningConsumer, Consumer } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { SUBSCRIPTIONS } from './tokens.js';

/** Runs the `SUBSCRIPTIONS` of an app that has some: started in order, stopped in reverse before anything else stops. */
@Injectable()
export class SubscriptionRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #running: RunningConsumer[] = [];

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly registry: HealthRegistry,
    private readonly modules: ModulesContainer,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const subscription of this.#provided()) {
      const running = await subscription.start(this.log);
      this.#running.push(running);
      this.registry.register(subscription.name, running);
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const running of this.#running.splice(0).reverse()) await running.stop();
  }

  #provided(): readonly Consumer[] {
    return [...this.modules.values()].flatMap(
      ({ providers }) => (providers.get(SUBSCRIPTIONS)?.instance as readonly Consumer[] | undefined) ?? [],
    );
  }
}
