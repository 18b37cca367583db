import { setTimeout as pause } from 'node:timers/promises';
import type { StreamContract } from '@millrace/contracts';
import { type EventLog, readWhole, type Recorded } from '@millrace/event-log';

/** The events of these streams, one stream after another, each in order of sequence. */
export const readAll = async (operator: EventLog, ...streams: readonly StreamContract[]): Promise<readonly Recorded[]> => {
  const events: Recorded[] = [];
  for (const stream of streams) events.push(...(await readWhole(operator, stream)));
  return events;
};

const againAfterMs = 500;

/** Reads again while the broker does not answer: a run may end while a node is away. Throws the last error after `withinMs`. */
export const whenAnswered = async <T>(withinMs: number, read: () => Promise<T>): Promise<T> => {
  for (const end = Date.now() + withinMs; ; await pause(againAfterMs)) {
    try {
      return await read();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
};
