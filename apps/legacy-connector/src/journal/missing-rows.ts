import type { ErpSourceEvent } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import type { SourceConfig, TableConfig } from '../config/table-config.js';
import { RowEvents } from '../translation/row-events.js';
import type { Translated } from '../translation/translate-row.js';
import { batchesOf } from './batches.js';
import type { Journal, JournalEntry } from './journal.js';
import { isRemovalNext, removalProgress } from './table-progress.js';

/**
 * The events for the rows of a table that the stream has from an earlier generation and that the source has no more, once all tables have been read
 * again. Reads the whole stream, and has the key of every row in memory.
 */
const missingRows = async (
  log: EventLog,
  source: string,
  table: TableConfig,
  generation: number,
): Promise<readonly Translated[]> => {
  const rows = new RowEvents(table);
  const latest = new Map<string, Readonly<{ seq: number; generation: number; isAbsent: boolean }>>();
  for await (const event of rows.recorded(log)) {
    const row = rows.rowOf(event);
    if ((latest.get(row)?.seq ?? 0) > event.seq) continue;
    // An event of a former outbox has no generation in its id: it is of an earlier one.
    const of = Number.parseInt(event.id.slice(source.length + 1), 10) || 0;
    latest.set(row, { seq: event.seq, generation: of, isAbsent: rows.isAbsent(event) });
  }
  return [...latest].flatMap(([row, last]) => (last.generation < generation && !last.isAbsent ? [rows.absentOf(row)] : []));
};

type Removal = Readonly<{ journal: Journal; log: EventLog; source: SourceConfig }>;

/**
 * After a loss, when all tables are read again: appends that what the source has no more is gone, once. Nothing else may be appended meanwhile.
 * `ended`: the last transaction that has ended.
 */
export const removeMissingRows = async ({ journal, log, source }: Removal, ended: string): Promise<void> => {
  const { generation, tables } = journal.state;
  const { position } = journal;
  if (!isRemovalNext(tables) || !position || position.lsn > ended) return;
  const missing: Translated[] = [];
  for (const table of source.tables)
    if (table.way === 'log') missing.push(...(await missingRows(log, source.source, table, generation)));
  const common = { at: new Date(), correlationId: `${source.source}-removed-${generation}` };
  const entries = missing.map((translated, index): JournalEntry => {
    return { ...common, position: { ...position, index: position.index + 1 + index }, translated: [translated] };
  });
  const progress = tables.map((one) => (one.table === removalProgress ? { ...one, rows: missing.length, complete: true } : one));
  const advanced: ErpSourceEvent = { type: 'ErpReadingAdvanced', generation, recorded: position.lsn, tables: progress };
  const last = { ...position, index: position.index + 1 + missing.length };
  for (const batch of batchesOf([...entries, { ...common, position: last, translated: [], source: [advanced] }]))
    await journal.append(batch);
};
