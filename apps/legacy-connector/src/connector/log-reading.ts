import type { ErpSourceEvent } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import type { Client } from 'pg';
import { fullLsn, lsnBefore, lsnBytes } from '../change/lsn.js';
import type { SourceConfig } from '../config/table-config.js';
import { missingColumns } from '../config/read-source-config.js';
import { LogReader } from '../log/log-reader.js';
import { UnreadableTable } from '../log/publication.js';
import { sourceClient } from '../log/source-client.js';
import type { Relation, TransactionPart } from '../log/transaction-assembler.js';
import { Windows } from '../snapshot/windows.js';
import { batchesOf, eventsOf, maxEvents } from '../journal/batches.js';
import type { Journal, JournalEntry } from '../journal/journal.js';
import { LogTranslator } from './log-translator.js';
import { markPrefixOf } from '../log/marks.js';
import { removeMissingRows } from '../journal/missing-rows.js';
import { OutboxRelay } from '../outbox/outbox-relay.js';
import { OutboxTables } from '../outbox/outbox-tables.js';
import { PartPump } from './part-pump.js';
import { SchemaWatch } from './schema-watch.js';
import { takeSnapshots } from './take-snapshots.js';

/** Changes of one part of a transaction. */
const maxEntries = 500;
/** So much log without anything for the stream is confirmed after a record of it in the stream. */
const idleBytes = 16 * 2 ** 20;

export type ReadingOptions = Readonly<{
  log: EventLog;
  url: string;
  source: SourceConfig;
  slot: string;
  journal: Journal;
}>;

/** Counts of a reading, for metrics. */
export type ReadingCounts = { changes: number; events: number; untranslatable: number; lastCommit?: Date };

/** Reads the log of the source into the journal, and takes the snapshots that are not complete, until `stop`. */
export class LogReading {
  readonly counts: ReadingCounts = { changes: 0, events: 0, untranslatable: 0 };
  readonly #windows = new Windows();
  readonly #schemas = new SchemaWatch();
  readonly #client: Client;
  readonly #reader: LogReader;
  readonly #pump: PartPump;
  readonly #translator: LogTranslator;
  readonly #outboxes: readonly OutboxRelay[];
  readonly #ending = new AbortController();

  constructor(private readonly options: ReadingOptions) {
    const { url, source, slot, journal } = options;
    this.#client = sourceClient(url, slot);
    this.#client.on('error', (error) => this.#reader.fail(error));
    const onUntranslatable = (reason: string): void => {
      this.counts.untranslatable += 1;
      this.options.log.logger.error(`a row is left out: ${reason}`);
    };
    const { outboxes = [] } = source;
    this.#outboxes = outboxes.map((one) => new OutboxRelay(source.source, one, journal.state.tables, onUntranslatable));
    this.#translator = new LogTranslator({
      source,
      markPrefix: markPrefixOf(slot),
      client: this.#client,
      windows: this.#windows,
      journal,
      outboxes: this.#outboxes,
      onUntranslatable,
    });
    this.#pump = new PartPump(
      (parts) => this.#record(parts),
      (error) => this.#reader.fail(error),
    );
    this.#reader = new LogReader(
      { url, source, slot, publication: slot, maxEntries },
      {
        onPart: (part) => this.#pump.push(part),
        onRelation: (relation) => this.#see(relation),
        onIdle: (lsn) => this.#idle(fullLsn(lsn)),
      },
    );
  }

  /** Resolves after `stop`; rejects when the source or the stream fails, or another instance reads. */
  async run(onStarted: () => void): Promise<void> {
    await this.#client.connect();
    try {
      await this.#reader.run(() => {
        onStarted();
        this.#snapshots().catch((error: unknown) => this.#reader.fail(error));
      });
    } finally {
      this.#ending.abort();
      await this.#client.end();
    }
  }

  /** Ends the reading with an error. */
  fail(error: unknown): void {
    this.#reader.fail(error);
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#reader.stop();
  }

  async #snapshots(): Promise<void> {
    const { log, url, source, slot, journal } = this.options;
    const common = { url, slot, windows: this.#windows, signal: this.#ending.signal };
    await OutboxTables.with({ ...common, log, relays: this.#outboxes }, async (tables) => {
      await tables.relayExisting();
      await Promise.all([takeSnapshots({ ...common, source, journal }), tables.clean()]);
    });
    if (this.#outboxes.length === 0) await takeSnapshots({ ...common, source, journal });
  }

  #see(relation: Relation): void {
    const changed = this.#schemas.see(relation);
    if (!changed) return;
    const { tables, outboxes = [] } = this.options.source;
    const config = [...tables, ...outboxes].find(({ table }) => table === relation.table);
    const missing = config && missingColumns(config, new Set(relation.columns.map(({ name }) => name)));
    const { table, added, removed, retyped } = changed;
    this.options.log.logger.error(
      `the columns of ${table} changed: added ${added.join() || 'none'}, removed ${removed.join() || 'none'}, retyped ${retyped.join() || 'none'}`,
    );
    this.#translator.schemaChanged(changed);
    if (missing && missing.length > 0)
      throw new UnreadableTable(
        `${table} has no column ${missing.join(', ')} any more: what is configured for it must be changed`,
      );
  }

  /** A transaction is appended as one where it fits; several that wait share an append. */
  async #record(parts: readonly TransactionPart[]): Promise<void> {
    let entries: JournalEntry[] = [];
    let windows: string[] = [];
    let ended: string | undefined;
    const append = async (): Promise<void> => {
      for (const batch of batchesOf(entries)) this.counts.events += await this.options.journal.append(batch);
      for (const window of windows) this.#windows.settle(window, 'published');
      [entries, windows] = [[], []];
      this.#confirm(ended);
    };
    for (const part of parts) {
      const translated = await this.#translator.translate(part, this.options.journal.state);
      if (entries.length > 0 && eventsOf(entries) + eventsOf(translated.entries) > maxEvents) await append();
      entries.push(...translated.entries);
      windows.push(...translated.windows);
      if (part.ends) ended = part.lsn;
      this.counts.changes += part.entries.length;
      this.counts.lastCommit = part.committedAt;
    }
    await append();
    if (ended === undefined) return;
    await removeMissingRows(this.options, ended);
    await this.#recordIdle(ended);
  }

  /** A confirmed position is always at or before a recorded one, so that a slot that is ahead is not ours. */
  #confirm(ended: string | undefined): void {
    const { position } = this.options.journal;
    if (ended !== undefined && position && position.lsn <= ended) this.#reader.confirm(position.lsn);
  }

  /** Log without changes of these tables: recorded from time to time, and confirmed then, so that the source need not keep it. */
  #idle(lsn: string): void {
    if (this.#pump.isEmpty) void this.#recordIdle(lsn).catch((error: unknown) => this.#reader.fail(error));
  }

  async #recordIdle(lsn: string): Promise<void> {
    const { journal, source } = this.options;
    const { generation, recorded = lsn, tables } = journal.state;
    const { position } = journal;
    const reached = position?.generation === generation && position.lsn > recorded ? position.lsn : recorded;
    if (lsnBytes(lsn) - lsnBytes(reached) < idleBytes) return;
    const advanced: ErpSourceEvent = { type: 'ErpReadingAdvanced', generation, recorded: lsn, tables: [...tables] };
    const entry = { at: new Date(), correlationId: `${source.source}-idle`, translated: [], source: [advanced] };
    await journal.append([{ ...entry, position: { generation, lsn, index: 0 } }]);
    // The commit of a transaction that is open may begin exactly there.
    this.#reader.confirm(lsnBefore(lsn));
  }
}
