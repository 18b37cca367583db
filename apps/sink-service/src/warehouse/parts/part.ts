import type { EventBatch } from '@millrace/event-log';
import { recordOf, type WarehouseRecord } from '../format/record.js';

/**
 * Consecutive events of one stream and one day (UTC), written together: all events after the sequence `after`, up to `last`. The parts of
 * a stream have no gap and no overlap, so that the end of the last one is the position of the copy.
 */
export type Part = Readonly<{ stream: string; after: number; last: number; day: string; records: readonly WarehouseRecord[] }>;

/** The most events and bytes of JSON of a part. A larger event is a part of its own. */
export type PartLimits = Readonly<{ events: number; bytes: number }>;

const bytesOf = ({ data }: WarehouseRecord): number => data?.length ?? 0;
const dayOf = ({ appended_at }: WarehouseRecord): string => appended_at.slice(0, 10);

/** Gathers the events of a stream to parts. A part is complete when it has reached a limit, or when an event of another day follows. */
export class PartCutter {
  #records: WarehouseRecord[] = [];
  #bytes = 0;
  #last: number;

  /** `after`: the sequence behind which the first part begins. */
  constructor(
    private readonly stream: string,
    private after: number,
    private readonly limits: PartLimits,
  ) {
    this.#last = after;
  }

  /** The sequence behind which the incomplete part begins; `undefined` when there is none. */
  openAfter(): number | undefined {
    return this.#records.length === 0 ? undefined : this.after;
  }

  /** Adds the events that follow, and returns the parts that they complete, in order. */
  add({ events, lastSeq }: Pick<EventBatch, 'events' | 'lastSeq'>): readonly Part[] {
    const complete: Part[] = [];
    for (const record of events.map(recordOf)) {
      if (!this.#fits(record)) complete.push(...this.take());
      this.#records.push(record);
      this.#bytes += bytesOf(record);
      this.#last = record.sequence;
    }
    this.#last = lastSeq;
    if (this.#records.length >= this.limits.events || this.#bytes >= this.limits.bytes) complete.push(...this.take());
    return complete;
  }

  /** The incomplete part, which is complete then; none without events. */
  take(): readonly Part[] {
    const [first] = this.#records;
    if (!first) return [];
    const part = { stream: this.stream, after: this.after, last: this.#last, day: dayOf(first), records: this.#records };
    [this.after, this.#records, this.#bytes] = [this.#last, [], 0];
    return [part];
  }

  #fits(record: WarehouseRecord): boolean {
    const [first] = this.#records;
    if (!first) return true;
    const { events, bytes } = this.limits;
    return this.#records.length < events && this.#bytes + bytesOf(record) <= bytes && dayOf(record) === dayOf(first);
  }
}
