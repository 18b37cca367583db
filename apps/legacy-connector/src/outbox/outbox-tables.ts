import { setTimeout as pause } from 'node:timers/promises';
import { ERP, erpArticle } from '@millrace/contracts';
import { type EventLog, eventsOfType } from '@millrace/event-log';
import { Client, escapeIdentifier } from 'pg';
import type { Row } from '../change/change-event.js';
import type { OutboxTable } from '../config/outbox-config.js';
import { connectionTimeoutMillis } from '../log/log-reader.js';
import { markPrefixOf, writeMark } from '../log/marks.js';
import { sqlName } from '../log/publication.js';
import { type Chunk, readChunk } from '../snapshot/table-query.js';
import type { Windows } from '../snapshot/windows.js';
import type { OutboxRelay } from './outbox-relay.js';

/** Rows of one chunk; with those that are new meanwhile they fit into one append. */
const chunkRows = 400;

type Options = Readonly<{
  log: EventLog;
  url: string;
  slot: string;
  relays: readonly OutboxRelay[];
  windows: Windows;
  signal: AbortSignal;
}>;

/** The tables of the outboxes, beside the log: what is in them at first, and the deletion of what is in the stream. */
export class OutboxTables {
  constructor(
    private readonly options: Options,
    private readonly client: Client,
  ) {}

  /** Runs with a connection of its own. Rejects when the source fails. */
  static async with(options: Options, use: (tables: OutboxTables) => Promise<void>): Promise<void> {
    if (options.relays.length === 0) return;
    const client = new Client({ connectionString: options.url, application_name: options.slot, connectionTimeoutMillis });
    client.on('error', () => undefined);
    await client.connect();
    try {
      await use(new OutboxTables(options, client));
    } finally {
      await client.end();
    }
  }

  /** Relays the rows that exist, before the log relays new ones. What was relayed before is known by the ids in the stream. */
  async relayExisting(): Promise<void> {
    const { relays, signal } = this.options;
    for (const relay of relays) {
      await this.#learn(relay);
      while (!relay.isLive && !signal.aborted) {
        const { rows, isLast } = await this.#pass(relay, undefined, true);
        const done = await this.#delete(relay, rows);
        if (!relay.isLive && !isLast && done === 0)
          throw new Error(
            `${relay.config.table}: ${rows.length} rows have no meaning: change what is configured, or delete them`,
          );
      }
    }
  }

  /** Deletes what is in the stream, again and again until the end. */
  async clean(): Promise<void> {
    const { relays, signal } = this.options;
    const everySeconds = Math.min(...relays.map(({ config }) => config.cleanSeconds ?? 10));
    while (!signal.aborted) {
      for (const relay of relays) await this.#clean(relay);
      await pause(everySeconds * 1_000, undefined, { signal }).catch(() => undefined);
    }
  }

  async #clean(relay: OutboxRelay): Promise<void> {
    const { key } = relay.config;
    for (let after: readonly string[] | undefined; !this.options.signal.aborted; ) {
      const { rows, isLast } = await this.#pass(relay, after, false);
      await this.#delete(relay, rows);
      const last = rows.at(-1);
      if (isLast || !last) return;
      after = key.map((column) => last[column] ?? '');
    }
  }

  /** Everything that a query sees was committed before the mark after it: when the reading has passed it, these rows are in the stream. */
  async #pass(relay: OutboxRelay, after: readonly string[] | undefined, isFirst: boolean): Promise<Chunk> {
    const { windows, slot, signal } = this.options;
    for (;;) {
      const { id, result } = windows.create(relay.config);
      if (isFirst) await writeMark(this.client, markPrefixOf(slot), { kind: 'low', window: id });
      const chunk = await readChunk(this.client, relay.config, after, chunkRows);
      if (chunk.rows.length === 0 && !isFirst) {
        windows.settle(id, 'published');
        return chunk;
      }
      windows.read(id, chunk);
      await writeMark(this.client, markPrefixOf(slot), { kind: 'high', window: id });
      if ((await Promise.race([result, aborted(signal)])) !== 'again') return chunk;
    }
  }

  async #learn(relay: OutboxRelay): Promise<void> {
    const ids = new Set<string>();
    const { key, events } = relay.config;
    for (let after: readonly string[] | undefined; ; ) {
      const { rows, isLast } = await readChunk(this.client, relay.config, after, chunkRows);
      for (const row of rows) ids.add(relay.idOf(row));
      const last = rows.at(-1);
      if (isLast || !last) break;
      after = key.map((column) => last[column] ?? '');
    }
    if (ids.size === 0) return;
    for (const type of new Set(Object.values(events).map((event) => event.type)))
      for await (const { id } of eventsOfType(this.options.log, ERP, erpArticle, type, 1)) if (ids.has(id)) relay.known([id]);
  }

  async #delete(relay: OutboxRelay, rows: readonly Row[]): Promise<number> {
    const done = this.options.signal.aborted ? [] : relay.done(rows);
    if (done.length === 0) return 0;
    await this.client.query(deletion(relay.config, done));
    relay.removed(done);
    return done.length;
  }
}

const deletion = ({ table, key }: OutboxTable, rows: readonly Row[]) => {
  const values: (string | null)[] = [];
  const tuples = rows.map((row) => `(${key.map((column) => `$${values.push(row[column] ?? null)}`).join(', ')})`);
  const columns = key.map((column) => escapeIdentifier(column)).join(', ');
  return { text: `DELETE FROM ${sqlName(table)} WHERE (${columns}) IN (${tuples.join(', ')})`, values };
};

const aborted = (signal: AbortSignal): Promise<'aborted'> =>
  new Promise((done) => {
    if (signal.aborted) done('aborted');
    else signal.addEventListener('abort', () => done('aborted'), { once: true });
  });
