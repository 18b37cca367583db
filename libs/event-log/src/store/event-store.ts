import type { AnyAggregate, StreamContract } from '@millrace/contracts';
import { type AppendRequest, type AppendResult, append } from './append.js';
import type { EventLog } from '../connection/event-log.js';
import { keyRing, mayOpen } from '../encryption/key-ring.js';
import type { Recorded } from './recorded.js';
import { readSnapshot, writeSnapshot } from './snapshot-store.js';
import { loadEvents, newestSequence } from './read-stream.js';

/**
 * What deciding needs of a log: the port. `eventStoreContract` of `@millrace/testing` says in tests what every adapter keeps;
 * the JetStream one is `storeOf`, and a twin in memory serves unit tests.
 */
export type EventStore = Readonly<{
  /** Appends all or none, each only if its aggregate still stands where it is said to; see `append` for what it throws. */
  append(stream: StreamContract, additions: readonly AppendRequest[]): Promise<AppendResult>;
  /** An aggregate's events behind `after` and up to `upTo`, oldest first. */
  load(stream: StreamContract, aggregate: AnyAggregate, id: string, after?: number, upTo?: number): Promise<readonly Recorded[]>;
  /** The sequence of an aggregate's newest event; 0 when it has none. */
  newest(stream: StreamContract, aggregate: AnyAggregate, id: string): Promise<number>;
  /** What was last written as its snapshot. Only ever a short cut: it may be lost, or older than another's. */
  readSnapshot(aggregate: AnyAggregate, id: string): Promise<unknown>;
  writeSnapshot(aggregate: AnyAggregate, id: string, snapshot: unknown): Promise<void>;
  /** Calls back whenever data about someone may have been erased: what was read before says too much. */
  onErased?(callback: () => void): void;
  /** Calls back whenever the log is back after it could not be reached: its newest events may be others than those that were read. */
  onReconnect?(callback: () => void): void;
}>;

const stores = new WeakMap<EventLog, EventStore>();

/** A log on a real broker as the store of its app's streams. */
export const storeOf = (log: EventLog): EventStore => {
  const known = stores.get(log);
  if (known) return known;
  const store: EventStore = {
    append: (stream, additions) => append(log, stream, additions),
    load: (stream, aggregate, id, after, upTo) => loadEvents(log, stream, aggregate, id, after, upTo),
    newest: (stream, aggregate, id) => newestSequence(log, stream, aggregate, id),
    readSnapshot: (aggregate, id) => readSnapshot(log, aggregate, id),
    writeSnapshot: (aggregate, id, snapshot) => writeSnapshot(log, aggregate, id, snapshot),
    onReconnect: (callback) => void log.onReconnect(callback),
    ...(mayOpen(log) ? { onErased: (callback) => keyRing(log).onErased(callback) } : {}),
  };
  stores.set(log, store);
  return store;
};
