import type { OutgoingMessage, StoreResult } from '../broker/atomic-batch.js';
import type { Broker } from '../index.js';

const isPosition = ({ subject }: OutgoingMessage) => subject.includes('.position.');
const isChange = ({ subject }: OutgoingMessage) => subject.includes('.changelog.');

/** Stores some messages of a commit after the others. */
const apart =
  (isLater: (message: OutgoingMessage) => boolean) =>
  (broker: Broker): Broker => ({
    ...broker,
    store: async (messages, timeoutMs) => {
      const [first, second] = [messages.filter((one) => !isLater(one)), messages.filter(isLater)];
      const results: StoreResult[] = [];
      for (const part of [first, second]) if (part.length > 0) results.push(await broker.store(part, timeoutMs));
      // The result is that of the position, wherever it was.
      const result = results[second.some(isPosition) ? results.length - 1 : 0];
      return result ?? { status: 'unknown', reason: 'nothing to store' };
    },
  });

/** Brokers that break what a commit relies on. */
export const broken = {
  'commits without the fence': (broker: Broker): Broker => ({
    ...broker,
    store: (messages, timeoutMs) => {
      const unfenced = messages.map((message) => ({ ...message, expected: undefined })) as readonly OutgoingMessage[];
      return broker.store(unfenced, timeoutMs);
    },
  }),
  'the position outside of the batch': apart(isPosition),
  'the changelog outside of the batch': apart(isChange),
} as const;
