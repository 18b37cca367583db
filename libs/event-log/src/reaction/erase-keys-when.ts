import { type AnyAggregate, type ConsumerContract, durableConsumerOf } from '@millrace/contracts';
import type { Consumer } from '../consumer/consumer.js';
import { workQueue } from '../consumer/work-queue.js';
import { eraseKey } from '../encryption/key-store.js';
import { readDeliveredEvent } from '../store/read-event.js';
import type { RecordedOf } from '../store/recorded.js';

/** A consumer that erases the keys of the people whom `dataSubjects` returns: their personal data become unreadable everywhere. */
export const eraseKeysWhen = <Src extends AnyAggregate>(erases: {
  consumer: ConsumerContract<Src>;
  dataSubjects(event: RecordedOf<Src>): readonly string[] | Promise<readonly string[]>;
}): Consumer =>
  workQueue({
    durable: durableConsumerOf(erases.consumer),
    handle: async (log, message) => {
      const event = (await readDeliveredEvent(log, [erases.consumer.aggregate], message)) as RecordedOf<Src>;
      for (const dataSubject of await erases.dataSubjects(event)) await eraseKey(log, dataSubject);
    },
  });
