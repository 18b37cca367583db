import type { StreamContract } from '@millrace/contracts';
import { type EventLog, readWhole, type Recorded } from '@millrace/event-log';

/** The events of these streams, one stream after another, each in order of sequence. */
export const readAll = async (operator: EventLog, ...streams: readonly StreamContract[]): Promise<readonly Recorded[]> => {
  const events: Recorded[] = [];
  for (const stream of streams) events.push(...(await readWhole(operator, stream)));
  return events;
};
