import type { StreamContract } from '@millrace/contracts';
import type { EventLog } from '../connection/event-log.js';
import { lastSequence } from '../store/read-stream.js';
import type { Recorded } from '../store/recorded.js';
import { subscribeToStream } from './catch-up-subscription.js';

/** Every event of a stream up to its end at the call, in order. */
export const readWhole = async (log: EventLog, stream: StreamContract): Promise<readonly Recorded[]> => {
  const last = await lastSequence(log, stream);
  if (last === 0) return [];
  const subscription = await subscribeToStream(log, { stream, after: 0 });
  const events: Recorded[] = [];
  for await (const batch of subscription.batches) {
    events.push(...batch.events);
    if (batch.lastSeq >= last) break;
  }
  await subscription.stop();
  return events;
};
