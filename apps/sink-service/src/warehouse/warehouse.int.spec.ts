// The package has no types of its own.
/// <reference path="../bucket/s3rver.d.ts" />
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { ORDER, order } from '@millrace/contracts';
import { connectLog, type EventLog, lastSequence } from '@millrace/event-log';
import type { RunningApp } from '@millrace/service-kit';
import {
  guardedLog,
  type TemporaryDatabase,
  type TemporaryFolder,
  type TemporaryLog,
  temporaryDatabase,
  temporaryFolder,
  testPassword,
} from '@millrace/testing';
import { parquetReadObjects } from 'hyparquet';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../index.js';
import { paid, placed } from '../order-export/paid-order.fixture.js';
import type { Part } from './parts/part.js';
import { StreamCopy } from './stream-copy.js';
import { eventTable } from './table/event-table.js';

const waitOptions = { timeout: 30_000 };

describe('copies for a warehouse, on a real broker, PostgreSQL and an S3-compatible server', { timeout: 90_000 }, () => {
  let log: TemporaryLog;
  let database: TemporaryDatabase;
  let folder: TemporaryFolder;
  let server: S3rver;
  let endpoint: string;
  let reader: DataSource;
  const parts = () => join(folder.path, 'parts');
  const start = (): Promise<RunningApp> =>
    app.start({
      ...{ NATS_URL: log.broker.url, NATS_PASSWORD: testPassword, WAREHOUSE_PART_SECONDS: '1', WAREHOUSE_FORMAT: 'parquet' },
      ...{ WAREHOUSE_FOLDER: parts(), WAREHOUSE_S3_PREFIX: 'log/', WAREHOUSE_DATABASE_URL: database.url },
      ...{ EXPORT_S3_BUCKET: 'warehouse', EXPORT_S3_ENDPOINT: endpoint },
      ...{ EXPORT_S3_ACCESS_KEY_ID: 'S3RVER', EXPORT_S3_SECRET_ACCESS_KEY: 'S3RVER' },
    });
  const inTable = async (): Promise<readonly number[]> =>
    (
      await reader.query<{ sequence: string }[]>(`SELECT sequence FROM warehouse.event WHERE stream = 'ORDER' ORDER BY sequence`)
    ).map(({ sequence }) => Number(sequence));
  const filesUnder = (path: string, end: string): readonly string[] =>
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.includes('stream=ORDER') && file.endsWith(end))
      .toSorted();
  const inFiles = async (path: string, end = '.parquet'): Promise<readonly number[]> => {
    const read = filesUnder(path, end).map((file) => {
      const bytes = readFileSync(join(path, file));
      return parquetReadObjects({
        file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
      });
    });
    return (await Promise.all(read)).flat().map((row) => Number(row.sequence));
  };
  const inBucket = () => inFiles(join(folder.path, 'bucket', 'warehouse'), '.parquet._S3rver_object');

  beforeAll(async () => {
    [log, database, folder] = [await guardedLog(), await temporaryDatabase(), temporaryFolder()];
    const directory = join(folder.path, 'bucket');
    mkdirSync(directory);
    server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets: [{ name: 'warehouse' }] });
    endpoint = `http://127.0.0.1:${(await server.run()).port}`;
    reader = await new DataSource({ type: 'postgres', url: database.url }).initialize();
  });
  afterAll(async () => {
    await reader.destroy();
    await server.close();
    await log.remove();
    await database.remove();
    folder.remove();
  });

  it('have each event once in every target, also after a stop and a file that a crash left, and no personal data', async () => {
    for (const id of ['o1', 'o2']) await log.record(ORDER, order, id, placed, paid);
    const service = await start();
    for (const target of [inTable, () => inFiles(parts()), inBucket])
      await expect.poll(target, waitOptions).toEqual([1, 2, 3, 4]);
    await log.record(ORDER, order, 'o3', placed, paid);
    await service.stop();
    writeFileSync(join(parts(), 'stream=ORDER', '_unfinished'), 'cut off');
    await log.record(ORDER, order, 'o4', placed, paid);
    const second = await start();
    await expect.poll(inTable, waitOptions).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    await second.stop();
    expect(await inFiles(parts())).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await inBucket()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const rows = await reader.query<{ data: Record<string, unknown> }[]>('SELECT * FROM warehouse.event');
    expect(JSON.stringify(rows)).not.toMatch(/Ada|Byron|example\.org/);
    expect(rows[0]?.data).toMatchObject({ name: 'M-7', cost: { total: { minor: 1_390, currency: 'EUR' } } });
  });

  it('of two writers have each event once in the table', async () => {
    const target = await empty();
    const asSink: EventLog = await connectLog({
      servers: log.broker.url,
      user: 'sink-service',
      password: testPassword,
      app: 'sink-service',
    });
    const errors: unknown[] = [];
    const options = { limits: { events: 3, bytes: 1e6 }, seconds: 1, onError: (error: unknown) => errors.push(error) };
    const writers = [0, 1].map(() => new StreamCopy(asSink, ORDER, target, options));
    for (let at = 0; at < 10; at += 1) await log.record(ORDER, order, `two-${at}`, placed, paid);
    const last = await lastSequence(asSink, ORDER);
    await expect.poll(inTable, waitOptions).toEqual(Array.from({ length: last }, (_, at) => at + 1));
    for (const writer of writers) await writer.stop();
    expect(await target.position('ORDER')).toBe(last);
    await Promise.all([target.close(), asSink.close()]);
  });

  it('refuse a part that does not follow the position, and change nothing', async () => {
    const target = eventTable(database.url);
    const before = await target.position('ORDER');
    const part: Part = { stream: 'ORDER', after: before - 1, last: before + 5, day: '2026-03-01', records: [] };
    await expect(target.write(part)).rejects.toThrow(/is not at/);
    expect(await target.position('ORDER')).toBe(before);
    await target.close();
  });

  /** The target with no row of `ORDER`. */
  const empty = async () => {
    const target = eventTable(database.url);
    await target.position('ORDER');
    await reader.query(`DELETE FROM warehouse.event WHERE stream = 'ORDER'`);
    await reader.query(`DELETE FROM warehouse.position WHERE stream = 'ORDER'`);
    return target;
  };
});
