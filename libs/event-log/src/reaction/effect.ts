import { type ConsumerContract, durableConsumerOf } from '@millrace/contracts';
import type { Consumer } from '../consumer/consumer.js';
import { workQueue } from '../consumer/work-queue.js';
import { readDeliveredEvent } from '../store/read-event.js';
import type { RecordedFor } from '../store/recorded.js';

/**
 * A consumer with an effect outside of the log. `act` is called at least once for each event, for `concurrency` events at a time, one by
 * default, and the event is acknowledged when it resolves: it must be idempotent by the event's id. When it throws, the event is delivered
 * again.
 */
export const effectOf = <C extends ConsumerContract>(effect: {
  consumer: C;
  act(event: RecordedFor<C>): Promise<void>;
  concurrency?: number;
  /** After so many failures an event becomes a dead letter; five by default. */
  maxFailures?: number;
}): Consumer =>
  workQueue({
    durable: durableConsumerOf(effect.consumer),
    concurrency: effect.concurrency ?? 1,
    ...(effect.maxFailures === undefined ? {} : { maxFailures: effect.maxFailures }),
    handle: async (log, message) => {
      await effect.act((await readDeliveredEvent(log, [effect.consumer.aggregate], message)) as RecordedFor<C>);
    },
  });
