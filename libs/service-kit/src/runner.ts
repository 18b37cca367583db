import type { EventLog, MetricSample, RunningConsumer, Consumer } from '@millrace/event-log';

/** How one subscription does. */
export type Health = Readonly<{ name: string; ok: boolean; detail: string }>;

/** The subscriptions of an app, started in order and stopped in reverse. */
export class Runner {
  readonly #running: { name: string; running: RunningConsumer }[] = [];

  async start(log: EventLog, subscriptions: readonly Consumer[]): Promise<void> {
    for (const subscription of subscriptions)
      this.#running.push({ name: subscription.name, running: await subscription.start(log) });
  }

  async stop(): Promise<void> {
    for (const { running } of this.#running.splice(0).reverse()) await running.stop();
  }

  health(): readonly Health[] {
    return this.#running.map(({ name, running }) => ({ name, ...running.health() }));
  }

  async measures(): Promise<readonly MetricSample[]> {
    return (await Promise.all(this.#running.map(({ running }) => running.metrics?.() ?? []))).flat();
  }
}
