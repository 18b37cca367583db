import type { EventLog } from '../connection/event-log.js';

/** A consumer that an application runs: a work queue, a query handler, a projection. Its name is unique in the application. */
export type Consumer = Readonly<{ name: string; start(log: EventLog): Promise<RunningConsumer> }>;

/** One sample of a metric. Samples of one name have the same labels with different values. */
export type MetricSample = Readonly<{ name: string; help: string; labels: Readonly<Record<string, string>>; value: number }>;

/** A started consumer. */
export type RunningConsumer = Readonly<{
  /** Takes no new message, and resolves when the messages in work are finished. */
  stop(): Promise<void>;
  health(): Readonly<{ ok: boolean; detail: string }>;
  /** Current samples, if the consumer has metrics. */
  metrics?(): Promise<readonly MetricSample[]>;
}>;
