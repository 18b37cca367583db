import type { EventLog, Running, Subscription } from '@millrace/event-log';

/** Starts what an app does, in order, as the app itself would; `stop` ends it in reverse. */
export const startAll = async (
  log: EventLog,
  subscriptions: readonly Subscription[],
): Promise<Readonly<{ stop: () => Promise<void> }>> => {
  const running: Running[] = [];
  for (const subscription of subscriptions) running.push(await subscription.start(log));
  return {
    stop: async () => {
      for (const one of running.toReversed()) await one.stop();
    },
  };
};
