import type { ErpTableProgress } from '@millrace/contracts';
import type { Row } from '../change/change-event.js';
import type { OutboxTable } from '../config/outbox-config.js';
import { type Translated, UntranslatableRow } from '../translation/translate-row.js';
import { outboxEvent, outboxEventId } from './outbox-event.js';

/** With a chunk of rows they fit into one append. */
const maxHeld = 400;

/**
 * The rows of an outbox on their way into the stream. While the rows that existed at first are not relayed, new ones wait in the table; then each row of
 * the log is relayed in the order of the commits. A row without a meaning stays in the table, and is tried again when the connector starts.
 */
export class OutboxRelay {
  #isLive: boolean;
  /** New rows since the first mark of the chunk that is read. */
  #held: Row[] = [];
  /** Ids of the events of rows that are in the stream and may be in the table. */
  readonly #relayed = new Set<string>();
  readonly #reported = new Set<string>();

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
    this.#held.push(row);
    return [];
  }

  /** The log has the first mark of a chunk. */
  opens(): void {
    this.#held = [];
  }

  /** The log has the second mark of a chunk: what is to be appended. `isLast`: the table has no other rows than these and those after the first mark. */
  closes(rows: readonly Row[], isLast: boolean): readonly Translated[] {
    const held = this.#isLive || !isLast || this.#held.length > maxHeld ? undefined : this.#held;
    const events = this.#relay([...rows, ...(held ?? [])]);
    if (held) [this.#isLive, this.#held] = [true, []];
    return events;
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
      if (this.#relayed.has(id)) return [];
      try {
        const event = outboxEvent(this.source, this.config, row);
        this.#relayed.add(id);
        return event ? [event] : [];
      } catch (error) {
        if (!(error instanceof UntranslatableRow)) throw error;
        if (!this.#reported.has(id)) this.onUntranslatable(`${error.message} (it stays in the outbox)`);
        this.#reported.add(id);
        return [];
      }
    });
  }
}
