import type { ChangeEvent, Row } from '../change/change-event.js';
import type { TableConfig } from '../config/table-config.js';
import { articleOf, type Translated, translateRow, UntranslatableRow } from '../translation/translate-row.js';
import type { SeenRows } from './seen-rows.js';

/** Rows that were reported, so that each poll does not report them again. */
const maxReported = 10_000;

type Reports = Readonly<{
  /** A row is left out; once for a row with these values. */
  onUntranslatable(reason: string): void;
  /** A comparison did not look for all deleted rows. */
  onUndecided(reason: string): void;
}>;

/** What rows that a query has read mean to others, as far as the stream does not say it. */
export class RowMeanings {
  readonly #reported = new Set<string>();
  /** Articles with a row in this comparison that cannot be found by its values: which of their rows are missing is not known. */
  readonly #undecided = new Set<string>();

  constructor(
    private readonly source: string,
    private readonly config: TableConfig,
    private readonly seen: SeenRows,
    private readonly reports: Reports,
  ) {}

  beginComparison(): void {
    this.#undecided.clear();
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

  /** How many articles have rows in the comparison under way, or the last one, that cannot be found by their values. */
  get undecided(): number {
    return this.#undecided.size;
  }

  /** The events for the rows that the comparison did not find; they count as appended. None of articles where it could not tell. */
  missing(): readonly Translated[] {
    if (this.undecided > 0)
      this.reports.onUndecided(
        `deleted rows of ${this.undecided} articles in ${this.config.table} are not looked for: other rows of theirs cannot be found by their values`,
      );
    return this.seen.missing(this.#undecided);
  }

  /** A row without a meaning still exists: it is found by what a deletion of it would say. A row without an article is none that the stream has. */
  #leaveOut(row: Row, reason: string): void {
    try {
      for (const event of this.#translate('d', row)) this.seen.exists(event);
    } catch (error) {
      if (!(error instanceof UntranslatableRow)) throw error;
      const article = articleOf(this.config, row);
      if (article !== undefined) this.#undecided.add(article);
    }
    const text = JSON.stringify(row);
    if (this.#reported.has(text)) return;
    if (this.#reported.size >= maxReported) this.#reported.clear();
    this.#reported.add(text);
    this.reports.onUntranslatable(`${reason} (read by query)`);
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
