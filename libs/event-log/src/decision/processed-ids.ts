import { REQUESTS } from '@millrace/contracts';
import type { Recorded } from '../store/recorded.js';

/** The event that a request or a cause led to, and the hash of the request's input. */
export type ProcessedEntry = Readonly<{ seq: number; hash?: string }>;

type TimedEntry = ProcessedEntry & Readonly<{ at: number }>;

/** An entry in a snapshot: id, sequence, milliseconds since 1970, hash of the input. */
export type ProcessedRecord = readonly [id: string, seq: number, at: number, hash?: string];

/** Milliseconds during which a client may repeat a request under the same id; the broker retains requests no longer. */
export const requestIdRetentionMs = REQUESTS.retentionSeconds * 1000;

/**
 * The ids of requests and causes that led to events of an aggregate, for deduplication. Request ids expire when the aggregate's newest
 * event is younger by `requestIdRetentionMs`; other causes (events, timers) never expire, because a service may be down for long. A decision over several
 * aggregates is stored with one of them only, so that an item with a million reservations stores none of them.
 * Successive folds of an aggregate share one instance: every entry is derived from the log.
 */
export class ProcessedIds {
  readonly #requests = new Map<string, TimedEntry>();
  readonly #causes = new Map<string, TimedEntry>();

  find(id: string): ProcessedEntry | undefined {
    return this.#requests.get(id) ?? this.#causes.get(id);
  }

  add({ seq, at, requestId, requestHash, causationId, processedBy }: Recorded): void {
    const now = Date.parse(at);
    this.#expireBefore(now - requestIdRetentionMs);
    if (processedBy !== undefined) return;
    if (requestId !== undefined) this.#requests.set(requestId, { seq, at: now, ...(requestHash ? { hash: requestHash } : {}) });
    if (causationId !== undefined) this.#causes.set(causationId, { seq, at: now });
  }

  get size(): number {
    return this.#requests.size + this.#causes.size;
  }

  /** Entries are in the order of their events, so the oldest are first. */
  #expireBefore(limit: number): void {
    for (const [id, { at }] of this.#requests) {
      if (at >= limit) return;
      this.#requests.delete(id);
    }
  }

  toRecords(): { requests: ProcessedRecord[]; causes: ProcessedRecord[] } {
    return { requests: [...this.#requests].map(toRecord), causes: [...this.#causes].map(toRecord) };
  }

  static fromRecords({
    requests,
    causes,
  }: {
    requests: readonly ProcessedRecord[];
    causes: readonly ProcessedRecord[];
  }): ProcessedIds {
    const processed = new ProcessedIds();
    for (const record of requests) processed.#requests.set(...fromRecord(record));
    for (const record of causes) processed.#causes.set(...fromRecord(record));
    return processed;
  }
}

const toRecord = ([id, { seq, at, hash }]: [string, TimedEntry]): ProcessedRecord =>
  hash === undefined ? [id, seq, at] : [id, seq, at, hash];
const fromRecord = ([id, seq, at, hash]: ProcessedRecord): [string, TimedEntry] => [
  id,
  { seq, at, ...(hash === undefined ? {} : { hash }) },
];
