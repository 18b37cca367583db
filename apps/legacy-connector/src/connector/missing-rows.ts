import { ERP, type ErpArticleEvent, type ErpSourceEvent, erpArticle } from '@millrace/contracts';
import { type EventLog, eventsOfType } from '@millrace/event-log';
import type { SourceConfig, TableConfig } from '../config/table-config.js';
import type { Translated } from '../translation/translate-row.js';
import { batchesOf } from './batches.js';
import type { Journal, JournalEntry } from './journal.js';
import { isRemovalNext, removalProgress } from './table-progress.js';

type Latest = Readonly<{ seq: number; generation: number; articleId: string; event: Readonly<Record<string, unknown>> }>;

/**
 * The events for the rows that the stream has from an earlier generation and that the source has no more, once all tables have been read again. Reads
 * the whole stream, and has the key of every row in memory.
 */
const missingRows = async (
  log: EventLog,
  { source, tables }: SourceConfig,
  generation: number,
): Promise<readonly Translated[]> => {
  const missing: Translated[] = [];
  for (const table of tables) {
    const { type } = table.absent;
    const keyFields = Object.entries(table.absent.fields).flatMap(([name, field]) =>
      typeof field === 'object' && 'value' in field ? [] : [name],
    );
    for (const { articleId, event, ...latest } of (await latestOf(log, source, table, keyFields)).values()) {
      const absent = { ...pick(event, keyFields), ...constantsOf(table) };
      const isAbsent = event['type'] === type && Object.entries(absent).every(([name, value]) => event[name] === value);
      if (latest.generation < generation && !isAbsent) missing.push({ articleId, event: { type, ...absent } });
    }
  }
  return missing;
};

/** The newest event of each row of a table, by what finds the row. */
const latestOf = async (log: EventLog, source: string, { present, absent }: TableConfig, keyFields: readonly string[]) => {
  const latest = new Map<string, Latest>();
  for (const type of new Set([present.type, absent.type]))
    for await (const { id, seq, aggregateId: articleId, event: recorded } of eventsOfType(log, ERP, erpArticle, type, 1)) {
      const event = recorded as ErpArticleEvent & Readonly<Record<string, unknown>>;
      const key = JSON.stringify([articleId, ...keyFields.map((name) => event[name])]);
      if ((latest.get(key)?.seq ?? 0) > seq) continue;
      latest.set(key, { seq, generation: Number.parseInt(id.slice(source.length + 1), 10), articleId, event });
    }
  return latest;
};

const pick = (event: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.flatMap((name) => (event[name] === undefined ? [] : [[name, event[name]] as const])));

const constantsOf = ({ absent }: TableConfig) =>
  Object.fromEntries(
    Object.entries(absent.fields).flatMap(([name, field]) =>
      typeof field === 'object' && 'value' in field ? [[name, field.value] as const] : [],
    ),
  );

type Removal = Readonly<{ journal: Journal; log: EventLog; source: SourceConfig }>;

/**
 * After a loss, when all tables are read again: appends that what the source has no more is gone, once. Nothing else may be appended meanwhile.
 * `ended`: the last transaction that has ended.
 */
export const removeMissingRows = async ({ journal, log, source }: Removal, ended: string): Promise<void> => {
  const { generation, tables } = journal.state;
  const { position } = journal;
  if (!isRemovalNext(tables) || !position || position.lsn > ended) return;
  const missing = await missingRows(log, source, generation);
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
