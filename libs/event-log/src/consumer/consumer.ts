import type { EventLog } from '../connection/event-log.js';

/** Something an app does as long as it runs. Its name is unique in the app. */
export type Consumer = Readonly<{ name: string; start(log: EventLog): Promise<RunningConsumer> }>;

/** One number for whoever watches. Measures of one name differ in the values of the same labels. */
export type MetricSample = Readonly<{ name: string; help: string; labels: Readonly<Record<string, string>>; value: number }>;

export type RunningConsumer = Readonly<{
  /** Finishes what is under way and takes nothing new. */
  stop(): Promise<void>;
  health(): Readonly<{ ok: boolean; detail: string }>;
  /** What there is to measure at this moment, if anything. */
  metrics?(): Promise<readonly MetricSample[]>;
}>;
