import type { ErpTableProgress } from '@millrace/contracts';
import type { MetricSample } from '@millrace/event-log';
import type { Slot } from '../log/slot.js';
import type { ComparedTable } from '../polling/polling.js';
import type { ReadingCounts } from './log-reading.js';

type Reading = Readonly<{
  source: string;
  isReading: boolean;
  /** Absent when the source did not answer: nothing is known of the slot then. */
  slot: Slot | 'missing' | undefined;
  counts: Pick<ReadingCounts, 'changes' | 'events' | 'untranslatable'> | undefined;
  losses: number;
  restarts: number;
  tables: readonly ErpTableProgress[];
  /** Of the tables that are read by query. */
  comparisons: readonly ComparedTable[];
}>;

/** The metrics of a reading. What is not known is left out. */
export const connectorMetrics = ({
  source,
  isReading,
  slot,
  counts,
  losses,
  restarts,
  tables,
  comparisons,
}: Reading): readonly MetricSample[] => {
  const gauge = (name: string, help: string, value: number | undefined, labels = {}): MetricSample[] =>
    value === undefined ? [] : [{ name: `millrace_legacy_${name}`, help, labels: { source, ...labels }, value }];
  const found = slot === 'missing' ? undefined : slot;
  const usable = found?.isUsable ? 1 : 0;
  return [
    ...gauge('reading', 'Whether the source is read (1) or not (0)', isReading ? 1 : 0),
    ...gauge('slot_retained_bytes', 'Bytes of the log that the source keeps for the connector', found?.retainedBytes),
    ...gauge('slot_safe_bytes', 'Bytes of the log that the source will keep before it gives the slot up', found?.safeBytes),
    ...gauge('slot_usable', 'Whether the slot has everything that was not read (1) or not (0)', slot && usable),
    ...gauge('changes', 'Changes that were read since the last start of the reading', counts?.changes),
    ...gauge('untranslatable_rows', 'Rows that were left out since the last start of the reading', counts?.untranslatable),
    ...gauge('events', 'Events that were appended since the last start of the reading', counts?.events),
    ...gauge('losses', 'How often changes were lost since the start of the app', losses),
    ...gauge('restarts', 'How often the reading failed since the start of the app', restarts),
    ...tables.flatMap(({ table, rows, complete }) => [
      ...gauge('snapshot_rows', 'Rows of a table that its snapshot has read', rows, { table }),
      ...gauge('snapshot_complete', 'Whether the snapshot of a table is complete (1) or not (0)', complete ? 1 : 0, { table }),
    ]),
    ...comparisons.flatMap(({ table, ageSeconds, undecided }) => [
      ...gauge('comparison_age_seconds', 'Seconds since the last comparison of all rows, or since the start', ageSeconds, {
        table,
      }),
      ...gauge('undecided_articles', 'Articles whose deleted rows cannot be told from rows without a meaning', undecided, {
        table,
      }),
    ]),
  ];
};
