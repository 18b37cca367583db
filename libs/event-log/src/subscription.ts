import type { EventLog } from './event-log.js';

/** Something an app does as long as it runs. Its name is unique in the app. */
export type Subscription = Readonly<{ name: string; start(log: EventLog): Promise<Running> }>;

export type Running = Readonly<{
  /** Finishes what is under way and takes nothing new. */
  stop(): Promise<void>;
  health(): Readonly<{ ok: boolean; detail: string }>;
}>;
