// The package has no types of its own.
/// <reference path="./s3rver.d.ts" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { ORDER, order } from '@millrace/contracts';
import type { RunningApp } from '@millrace/service-kit';
import { type TemporaryFolder, type TemporaryLog, temporaryFolder, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../index.js';
import { paid, placed } from '../order-export/paid-order.fixture.js';

const waitOptions = { timeout: 40_000 };
const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
const bucket = 'exports';

describe('the export to a bucket, on a real broker and an S3-compatible server', { timeout: 60_000 }, () => {
  let log: TemporaryLog;
  let folder: TemporaryFolder;
  let server: S3rver;
  let endpoint: string;
  let service: RunningApp;
  const serve = async (port: number): Promise<number> => {
    const options = { address: '127.0.0.1', port, silent: true, directory: folder.path, configureBuckets: [{ name: bucket }] };
    server = new S3rver(options);
    return (await server.run()).port;
  };
  const start = (secretAccessKey: string) =>
    app.start({
      ...{ NATS_URL: log.broker.url, NATS_PASSWORD: 'test' },
      ...{ EXPORT_S3_BUCKET: bucket, EXPORT_S3_ENDPOINT: endpoint, EXPORT_S3_PREFIX: 'paid/' },
      ...{ EXPORT_S3_ACCESS_KEY_ID: credentials.accessKeyId, EXPORT_S3_SECRET_ACCESS_KEY: secretAccessKey },
    });
  beforeAll(async () => {
    log = await temporaryLog();
    folder = temporaryFolder();
    endpoint = `http://127.0.0.1:${await serve(0)}`;
    service = await start(credentials.secretAccessKey);
  });
  afterAll(async () => {
    await service.stop();
    await server.close();
    await log.remove();
    folder.remove();
  });
  const suffix = '._S3rver_object';
  /** The objects as the server stores them. */
  const names = (): readonly string[] =>
    readdirSync(join(folder.path, bucket), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(suffix))
      .map((file) => file.slice(0, -suffix.length))
      .sort();
  const textOf = (name: string) => readFileSync(join(folder.path, bucket, `${name}${suffix}`), 'utf8');
  const pay = async (id: string): Promise<string> => {
    const { ORDER: seq = 0 } = await log.record(ORDER, order, id, placed, paid);
    return `paid/${new Date().toISOString().slice(0, 10)}/${String(seq).padStart(16, '0')}.csv`;
  };

  it('writes one object for each paid order, also when its payment is told again', async () => {
    const [one, two] = [await pay('o1'), await pay('o2')];
    await log.record(ORDER, order, 'o1', paid);
    const three = await pay('o3');
    await expect.poll(names, waitOptions).toEqual([one, two, three]);
    const text = textOf(one);
    expect(text).toMatch(/^order,name,paid_at,.*\no1,M-7,[^,]+,EUR,900,490,222,1390,standard,mug_1 x 2\n$/);
    expect(text).not.toMatch(/ada|byron/i);
  });

  it('writes the orders of an outage of the server, and of a time with a wrong secret, afterwards', async () => {
    const before = names();
    const port = Number(new URL(endpoint).port);
    await server.close();
    const four = await pay('o4');
    await service.stop();
    await serve(port);
    service = await start('wrong');
    const five = await pay('o5');
    await service.stop();
    expect(names()).toEqual(before);
    service = await start(credentials.secretAccessKey);
    await expect.poll(names, waitOptions).toEqual([...before, four, five]);
  });
});
