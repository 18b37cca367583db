import type { EventLog } from '../connection/event-log.js';

const sequences = new WeakMap<EventLog, Map<string, number>>();

/** Remembers that an application has appended to a stream, up to a sequence. Forgotten at a reconnect: the stream may have lost its tail. */
export const recordAppended = (log: EventLog, stream: string, seq: number): void => {
  const known = sequences.get(log) ?? new Map<string, number>();
  if (!sequences.has(log)) {
    sequences.set(log, known);
    log.onReconnect(() => known.clear());
  }
  known.set(stream, Math.max(known.get(stream) ?? 0, seq));
};

/** The last sequence that an application has appended to a stream by this connection; 0 when it is not known. The stream is at least so long. */
export const lastAppended = (log: EventLog, stream: string): number => sequences.get(log)?.get(stream) ?? 0;
