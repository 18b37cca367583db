import type { ChangeEvent, Row } from '../change/change-event.js';
import type { TableConfig } from '../config/table-config.js';
import { type Translated, translateRow, UntranslatableRow } from '../translation/translate-row.js';
import type { SeenRows } from './seen-rows.js';

/** Rows that were reported, so that each poll does not report them again. */
const maxReported = 10_000;

/** What rows that a query has read mean to others, as far as the stream does not say it. */
export class RowMeanings {
  readonly #reported = new Set<string>();
  /** Whether a row of this comparison has no meaning by which it can be found: what is missing is not known then. */
  #isIncomplete = false;

  constructor(
    private readonly source: string,
    private readonly config: TableConfig,
    private readonly seen: SeenRows,
    private readonly onUntranslatable: (reason: string) => void,
  ) {}

  beginComparison(): void {
    this.#isIncomplete = false;
    this.seen.beginComparison();
  }

  /** The events of rows that say something new; they count as appended. */
  newEventsOf(rows: readonly Row[]): readonly Translated[] {
    return rows.flatMap((row) => {
      try {
        const present = this.#translate('r', row);
        const events = present.length > 0 ? present : this.#translate('u', row);
        return events.filter((event) => this.seen.isNew(event, present.length > 0));
      } catch (error) {
        if (!(error instanceof UntranslatableRow)) throw error;
        this.#leaveOut(row, error.message);
        return [];
      }
    });
  }

  /** The events for the rows that the comparison did not find; they count as appended. None where it could not tell. */
  missing(): readonly Translated[] {
    return this.#isIncomplete ? [] : this.seen.missing();
  }

  /** A row without a meaning still exists: it is found by what a deletion of it would say. */
  #leaveOut(row: Row, reason: string): void {
    try {
      for (const event of this.#translate('d', row)) this.seen.exists(event);
    } catch (error) {
      if (!(error instanceof UntranslatableRow)) throw error;
      this.#isIncomplete = true;
    }
    const text = JSON.stringify(row);
    if (this.#reported.has(text)) return;
    if (this.#reported.size >= maxReported) this.#reported.clear();
    this.#reported.add(text);
    this.onUntranslatable(`${reason} (read by query)`);
  }

  /** A row as it is now, as a change: `r` means what exists, `u` also what does not any more, `d` what a deletion would mean. */
  #translate(op: 'r' | 'u' | 'd', row: Row): readonly Translated[] {
    const [schema = '', table = ''] = this.config.table.split('.');
    const change: ChangeEvent = {
      op,
      before: op === 'd' ? row : null,
      after: op === 'd' ? null : row,
      source: {
        ...{ connector: 'postgresql', name: this.source, ts_ms: 0, snapshot: 'incremental' },
        ...{ schema, table, txId: 0, lsn: '' },
      },
      ts_ms: 0,
      transaction: { id: '', total_order: 0 },
    };
    return translateRow(this.config, change);
  }
}
