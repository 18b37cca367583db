import { CATALOG, INVENTORY, type ProductDetails, productOfVariant, type StreamContract } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import type { Client } from 'pg';
import { catalogueTable } from './catalogue-view.js';
import { connectionOf } from '@millrace/event-log/connection';

type Message = Readonly<{ subject: string; info: Readonly<{ pending: number }>; json: <T>() => T }>;

const products = (schema: string) => `INSERT INTO ${schema}.listed (id, doc, available, document)
  SELECT r.id, r.doc, 0, to_tsvector('english', r.text) FROM jsonb_to_recordset($1::jsonb) AS r(id text, doc jsonb, text text)
  ON CONFLICT (id) DO UPDATE SET doc = EXCLUDED.doc, document = EXCLUDED.document`;

const stock = (schema: string) => `INSERT INTO ${schema}.listed AS t (id, available, document)
  SELECT id, available, '' FROM unnest($1::text[], $2::int[]) AS r(id, available)
  ON CONFLICT (id) DO UPDATE SET available = t.available + EXCLUDED.available`;

const idOf = ({ subject }: Message): string => subject.split('.')[2] ?? '';

/** The client library's own ordered consumer, to the end of the stream, in batches. */
const inBatches = async (
  log: EventLog,
  stream: StreamContract,
  maxBatch: number,
  write: (batch: readonly Message[]) => Promise<unknown>,
) => {
  const consumer = await connectionOf(log).js.consumers.get(stream.name);
  const messages = await consumer.consume({ max_messages: 5_000 });
  let batch: Message[] = [];
  for await (const message of messages) {
    batch.push(message);
    const isLast = message.info.pending === 0;
    if (batch.length >= maxBatch || isLast) {
      await write(batch);
      batch = [];
    }
    if (isLast) break;
  }
};

/** The limit for the general view: it validates nothing, stores no position, and reads one stream after the other. */
export const rawCatalogue = async (log: EventLog, database: Client, schema: string, maxBatch: number): Promise<void> => {
  await database.query(`CREATE SCHEMA ${schema}`);
  await database.query(catalogueTable(schema));
  await inBatches(log, CATALOG, maxBatch, (batch) => {
    const rows = batch.map((message) => {
      const doc = message.json<ProductDetails>();
      return { id: idOf(message), doc, text: `${doc.title} ${doc.descriptionHtml}` };
    });
    return database.query(products(schema), [JSON.stringify(rows)]);
  });
  await inBatches(log, INVENTORY, maxBatch, (batch) => {
    const sums = new Map<string, number>();
    for (const message of batch) {
      const id = productOfVariant(idOf(message));
      sums.set(id, (sums.get(id) ?? 0) + message.json<{ delta: number }>().delta);
    }
    return database.query(stock(schema), [[...sums.keys()], [...sums.values()]]);
  });
};
