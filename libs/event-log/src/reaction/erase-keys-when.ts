import { type ConsumerContract, durableConsumerOf } from '@millrace/contracts';
import type { Consumer } from '../consumer/consumer.js';
import { workQueue } from '../consumer/work-queue.js';
import { eraseKey } from '../encryption/key-store.js';
import { readDeliveredEvent } from '../store/read-event.js';
import type { RecordedFor } from '../store/recorded.js';

/** A consumer that erases the keys of the people whom `dataSubjects` returns: their personal data become unreadable everywhere. */
export const eraseKeysWhen = <C extends ConsumerContract>(erases: {
  consumer: C;
  dataSubjects(event: RecordedFor<C>): readonly string[] | Promise<readonly string[]>;
}): Consumer =>
  workQueue({
    durable: durableConsumerOf(erases.consumer),
    handle: async (log, message) => {
      const event = (await readDeliveredEvent(log, [erases.consumer.aggregate], message)) as RecordedFor<C>;
      for (const dataSubject of await erases.dataSubjects(event)) await eraseKey(log, dataSubject);
    },
  });
