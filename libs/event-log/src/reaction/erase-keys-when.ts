import { type AnyAggregate, type ConsumerContract, durableConsumerOf } from '@millrace/contracts';
import { workQueue } from '../consumer/work-queue.js';
import { readMessage } from '../store/envelope.js';
import type { RecordedOf } from '../store/recorded.js';
import type { Consumer } from '../consumer/consumer.js';
import { eraseKey } from '../encryption/key-store.js';

/** Erases the keys of the people that an event names: what was written about them can be read by nobody from then on. */
export const eraseKeysWhen = <Src extends AnyAggregate>(erases: {
  consumer: ConsumerContract<Src>;
  dataSubjects(event: RecordedOf<Src>): readonly string[];
}): Consumer =>
  workQueue({
    durable: durableConsumerOf(erases.consumer),
    handle: async (log, message) => {
      const event = (await readMessage(log, [erases.consumer.aggregate], message)) as RecordedOf<Src>;
      for (const dataSubject of erases.dataSubjects(event)) await eraseKey(log, dataSubject);
    },
  });
