import type { ErpTableProgress } from '@millrace/contracts';
import type { Row } from '../change/change-event.js';
import type { OutboxTable } from '../config/outbox-config.js';
import { type Translated, UntranslatableRow } from '../translation/translate-row.js';
import { outboxEvent, outboxEventId } from './outbox-event.js';

/** With a chunk of rows they fit into one append. */
const maxHeld = 400;

/** The chunks from the first row of the table to its last one, and the rows that are new since the first mark of the first chunk. */
type Sweep = { readonly held: Map<string, Row>; isFirstChunk: boolean; isWhole: boolean };

/**
 * The rows of an outbox on their way into the stream. While the rows that existed at first are not relayed, new ones wait in the table: those that are
 * new during a sweep follow its last chunk. Then each row of the log is relayed in the order of the commits. A row without a meaning stays in the
 * table; it is translated once by each relay.
 */
export class OutboxRelay {
  #isLive: boolean;
  #sweep: Sweep | undefined;
  /** Ids of the events of rows that are in the stream and may be in the table. */
  readonly #relayed = new Set<string>();
  readonly #withoutMeaning = new Set<string>();

  constructor(
    private readonly source: string,
    readonly config: OutboxTable,
    progress: readonly ErpTableProgress[],
    private readonly onUntranslatable: (reason: string) => void,
  ) {
    this.#isLive = progress.some(({ table, complete }) => table === config.table && complete);
  }

  /** Whether the rows that existed at first are relayed. */
  get isLive(): boolean {
    return this.#isLive;
  }

  /** Whether the next chunk is the one behind the last chunk; otherwise it is the first one of the table. */
  get isSweeping(): boolean {
    return this.#sweep !== undefined;
  }

  idOf(row: Row): string {
    return outboxEventId(this.source, this.config, row);
  }

  /** These events are in the stream. */
  known(ids: Iterable<string>): void {
    for (const id of ids) this.#relayed.add(id);
  }

  /** The log has a new row: what is to be appended at its place. */
  inserted(row: Row): readonly Translated[] {
    if (this.#isLive) return this.#relay([row]);
    const sweep = this.#sweep;
    if (!sweep?.isWhole) return [];
    sweep.held.set(this.idOf(row), row);
    if (sweep.held.size <= maxHeld) return [];
    // They are in the table: another sweep reads them.
    sweep.held.clear();
    sweep.isWhole = false;
    return [];
  }

  /** The log has the first mark of a chunk. */
  opens(): void {
    if (!this.#isLive) this.#sweep ??= { held: new Map(), isFirstChunk: true, isWhole: true };
  }

  /**
   * The log has the second mark of a chunk: what is to be appended. `isLast`: the table has no rows behind this chunk but those that are new. With too
   * many new rows the sweep ends early: only its first chunk is relayed then, because the rows behind it may be newer than those that were held.
   */
  closes(rows: readonly Row[], isLast: boolean): readonly Translated[] {
    const sweep = this.#sweep;
    if (!sweep) return this.#relay(rows);
    const { held, isWhole, isFirstChunk } = sweep;
    if (isLast || !isWhole) this.#sweep = undefined;
    else sweep.isFirstChunk = false;
    if (!isWhole) return isFirstChunk ? this.#relay(rows) : [];
    this.#isLive = isLast;
    return this.#relay([...rows.filter((row) => !held.has(this.idOf(row))), ...(isLast ? held.values() : [])]);
  }

  /** The rows of the table that are done: in the stream, or of a type that is not meant. */
  done(rows: readonly Row[]): readonly Row[] {
    return rows.filter((row) => this.#relayed.has(this.idOf(row)));
  }

  /** Rows are no longer in the table. */
  removed(rows: readonly Row[]): void {
    for (const row of rows) this.#relayed.delete(this.idOf(row));
  }

  #relay(rows: readonly Row[]): readonly Translated[] {
    return rows.flatMap((row) => {
      const id = this.idOf(row);
      if (this.#relayed.has(id) || this.#withoutMeaning.has(id)) return [];
      try {
        const event = outboxEvent(this.source, this.config, row);
        this.#relayed.add(id);
        return event ? [event] : [];
      } catch (error) {
        if (!(error instanceof UntranslatableRow)) throw error;
        this.onUntranslatable(`${error.message} (it stays in the outbox)`);
        this.#withoutMeaning.add(id);
        return [];
      }
    });
  }
}
