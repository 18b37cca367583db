import { randomBytes } from 'node:crypto';
import type { Row } from '../change/change-event.js';
import { type Chunk, type KeyedTable, keyOf } from './table-query.js';
import { sees } from './transaction-visibility.js';

/** What a chunk of a snapshot has come to: the rows that the log has no newer change of, or that it must be read again. */
export type WindowResult = Readonly<
  { config: KeyedTable; rows: readonly Row[]; isLast: boolean; size: number; last: Row | undefined } | 'again'
>;

type Window = {
  readonly config: KeyedTable;
  readonly changed: Set<string>;
  /** The window of the chunk before: when that is read again, this one is, too. */
  readonly previous: string | undefined;
  readonly settle: (result: 'published' | 'again') => void;
  before: ReadonlySet<number>;
  isOpen: boolean;
  chunk?: Chunk;
};

/** Transactions with changes whose commits are in memory. */
const maxCommitted = 10_000;

/**
 * The windows of a snapshot in the log, as in DBLog (Andreakis, Papapanagiotou, 2020): a mark before the query and one after it. A row that the log
 * changes between the marks is newer in the log than in the chunk, and is left out of the chunk.
 */
export class Windows {
  readonly #windows = new Map<string, Window>();
  readonly #committed = new Set<number>();
  /** Windows that are read again. */
  readonly #again = new Set<string>();
  /** In the ids: the log may still have marks of an earlier run, which must not end a window of this one. */
  readonly #run = randomBytes(6).toString('hex');
  #count = 0;

  /** A new window, and what becomes of its chunk. `previous`: the window of the chunk before it, if that is not settled yet. */
  create(config: KeyedTable, previous?: string): Readonly<{ id: string; result: Promise<'published' | 'again'> }> {
    this.#count += 1;
    const id = `${this.#run}-${this.#count}`;
    let settle: Window['settle'] = () => undefined;
    const result = new Promise<'published' | 'again'>((resolve) => (settle = resolve));
    this.#windows.set(id, { config, previous, changed: new Set(), settle, before: new Set(), isOpen: false });
    return { id, result };
  }

  /** The rows that were read between the marks. Must be called before the second mark is written. */
  read(id: string, chunk: Chunk): void {
    const window = this.#windows.get(id);
    if (window) window.chunk = chunk;
  }

  /** The log has a change of a row. */
  changed(table: string, rows: readonly (Row | null)[]): void {
    for (const window of this.#windows.values())
      if (window.isOpen && window.config.table === table)
        for (const row of rows) if (row) window.changed.add(keyOf(window.config, row));
  }

  /** A transaction with changes was read from the log. */
  committed(txId: number): void {
    this.#committed.add(txId);
    if (this.#committed.size <= maxCommitted) return;
    const [oldest] = this.#committed;
    if (oldest !== undefined) this.#committed.delete(oldest);
  }

  /** The log has the first mark of a window; returns its table. Those of earlier runs are unknown. */
  opens(id: string): string | undefined {
    const window = this.#windows.get(id);
    if (!window) return undefined;
    window.isOpen = true;
    window.before = new Set(this.#committed);
    return window.config.table;
  }

  /** The log has the second mark; undefined for those of earlier runs. */
  closes(id: string): WindowResult | undefined {
    const window = this.#windows.get(id);
    if (!window?.chunk) return undefined;
    const { config, changed, chunk } = window;
    const isStale = [...window.before].some((txId) => !sees(chunk.visibility, txId));
    const isBehind = window.previous !== undefined && this.#again.has(window.previous);
    if (isBehind || isStale || (config.key.length === 0 && changed.size > 0)) {
      this.#again.add(id);
      this.settle(id, 'again');
      return 'again';
    }
    const rows = chunk.rows.filter((row) => !changed.has(keyOf(config, row)));
    return { config, rows, isLast: chunk.isLast, size: chunk.rows.length, last: chunk.rows.at(-1) };
  }

  /** The chunk of a window is in the stream, or must be read again. */
  settle(id: string, result: 'published' | 'again'): void {
    this.#windows.get(id)?.settle(result);
    this.#windows.delete(id);
  }
}
