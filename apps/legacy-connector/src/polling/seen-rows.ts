import { createHash } from 'node:crypto';
import type { EventLog } from '@millrace/event-log';
import type { RowEvents } from '../translation/row-events.js';
import type { Translated } from '../translation/translate-row.js';

type Seen = { digest: number; isAbsent: boolean; comparison: number };

/**
 * What the stream says of the rows of a table, as a digest of the last event of each: so a row that is read again without a change leads to nothing,
 * and a row that a comparison of all rows does not find is gone. Some 150 bytes for each row that exists.
 */
export class SeenRows {
  readonly #rows = new Map<string, Seen>();
  #comparison = 0;

  constructor(private readonly events: RowEvents) {}

  /** As the stream says now. Reads all events of the table. */
  static async load(log: EventLog, events: RowEvents): Promise<SeenRows> {
    const seen = new SeenRows(events);
    const last = new Map<string, number>();
    for await (const event of events.recorded(log)) {
      const row = events.rowOf(event);
      if ((last.get(row) ?? 0) > event.seq) continue;
      last.set(row, event.seq);
      if (events.isGone(event)) seen.#rows.delete(row);
      else seen.#set(row, event);
    }
    return seen;
  }

  /** How many rows are known. */
  get size(): number {
    return this.#rows.size;
  }

  /** A comparison of all rows begins: those that are not seen until `missing` are gone. */
  beginComparison(): void {
    this.#comparison += 1;
  }

  /**
   * Whether the event of a row says something else than the stream; it counts as appended then. `exists`: whether the row exists; of one that does not,
   * and that the stream does not have, nothing is said.
   */
  isNew(event: Translated, exists: boolean): boolean {
    const row = this.events.rowOf(event);
    const known = this.#rows.get(row);
    if (known) known.comparison = this.#comparison;
    if (!exists) return known !== undefined && this.#remove(row, known);
    if (known?.digest === digestOf(event)) return false;
    this.#set(row, event);
    return true;
  }

  /** The row of an event exists, whatever its values are. */
  exists(event: Translated): void {
    const known = this.#rows.get(this.events.rowOf(event));
    if (known) known.comparison = this.#comparison;
  }

  /**
   * The events that say that rows are gone: of those that existed and were not seen since `beginComparison`, but for these articles. They count as
   * appended.
   */
  missing(undecided: ReadonlySet<string>): readonly Translated[] {
    const events: Translated[] = [];
    for (const [row, seen] of this.#rows) {
      if (seen.comparison === this.#comparison) continue;
      const absent = this.events.absentOf(row);
      if (!undecided.has(absent.articleId) && this.#remove(row, seen)) events.push(absent);
    }
    return events;
  }

  /** Whether the stream still has a row that is gone. */
  #remove(row: string, { isAbsent }: Seen): boolean {
    this.#rows.delete(row);
    return !isAbsent;
  }

  #set(row: string, event: Translated): void {
    this.#rows.set(row, { digest: digestOf(event), isAbsent: this.events.isAbsent(event), comparison: this.#comparison });
  }
}

/** Of a change, and not of the row. */
const ofTheChange = new Set(['before', 'ofShop']);

/** 48 bits of the values of an event, whatever their order. */
const digestOf = ({ event }: Translated): number => {
  const values = Object.fromEntries(Object.entries(event).filter(([name]) => !ofTheChange.has(name)));
  const text = JSON.stringify(values, (_, value: unknown) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).sort()) : value,
  );
  return createHash('sha256').update(text).digest().readUIntBE(0, 6);
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
