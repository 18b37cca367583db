import type { StreamContract } from '@millrace/contracts';
import { type EventLog, type Recorded, subscribeToStream } from '@millrace/event-log';

/** Calls `onEvent` with every event of a stream that is appended until `ends` is aborted, in order. */
export const follow = async (
  log: EventLog,
  stream: StreamContract,
  ends: AbortSignal,
  onEvent: (recorded: Recorded) => void,
): Promise<void> => {
  const subscription = await subscribeToStream(log, { stream, after: 0 });
  const stop = () => void subscription.stop();
  ends.addEventListener('abort', stop, { once: true });
  if (ends.aborted) stop();
  for await (const { events } of subscription.batches) for (const recorded of events) onEvent(recorded);
};
