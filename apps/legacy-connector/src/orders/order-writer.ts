import { type ClientBase, DatabaseError } from 'pg';
import { formatMark, markPrefixOf } from '../log/marks.js';
import type { OrderChange } from './order-change.js';
import type { OrdersConfig, Statement, StatementValue } from '../config/orders-config.js';

/** Another instance of the connector wrote. */
class AnotherWriter extends Error {
  override readonly name = 'AnotherWriter';
}

/** SQLSTATE classes of what the values of an order cause, and not the state of the server: they come again with each try. */
const ofTheValues = /^(22|23)/;

/**
 * Writes orders into the tables of the existing system, with the position of the stream in the same transaction: so each event has its effect once. A
 * transaction is marked in the log, so that its changes of the stock are recognised as the shop's own.
 */
export class OrderWriter {
  constructor(
    private readonly client: ClientBase,
    private readonly config: OrdersConfig,
    private readonly slot: string,
  ) {}

  /** Makes the table of positions and that of dead letters, in the schema `millrace`. */
  async prepare(): Promise<void> {
    // Several statements in one query are one transaction; the lock keeps another instance from making the same.
    await this.client.query(
      `SELECT pg_advisory_xact_lock(hashtext('millrace'));
       CREATE SCHEMA IF NOT EXISTS millrace;
       CREATE TABLE IF NOT EXISTS millrace.position (slot text, stream text, seq bigint NOT NULL, PRIMARY KEY (slot, stream));
       CREATE TABLE IF NOT EXISTS millrace.dead_letter
         (slot text, stream text, seq bigint, order_id text, reason text, PRIMARY KEY (slot, stream, seq))`,
    );
  }

  /** The sequence up to which a stream has been written; 0 at first. */
  async position(stream: string): Promise<number> {
    const key = [this.slot, stream];
    await this.client.query('INSERT INTO millrace.position VALUES ($1, $2, 0) ON CONFLICT DO NOTHING', key);
    const { rows } = await this.client.query<{ seq: string }>(
      'SELECT seq FROM millrace.position WHERE slot = $1 AND stream = $2',
      key,
    );
    return Number(rows[0]?.seq ?? 0);
  }

  /**
   * Writes changes and the new position, all or none. A change that the tables refuse for its values becomes a dead letter; returns their reasons. Throws
   * when the position is another than `before`, and every other error of the database.
   */
  async write(stream: string, before: number, after: number, changes: readonly OrderChange[]): Promise<readonly string[]> {
    const deadLetters: string[] = [];
    await this.client.query('BEGIN');
    try {
      if (changes.length > 0)
        await this.client.query('SELECT pg_logical_emit_message(true, $1, $2)', [
          markPrefixOf(this.slot),
          formatMark({ kind: 'of-shop' }),
        ]);
      for (const change of changes) {
        const reason = await this.#writeOne(change);
        if (reason === undefined) continue;
        deadLetters.push(reason);
        const letter = [this.slot, stream, change.seq, change.order.orderId, reason];
        await this.client.query('INSERT INTO millrace.dead_letter VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING', letter);
      }
      const { rowCount } = await this.client.query(
        'UPDATE millrace.position SET seq = $4 WHERE slot = $1 AND stream = $2 AND seq = $3',
        [this.slot, stream, before, after],
      );
      if (rowCount !== 1) throw new AnotherWriter(`${stream} was written to the existing system by another instance`);
      await this.client.query('COMMIT');
      return deadLetters;
    } catch (error) {
      await this.client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  async #writeOne(change: OrderChange): Promise<string | undefined> {
    await this.client.query('SAVEPOINT one');
    try {
      await this.#run(change);
      await this.client.query('RELEASE SAVEPOINT one');
      return undefined;
    } catch (error) {
      if (!(error instanceof DatabaseError && ofTheValues.test(error.code ?? ''))) throw error;
      await this.client.query('ROLLBACK TO SAVEPOINT one');
      return `${error.code}: ${error.message}`;
    }
  }

  /** The order is made with whatever comes first, its payment or its shipment. */
  async #run({ kind, order, lines }: OrderChange): Promise<void> {
    const { rowCount } = await this.#query(this.config.order, order);
    if (rowCount)
      for (const line of lines) for (const statement of this.config.lines) await this.#query(statement, { ...order, ...line });
    const { shipped, cancelled } = this.config;
    const then = kind === 'shipped' ? shipped : kind === 'cancelled' ? cancelled : undefined;
    if (then) await this.#query(then, order);
  }

  #query({ sql, values }: Statement, of: Readonly<Partial<Record<StatementValue, string | number>>>) {
    return this.client.query(
      sql,
      values.map((name) => of[name] ?? null),
    );
  }
}
