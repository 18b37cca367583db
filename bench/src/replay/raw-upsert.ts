import { INVENTORY } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import type { Client } from 'pg';
import { stockTable } from './stock-view.js';
import { connectionOf } from '@millrace/event-log/connection';

type Change = { id: string; onHand: number; changes: number };

const upsert = (schema: string) => `INSERT INTO ${schema}.stock AS t (id, on_hand, changes)
  SELECT * FROM unnest($1::text[], $2::int[], $3::int[])
  ON CONFLICT (id) DO UPDATE SET on_hand = t.on_hand + EXCLUDED.on_hand, changes = t.changes + EXCLUDED.changes`;

/**
 * The limit for a view: the client library's own ordered consumer, `JSON.parse`, sums by item, and one upsert for each batch. It
 * validates nothing, stores no position and is not fault tolerant; the broker and the database determine its speed.
 */
export const rawUpsert = async (log: EventLog, database: Client, schema: string, events: number, maxBatch: number) => {
  await database.query(`CREATE SCHEMA ${schema}`);
  await database.query(stockTable(schema));
  const consumer = await connectionOf(log).js.consumers.get(INVENTORY.name);
  const messages = await consumer.consume({ max_messages: 5_000 });
  const sums = new Map<string, Change>();
  let inBatch = 0;
  const write = async () => {
    const rows = [...sums.values()];
    sums.clear();
    inBatch = 0;
    const columns = [rows.map(({ id }) => id), rows.map(({ onHand }) => onHand), rows.map(({ changes }) => changes)];
    await database.query({ name: schema, text: upsert(schema), values: columns });
  };
  for await (const message of messages) {
    const { delta } = message.json<{ delta: number }>();
    const id = message.subject.split('.')[2] ?? '';
    const sum = sums.get(id) ?? { id, onHand: 0, changes: 0 };
    sums.set(id, sum);
    sum.onHand += delta;
    sum.changes += 1;
    inBatch += 1;
    if (inBatch >= maxBatch || message.seq >= events) await write();
    if (message.seq >= events) break;
  }
};
