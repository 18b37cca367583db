import type { MetricSample, RunningConsumer } from '@millrace/event-log';

/** Whether one consumer, query handler or projection of an app works; `detail` is its state in words. */
export type Health = Readonly<{ name: string; ok: boolean; detail: string }>;

type Monitored = Pick<RunningConsumer, 'health' | 'metrics'>;

/** Everything of one app that readiness and metrics report on, in the order of registration. A provider of every app. */
export class HealthRegistry {
  readonly #monitored = new Map<string, Monitored>();

  /** Adds a part of the app; a later part of the same name replaces it. */
  register(name: string, monitored: Monitored): void {
    this.#monitored.set(name, monitored);
  }

  health(): readonly Health[] {
    return [...this.#monitored].map(([name, monitored]) => ({ name, ...monitored.health() }));
  }

  async metrics(): Promise<readonly MetricSample[]> {
    return (await Promise.all([...this.#monitored.values()].map((monitored) => monitored.metrics?.() ?? []))).flat();
  }
}
