import { CART, INVENTORY, NOTIFICATION, ORDER, PAYMENT, PRICING, SHIPPING, type StreamContract } from '@millrace/contracts';
import { type EventLog, lastSequence, subscribeToStream } from '@millrace/event-log';
import type { LoggedEvent } from '@millrace/history-check';

/** All events of the check-out up to the end of each stream at the call, each stream in its order. */
export const readHistory = async (log: EventLog): Promise<readonly LoggedEvent[]> => {
  const streams = [CART, ORDER, INVENTORY, PAYMENT, SHIPPING, PRICING, NOTIFICATION];
  return (await Promise.all(streams.map((stream) => readWhole(log, stream)))).flat();
};

const readWhole = async (log: EventLog, stream: StreamContract): Promise<readonly LoggedEvent[]> => {
  const last = await lastSequence(log, stream);
  if (last === 0) return [];
  const events: LoggedEvent[] = [];
  const subscription = await subscribeToStream(log, { stream, after: 0 });
  for await (const batch of subscription.batches) {
    events.push(...batch.events);
    if (batch.lastSeq >= last) break;
  }
  await subscription.stop();
  return events;
};
