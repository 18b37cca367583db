import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ErpTableProgress } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import type { Client } from 'pg';
import { type SourceConfig, type TableConfig, tablesOf } from '../config/table-config.js';
import type { Journal } from '../journal/journal.js';
import { sourceClient } from '../log/source-client.js';
import { RowEvents } from '../translation/row-events.js';
import type { Translated } from '../translation/translate-row.js';
import { CursorPages } from './cursor-pages.js';
import { RowMeanings } from './row-meanings.js';
import { SeenRows } from './seen-rows.js';
import { TablePoller } from './table-poller.js';

type PollingOptions = Readonly<{ log: EventLog; url: string; source: SourceConfig; slot: string; journal: Journal }>;

/** A table whose rows are compared with the stream, for metrics. */
export type ComparedTable = Readonly<{
  table: string;
  /** Since the last comparison of all rows, or since the start. */
  ageSeconds: number;
  /** Articles whose deleted rows are not looked for, because other rows of theirs cannot be found by their values. */
  undecided: number;
}>;

/** Counts of the polling, for metrics. */
export type PollingCounts = { events: number; untranslatable: number };

/**
 * Reads the tables of a source that are read by query, one query at a time, with a pause after each as long as it took: the source is never busy with
 * the connector for more than half of the time.
 */
export class Polling {
  readonly counts: PollingCounts = { events: 0, untranslatable: 0 };
  readonly #ending = new AbortController();
  readonly #pollers: TablePoller[] = [];
  #failure: Error | undefined;

  constructor(private readonly options: PollingOptions) {}

  /** How far the tables have been read. */
  get tables(): readonly ErpTableProgress[] {
    return this.#pollers.map(({ progress }) => progress);
  }

  /** What the comparisons of the tables have found out. */
  get comparisons(): readonly ComparedTable[] {
    const now = Date.now();
    return this.#pollers.map(({ progress: { table }, comparedAt, undecided }) => ({
      ...{ table, undecided, ageSeconds: (now - comparedAt) / 1_000 },
    }));
  }

  /** Resolves after `stop`; rejects when the source or the stream fails, or another instance polls. */
  async run(onStarted: () => void = () => undefined): Promise<void> {
    const { url, slot } = this.options;
    const client = sourceClient(url, slot);
    client.on('error', (error) => {
      this.#failure = error;
      this.stop();
    });
    await client.connect();
    // A query that is under way, and may wait for a lock, rejects.
    this.#ending.signal.addEventListener('abort', () => void client.end(), { once: true });
    try {
      await leadOnly(client, slot);
      for (const config of tablesOf(this.options.source, 'query')) this.#pollers.push(await this.#pollerOf(client, config));
      onStarted();
      await this.#poll();
    } catch (error) {
      if (!this.#ending.signal.aborted) throw error;
    } finally {
      await client.end();
    }
    if (this.#failure) throw this.#failure;
  }

  stop(): void {
    this.#ending.abort();
  }

  async #poll(): Promise<void> {
    const { signal } = this.#ending;
    while (!signal.aborted) {
      let next = Number.POSITIVE_INFINITY;
      for (const poller of this.#pollers) {
        if (signal.aborted) return;
        const began = Date.now();
        next = Math.min(next, await poller.step(began));
        await wait(Date.now() - began, signal);
      }
      await wait(Math.min(next - Date.now(), longestPauseMs), signal);
    }
  }

  async #pollerOf(client: Client, config: TableConfig): Promise<TablePoller> {
    const { log, source, journal } = this.options;
    const part = partOf(config);
    const seen = await SeenRows.load(log, new RowEvents(config));
    const meanings = new RowMeanings(source.source, config, seen, {
      onUntranslatable: (reason) => {
        this.counts.untranslatable += 1;
        log.logger.error(`a row is left out: ${reason}`);
      },
      onUndecided: (reason) => log.logger.error(reason),
    });
    const cursor = config.poll?.cursor;
    const pages = cursor === undefined ? undefined : await CursorPages.of(client, config, cursor);
    const progress = (await journal.notedTables(part))?.find(({ table }) => table === config.table);
    const correlationId = `${source.source}-${part}`;
    const publish = async (translated: readonly Translated[], advanced: ErpTableProgress): Promise<void> => {
      await journal.note({ part, correlationId, translated, progress: { tables: [advanced] } });
      this.counts.events += translated.length;
    };
    return new TablePoller({ client, config, pages, meanings, progress, publish, now: Date.now() });
  }
}

const longestPauseMs = 60_000;

/** The part of the source that a table is: a token for a subject, whatever its name. */
const partOf = ({ table }: TableConfig): string => `polled-${createHash('sha256').update(table).digest('hex').slice(0, 12)}`;

const wait = (ms: number, signal: AbortSignal): Promise<unknown> =>
  pause(Math.max(0, ms), undefined, { signal }).catch(() => undefined);

/** A lock of the session saves double work; the expected end of the stream protects what is written. */
const leadOnly = async (client: Client, slot: string): Promise<void> => {
  const { rows } = await client.query<{ leads: boolean }>('SELECT pg_try_advisory_lock(hashtext($1)) AS leads', [
    `millrace:${slot}`,
  ]);
  if (!rows[0]?.leads) throw new Error('another instance of the connector polls the source');
};
