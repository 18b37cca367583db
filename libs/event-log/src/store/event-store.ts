import type { AnyAggregate, StreamContract } from '@millrace/contracts';
import type { EventLog } from '../connection/event-log.js';
import { type Logger } from '../connection/logger.js';
import { keyRing, mayDecrypt } from '../encryption/key-ring.js';
import { append } from './append.js';
import type { AppendRequest, AppendResult } from './append-request.js';
import { loadEvents, newestSequence } from './read-stream.js';
import type { Recorded } from './recorded.js';
import { readSnapshot, writeSnapshot } from './snapshot-store.js';

/**
 * The port through which decisions read and write events. `eventStoreContract` of `@millrace/testing` is the test suite that every
 * adapter passes: `storeOf` is the JetStream adapter, `memoryStore` a fake for unit tests.
 */
export type EventStore = Readonly<{
  /** Appends all or none, each only if its aggregate is where it is expected. Errors as `append`. */
  append(stream: StreamContract, requests: readonly AppendRequest[]): Promise<AppendResult>;
  /** The events of an aggregate with sequences greater than `after` and at most `upTo`, oldest first. */
  load(stream: StreamContract, aggregate: AnyAggregate, id: string, after?: number, upTo?: number): Promise<readonly Recorded[]>;
  /** The sequence of the newest event of an aggregate; 0 when it has none. */
  newest(stream: StreamContract, aggregate: AnyAggregate, id: string): Promise<number>;
  /** The last snapshot of an aggregate. A cache: it may be lost, or older than the one written last. */
  readSnapshot(aggregate: AnyAggregate, id: string): Promise<unknown>;
  writeSnapshot(aggregate: AnyAggregate, id: string, snapshot: unknown): Promise<void>;
  /** Registers a callback for every possible erasure of personal data: events that were read before may contain them. */
  onErased?(callback: () => void): void;
  /** Registers a callback for every reconnect: the newest events may differ from those that were read before. */
  onReconnect?(callback: () => void): void;
  logger?: Logger;
}>;

const stores = new WeakMap<EventLog, EventStore>();

/** The store of the streams that the application of a connection owns; the same for each call. */
export const storeOf = (log: EventLog): EventStore => {
  const cached = stores.get(log);
  if (cached) return cached;
  const store: EventStore = {
    append: (stream, requests) => append(log, stream, requests),
    load: (stream, aggregate, id, after, upTo) => loadEvents(log, stream, aggregate, id, after, upTo),
    newest: (stream, aggregate, id) => newestSequence(log, stream, aggregate, id),
    readSnapshot: (aggregate, id) => readSnapshot(log, aggregate, id),
    writeSnapshot: (aggregate, id, snapshot) => writeSnapshot(log, aggregate, id, snapshot),
    onReconnect: (callback) => void log.onReconnect(callback),
    ...(mayDecrypt(log) ? { onErased: (callback) => keyRing(log).onErased(callback) } : {}),
    logger: log.logger,
  };
  stores.set(log, store);
  return store;
};
