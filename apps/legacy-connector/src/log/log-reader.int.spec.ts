import { type TemporaryDatabase, temporaryDatabase } from '@millrace/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableConfig } from '../config/table-config.js';
import { removeSlots } from '../erp-events.fixture.js';
import { readChunk, readRow } from '../snapshot/table-query.js';
import { Windows } from '../snapshot/windows.js';
import { LogReader } from './log-reader.js';
import { createSlot } from './slot.js';
import type { TransactionPart } from './transaction-assembler.js';

const table = { table: 'public.part', key: ['number'] } as unknown as TableConfig;

describe('the log of a table and a query of it', () => {
  let database: TemporaryDatabase;
  let client: Client;
  let slot: string;
  beforeAll(async () => {
    database = await temporaryDatabase();
    client = new Client({ connectionString: database.asAdministrator });
    await client.connect();
    slot = `millrace_${new URL(database.url).pathname.slice(1)}`;
    await client.query(
      `CREATE TABLE part (number char(5) PRIMARY KEY, active boolean, code char(4), price numeric(12, 4), since timestamptz, until date, data jsonb, raw bytea, sizes int[], span interval, weight float8, note text)`,
    );
    await client.query(`CREATE PUBLICATION ${slot} FOR TABLE part`);
    await createSlot(client, slot);
    await client.query(
      `INSERT INTO part VALUES ('7', true, 'ab', 1.5, '2026-01-02 03:04:05.678+01', '2026-01-02', '{"a": 1}', '\\x00ff', '{1,2}', '1 day 2 hours', 0.1, NULL)`,
    );
  });
  afterAll(async () => {
    await removeSlots(client);
    await client.end();
    await database.remove();
  });
  const readerOf = (onPart: (part: TransactionPart) => void) =>
    new LogReader(
      { url: database.asAdministrator, source: { source: 'erp', tables: [table] }, slot, publication: slot, maxEntries: 100 },
      { onPart: async (part) => onPart(part), onRelation: () => undefined, onIdle: () => undefined },
    );

  it('have the same texts, so that a row of a snapshot is left out when the log changes it', async () => {
    const windows = new Windows();
    const { id } = windows.create(table);
    const chunk = await readChunk(client, table, undefined, 10);
    windows.read(id, chunk);
    windows.opens(id);
    await client.query(`UPDATE part SET active = false WHERE number = '7'`);
    const parts: TransactionPart[] = [];
    const reader = readerOf((part) => parts.push(part));
    const running = reader.run(() => undefined);
    await expect.poll(() => parts.length).toBe(2);
    await reader.stop();
    await running;
    const [created, changed] = parts.flatMap(({ entries }) =>
      entries.flatMap((entry) => ('change' in entry ? [entry.change.after] : [])),
    );
    expect(chunk.rows).toEqual([created]);
    expect(created).toMatchObject({ number: '7    ', active: 't' });
    expect(await readRow(client, table, created ?? {})).toEqual(changed);
    expect((await readChunk(client, table, [created?.['number'] ?? ''], 10)).rows).toEqual([]);
    windows.changed(table.table, [changed ?? null]);
    expect(windows.closes(id)).toMatchObject({ rows: [] });
  });

  it.each(['before it runs', 'before the source has answered'])('is not read after a stop %s', async (when) => {
    const started: string[] = [];
    const reader = readerOf(() => started.push('part'));
    if (when === 'before it runs') await reader.stop();
    const running = reader.run(() => started.push('start'));
    await reader.stop();
    await running;
    expect(started).toEqual([]);
  });
});
