import type { ErpTableProgress } from '@millrace/contracts';
import type { ClientBase } from 'pg';
import type { Row } from '../change/change-event.js';
import { pollingOf } from '../config/poll-config.js';
import type { TableConfig } from '../config/table-config.js';
import { keyValuesOf, readChunk } from '../snapshot/table-query.js';
import type { Translated } from '../translation/translate-row.js';
import type { CursorPages } from './cursor-pages.js';
import type { RowMeanings } from './row-meanings.js';

/** Rows of one query; with the progress their events fit into one append. */
const pageRows = 900;

type Parts = Readonly<{
  client: ClientBase;
  config: TableConfig;
  /** Absent: all changes are found by comparisons. */
  pages: CursorPages | undefined;
  meanings: RowMeanings;
  progress: ErpTableProgress | undefined;
  /** The time of the start, in milliseconds. */
  now: number;
  /** Appends events and the progress, all or none. */
  publish(events: readonly Translated[], progress: ErpTableProgress): Promise<void>;
}>;

/** A pass over all rows in the order of the key. `isWhole`: it began at the first row, so what it does not find is gone. */
type Comparison = { after: readonly string[] | undefined; isWhole: boolean; rows: number };

/** A poll: the pages from the overlap to the newest row. */
type Round = { from: string; after: Row | undefined };

/**
 * Reads a table by query, one page a step: at first all rows in the order of the key, then polls by the cursor, and comparisons of all rows from time to
 * time, which find what the cursor misses. Steps follow each other, so an older state of a row is never read after a newer one was appended.
 */
export class TablePoller {
  #cursor: string;
  #progress: ErpTableProgress;
  #round: Round | undefined;
  #comparison: Comparison | undefined;
  #nextPoll = 0;
  #nextComparison = 0;
  /** After each poll, a page of a comparison that is due comes before the next poll: polls that take long do not keep comparisons from their end. */
  #isComparisonNext = false;
  #comparedAt: number;

  constructor(private readonly parts: Parts) {
    const { table } = parts.config;
    this.#progress = parts.progress ?? { table, rows: 0, complete: false };
    const [cursor = '', ...after] = this.#progress.after ?? [];
    this.#cursor = cursor;
    if (!this.#progress.complete && parts.progress)
      this.#comparison = { after: after.length > 0 ? after : undefined, isWhole: false, rows: this.#progress.rows };
    this.#comparedAt = parts.now;
  }

  get progress(): ErpTableProgress {
    return this.#progress;
  }

  /** See `RowMeanings`. */
  get undecided(): number {
    return this.parts.meanings.undecided;
  }

  /** When the last comparison of all rows ended, in milliseconds; the time of the start before the first one. */
  get comparedAt(): number {
    return this.#comparedAt;
  }

  /** Reads one page of what is due at a time in milliseconds; returns when the next step is due. */
  async step(now: number): Promise<number> {
    const { complete } = this.#progress;
    const pages = complete && (this.#round || now >= this.#nextPoll) ? this.parts.pages : undefined;
    const isComparing = !complete || this.#comparison !== undefined || now >= this.#nextComparison;
    if (pages && !(isComparing && this.#isComparisonNext)) await this.#poll(pages, now);
    else if (isComparing) await this.#compare(now);
    if (this.#round || this.#comparison) return now;
    return this.parts.pages ? Math.min(this.#nextPoll, this.#nextComparison) : this.#nextComparison;
  }

  async #poll(pages: CursorPages, now: number): Promise<void> {
    const { everySeconds, overlap } = pollingOf(this.parts.config.poll);
    const round = (this.#round ??= { from: this.#cursor, after: undefined });
    const rows = await pages.next(round.from, overlap, round.after, pageRows);
    const last = rows.at(-1);
    if (last) [round.after, this.#cursor] = [last, pages.cursorOf(last)];
    const events = this.parts.meanings.newEventsOf(rows);
    if (events.length > 0) await this.#publish(events, { after: [this.#cursor] });
    if (rows.length === pageRows) return;
    this.#round = undefined;
    this.#isComparisonNext = true;
    this.#nextPoll = now + everySeconds * 1_000;
  }

  async #compare(now: number): Promise<void> {
    this.#isComparisonNext = false;
    const comparison = (this.#comparison ??= await this.#begin());
    const { client, config, meanings } = this.parts;
    const { rows, isLast } = await readChunk(client, config, comparison.after, pageRows);
    const last = rows.at(-1);
    if (last) comparison.after = keyValuesOf(config, last);
    comparison.rows += rows.length;
    const events = meanings.newEventsOf(rows);
    const isFirst = !this.#progress.complete;
    if (isFirst && !isLast)
      await this.#publish(events, { rows: comparison.rows, after: [this.#cursor, ...(comparison.after ?? [])] });
    else if (events.length > 0) await this.#publish(events, {});
    if (!isLast) return;
    await this.#end(comparison, isFirst);
    this.#comparison = undefined;
    if (comparison.isWhole) this.#comparedAt = now;
    this.#nextComparison = now + pollingOf(config.poll).compareSeconds * 1_000;
  }

  async #begin(): Promise<Comparison> {
    this.parts.meanings.beginComparison();
    // What is committed while all rows are read at first is found by the polls after it. A cursor beyond all rows would hide what follows.
    if (this.parts.pages)
      this.#cursor = await (this.#progress.complete ? this.parts.pages.within(this.#cursor) : this.parts.pages.greatest());
    return { after: undefined, isWhole: true, rows: 0 };
  }

  async #end({ isWhole, rows }: Comparison, isFirst: boolean): Promise<void> {
    const missing = isWhole ? this.parts.meanings.missing() : [];
    for (let at = 0; at < missing.length; at += pageRows) await this.#publish(missing.slice(at, at + pageRows), {});
    if (isFirst) await this.#publish([], { rows, complete: true, after: [this.#cursor] });
  }

  async #publish(events: readonly Translated[], advanced: Partial<ErpTableProgress>): Promise<void> {
    const progress = { ...this.#progress, ...advanced };
    await this.parts.publish(events, progress);
    this.#progress = progress;
  }
}
