import { setTimeout as pause } from 'node:timers/promises';
import { ERP, erpArticle } from '@millrace/contracts';
import { type EventLog, eventsOfType } from '@millrace/event-log';
import { type ClientBase, escapeIdentifier } from 'pg';
import type { Row } from '../change/change-event.js';
import type { OutboxTable } from '../config/outbox-config.js';
import { aborted } from '../log/aborted.js';
import { sourceClient } from '../log/source-client.js';
import { markPrefixOf, writeMark } from '../log/marks.js';
import { sqlName } from '../log/publication.js';
import { type Chunk, keyValuesOf, readChunk } from '../snapshot/table-query.js';
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
  readonly #aborted: Promise<'aborted'>;

  constructor(
    private readonly options: Options,
    private readonly client: ClientBase,
  ) {
    this.#aborted = aborted(options.signal);
  }

  /** Runs with a connection of its own. Rejects when the source fails. */
  static async with(options: Options, use: (tables: OutboxTables) => Promise<void>): Promise<void> {
    if (options.relays.length === 0) return;
    const client = sourceClient(options.url, options.slot);
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
    for (const relay of this.options.relays) {
      await this.#learn(relay);
      await this.#sweep(relay);
    }
  }

  /** Deletes what is in the stream, again and again until the end, each outbox with its own pause. */
  async clean(): Promise<void> {
    const { relays, signal } = this.options;
    const due = new Map(relays.map((relay) => [relay, 0]));
    while (!signal.aborted) {
      for (const [relay, at] of due) {
        if (at > Date.now()) continue;
        await this.#clean(relay);
        due.set(relay, Date.now() + (relay.config.cleanSeconds ?? 10) * 1_000);
      }
      const next = Math.min(...due.values());
      await pause(Math.max(0, next - Date.now()), undefined, { signal }).catch(() => undefined);
    }
  }

  /** Chunk by chunk, again from the first row until nothing is left behind; rows without a meaning stay, and are passed over. */
  async #sweep(relay: OutboxRelay): Promise<void> {
    const { signal } = this.options;
    for (let after: readonly string[] | undefined; !relay.isLive && !signal.aborted; ) {
      const { rows } = await this.#pass(relay, after, true);
      await this.#delete(relay, rows);
      after = relay.isSweeping ? keyBehind(relay, rows) : undefined;
    }
  }

  async #clean(relay: OutboxRelay): Promise<void> {
    for (let after: readonly string[] | undefined; !this.options.signal.aborted; ) {
      const { rows, isLast } = await this.#pass(relay, after, false);
      await this.#delete(relay, rows);
      after = keyBehind(relay, rows);
      if (isLast || !after) return;
    }
  }

  /** Everything that a query sees was committed before the mark after it: when the reading has passed it, these rows are in the stream. */
  async #pass(relay: OutboxRelay, after: readonly string[] | undefined, isFirst: boolean): Promise<Chunk> {
    const { windows, slot } = this.options;
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
      if ((await Promise.race([result, this.#aborted])) !== 'again') return chunk;
    }
  }

  /** Which rows of the table are in the stream, as events of any type: the configuration may have given their names other types before. */
  async #learn(relay: OutboxRelay): Promise<void> {
    const { signal, log } = this.options;
    const ids = new Set<string>();
    for (let after: readonly string[] | undefined; !signal.aborted; ) {
      const { rows, isLast } = await readChunk(this.client, relay.config, after, chunkRows);
      for (const row of rows) ids.add(relay.idOf(row));
      after = keyBehind(relay, rows);
      if (isLast || !after) break;
    }
    for (const { type } of erpArticle.events) {
      if (ids.size === 0 || signal.aborted) return;
      for await (const { id } of eventsOfType(log, ERP, erpArticle, type, 1)) if (ids.delete(id)) relay.known([id]);
    }
  }

  async #delete(relay: OutboxRelay, rows: readonly Row[]): Promise<void> {
    const done = this.options.signal.aborted ? [] : relay.done(rows);
    if (done.length === 0) return;
    await this.client.query(deletion(relay.config, done));
    relay.removed(done);
  }
}

const keyBehind = ({ config }: OutboxRelay, rows: readonly Row[]): readonly string[] | undefined => {
  const last = rows.at(-1);
  return last && keyValuesOf(config, last);
};

const deletion = ({ table, key }: OutboxTable, rows: readonly Row[]) => {
  const values: (string | null)[] = [];
  const tuples = rows.map((row) => `(${key.map((column) => `$${values.push(row[column] ?? null)}`).join(', ')})`);
  const columns = key.map((column) => escapeIdentifier(column)).join(', ');
  return { text: `DELETE FROM ${sqlName(table)} WHERE (${columns}) IN (${tuples.join(', ')})`, values };
};
