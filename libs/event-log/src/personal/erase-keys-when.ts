import { type AnyAggregate, type ConsumerContract, durableOf } from '@millrace/contracts';
import { workQueue } from '../consume.js';
import { readMessage } from '../envelope.js';
import type { RecordedOf } from '../recorded.js';
import type { Subscription } from '../subscription.js';
import { eraseKey } from './key-store.js';

/** Erases the keys of the people that an event names: what was written about them can be read by nobody from then on. */
export const eraseKeysWhen = <Src extends AnyAggregate>(erases: {
  consumer: ConsumerContract<Src>;
  dataSubjects(event: RecordedOf<Src>): readonly string[];
}): Subscription =>
  workQueue({
    durable: durableOf(erases.consumer),
    handle: async (log, message) => {
      const event = (await readMessage(log, [erases.consumer.aggregate], message)) as RecordedOf<Src>;
      for (const dataSubject of erases.dataSubjects(event)) await eraseKey(log, dataSubject);
    },
  });
