import type { ErpSourceEvent } from '@millrace/contracts';
import type { ClientBase } from 'pg';
import { type ChangeEvent, type Row, tableOf } from '../change/change-event.js';
import type { SourceConfig, TableConfig } from '../config/table-config.js';
import { columnsOf } from '../config/table-config.js';
import type { LogEntry, TransactionPart } from '../log/transaction-assembler.js';
import type { OutboxRelay } from '../outbox/outbox-relay.js';
import { keyValuesOf, readRow } from '../snapshot/table-query.js';
import type { Windows } from '../snapshot/windows.js';
import { type Translated, translateRow, UntranslatableRow } from '../translation/translate-row.js';
import type { Journal, JournalEntry, ReadingState } from '../journal/journal.js';
import { parseMark } from '../log/marks.js';

/** A window whose chunk is in the entries: it is done when they are in the stream. */
export type TranslatedPart = Readonly<{ entries: readonly JournalEntry[]; windows: readonly string[] }>;

type EntryOfPart = Readonly<{ part: TransactionPart; entry: LogEntry }>;

/** The log does not say which rows a `TRUNCATE` has deleted. */
export class TableTruncated extends Error {
  override readonly name = 'TableTruncated';
}

type Parts = Readonly<{
  source: SourceConfig;
  markPrefix: string;
  /** Reads rows whose long values the log did not repeat. */
  client: ClientBase;
  windows: Windows;
  journal: Journal;
  outboxes: readonly OutboxRelay[];
  onUntranslatable(reason: string): void;
}>;

/** Turns parts of transactions into what they mean to others, in their order. */
export class LogTranslator {
  readonly #tables: ReadonlyMap<string, TableConfig>;
  readonly #outboxes: ReadonlyMap<string, OutboxRelay>;
  /** The transaction that books what the shop has sold. */
  #ofShop = '';
  #schemaChanges: ErpSourceEvent[] = [];
  /** The progress with the last chunk, which may wait for its append. */
  #progress: ReadingState['tables'] | undefined;

  constructor(private readonly parts: Parts) {
    this.#outboxes = new Map(parts.outboxes.map((relay) => [relay.config.table, relay]));
    this.#tables = new Map(parts.source.tables.map((config) => [config.table, config]));
  }

  /** Appended with the next change. */
  schemaChanged(event: ErpSourceEvent): void {
    this.#schemaChanges.push(event);
  }

  /** `state`: how far the reading is before this part. */
  async translate(part: TransactionPart, state: ReadingState): Promise<TranslatedPart> {
    if (part.entries.some((entry) => 'change' in entry)) this.parts.windows.committed(part.txId);
    const entries: JournalEntry[] = [];
    const windows: string[] = [];
    for (const entry of part.entries) {
      const located = { part, entry };
      if ('change' in entry) entries.push(await this.#change(located, entry.change));
      else if ('truncated' in entry) throw new TableTruncated(`${entry.truncated} was truncated`);
      else if (entry.marker.prefix === this.parts.markPrefix) {
        const mark = parseMark(entry.marker.content);
        if (mark.kind === 'of-shop') this.#ofShop = part.lsn;
        else if (mark.kind === 'low') this.#outboxes.get(this.parts.windows.opens(mark.window) ?? '')?.opens();
        else {
          const read = this.#closeWindow(located, mark.window, state);
          if (read) {
            entries.push(read);
            windows.push(mark.window);
          }
        }
      }
    }
    return { entries, windows };
  }

  async #change({ part, entry }: EntryOfPart, change: ChangeEvent): Promise<JournalEntry> {
    const table = tableOf(change);
    const config = this.#tables.get(table);
    const source = this.#schemaChanges.splice(0);
    const at = { ...this.#originOf({ part, entry }), ...(source.length > 0 && { source }) };
    const outbox = this.#outboxes.get(table);
    if (outbox) {
      const isNewRow = change.op === 'c' && change.after && this.parts.journal.isNew(at.position);
      return { ...at, translated: isNewRow && change.after ? outbox.inserted(change.after) : [] };
    }
    this.parts.windows.changed(table, [change.before, change.after]);
    if (!config || !this.parts.journal.isNew(at.position)) return { ...at, translated: [] };
    const whole = await this.#whole(config, change);
    return { ...at, translated: whole ? this.#meaningOf(config, whole, this.#ofShop === part.lsn) : [] };
  }

  /** A row without a meaning is left out and reported: what follows it must not wait for it. */
  #meaningOf(config: TableConfig, change: ChangeEvent, ofShop = false): readonly Translated[] {
    try {
      return translateRow(config, change, ofShop);
    } catch (error) {
      if (!(error instanceof UntranslatableRow)) throw error;
      this.parts.onUntranslatable(`${error.message} (${change.op} in transaction ${change.transaction.id})`);
      return [];
    }
  }

  /** With the long values that the log did not repeat, as they are now. A row that is gone has a deletion later in the log. */
  async #whole(config: TableConfig, change: ChangeEvent): Promise<ChangeEvent | undefined> {
    const { after } = change;
    if (!after || [...columnsOf(config)].every((column) => column in after)) return change;
    const now = await readRow(this.parts.client, config, after);
    return now && { ...change, after: { ...now, ...after } };
  }

  #closeWindow(located: EntryOfPart, window: string, state: ReadingState): JournalEntry | undefined {
    const result = this.parts.windows.closes(window);
    if (!result || result === 'again') return undefined;
    const { config, rows, isLast, size, last } = result;
    const at = this.#originOf(located);
    const outbox = this.#outboxes.get(config.table);
    if (outbox?.isLive) return { ...at, translated: outbox.closes(rows, isLast) };
    const translated = outbox ? outbox.closes(rows, isLast) : this.#meaningsOfRows(located, config.table, rows);
    const complete = outbox ? outbox.isLive : isLast;
    const tables = (this.#progress ?? state.tables).map((progress) => {
      if (progress.table !== config.table) return progress;
      const after = last && config.key.length > 0 && !outbox ? { after: keyValuesOf(config, last) } : {};
      return { ...progress, rows: progress.rows + size, complete, ...after };
    });
    this.#progress = tables;
    const { generation } = state;
    return { ...at, translated, source: [{ type: 'ErpReadingAdvanced', generation, recorded: located.part.lsn, tables }] };
  }

  #meaningsOfRows(located: EntryOfPart, table: string, rows: readonly Row[]): readonly Translated[] {
    const config = this.#tables.get(table);
    if (!config) return [];
    return rows.flatMap((row) => this.#meaningOf(config, readRowEvent(this.parts.source.source, located, config, row)));
  }

  #originOf({ part, entry }: EntryOfPart): Omit<JournalEntry, 'translated'> {
    const position = { generation: this.parts.journal.state.generation, lsn: part.lsn, index: entry.index };
    return { position, at: part.committedAt, correlationId: `${this.parts.source.source}-${part.txId}` };
  }
}

/** The change event of a row that a snapshot has read. */
const readRowEvent = (name: string, { part, entry }: EntryOfPart, { table }: TableConfig, row: Row): ChangeEvent => {
  const [schema = '', tableName = ''] = table.split('.');
  const { lsn, txId, committedAt } = part;
  return {
    op: 'r',
    before: null,
    after: row,
    source: {
      ...{ connector: 'postgresql', name, ts_ms: committedAt.getTime(), snapshot: 'incremental' },
      ...{ schema, table: tableName, txId, lsn },
    },
    ts_ms: Date.now(),
    transaction: { id: `${txId}:${lsn}`, total_order: entry.index },
  };
};
