import type { Recorded } from '../store/recorded.js';

/** That something was acted on: at which event, and with which input. */
export type ProcessedEntry = Readonly<{ seq: number; hash?: string }>;

type Kept = ProcessedEntry & Readonly<{ at: number }>;

/** As kept in a snapshot: key, sequence, milliseconds since 1970, hash of the input. */
export type ProcessedRecord = readonly [key: string, seq: number, at: number, hash?: string];

/** A client may send its request again with the same key for so long; the broker keeps requests no longer. */
export const clientKeyGoodFor = 30 * 24 * 60 * 60 * 1000;

/**
 * What an aggregate has been told already, learned from its own events. A client's key is forgotten when it is 30 days older than
 * the newest event; a cause of another kind (an event, a timer) never, as a service may be away for long. What was decided together
 * with another aggregate is remembered there alone, so that an item of a million reservations remembers none of them.
 * One of these is shared by the successive folds of an aggregate: every entry is a fact of the log.
 */
export class ProcessedIds {
  readonly #requests = new Map<string, Kept>();
  readonly #causes = new Map<string, Kept>();

  find(key: string): ProcessedEntry | undefined {
    return this.#requests.get(key) ?? this.#causes.get(key);
  }

  remember({ seq, at, requestId, requestHash, causationId, rememberedBy }: Recorded): void {
    const now = Date.parse(at);
    this.#forgetBefore(now - clientKeyGoodFor);
    if (rememberedBy !== undefined) return;
    if (requestId !== undefined) this.#requests.set(requestId, { seq, at: now, ...(requestHash ? { hash: requestHash } : {}) });
    if (causationId !== undefined) this.#causes.set(causationId, { seq, at: now });
  }

  get size(): number {
    return this.#requests.size + this.#causes.size;
  }

  /** The oldest come first, as events do. */
  #forgetBefore(limit: number): void {
    for (const [key, { at }] of this.#requests) {
      if (at >= limit) return;
      this.#requests.delete(key);
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
    const applied = new ProcessedIds();
    for (const record of requests) applied.#requests.set(...fromRecord(record));
    for (const record of causes) applied.#causes.set(...fromRecord(record));
    return applied;
  }
}

const toRecord = ([key, { seq, at, hash }]: [string, Kept]): ProcessedRecord =>
  hash === undefined ? [key, seq, at] : [key, seq, at, hash];
const fromRecord = ([key, seq, at, hash]: ProcessedRecord): [string, Kept] => [
  key,
  { seq, at, ...(hash === undefined ? {} : { hash }) },
];
