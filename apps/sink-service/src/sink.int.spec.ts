import { appendFile, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { INVENTORY, item, type ItemEvent, ORDER, order } from '@millrace/contracts';
import type { RunningApp } from '@millrace/service-kit';
import { type TemporaryFolder, type TemporaryLog, temporaryFolder, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LineFiles } from './files/line-files.js';
import { app } from './index.js';
import { paid, placed } from './order-export/paid-order.fixture.js';

const waitOptions = { timeout: 20_000 };
describe('sinks, on a real broker', () => {
  let log: TemporaryLog;
  let folder: TemporaryFolder;
  let service: RunningApp;
  let receiver: Server;
  let refusals = 0;
  const posts: { key: unknown; body: unknown }[] = [];
  const start = () => {
    const { port } = receiver.address() as AddressInfo;
    const settings = { EXPORT_FOLDER: folder.path, LOW_STOCK_URL: `http://127.0.0.1:${port}/low` };
    return app.start({ NATS_URL: log.broker.url, NATS_PASSWORD: 'test', ...settings });
  };
  beforeAll(async () => {
    log = await temporaryLog();
    folder = temporaryFolder();
    receiver = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      if (refusals > 0) {
        refusals -= 1;
        response.writeHead(503).end();
        return;
      }
      posts.push({ key: request.headers['idempotency-key'], body: JSON.parse(body) });
      response.end();
    });
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
    service = await start();
  });
  afterAll(async () => {
    await service.stop();
    receiver.close();
    await log.remove();
    folder.remove();
  });
  const today = () => `orders-${new Date().toISOString().slice(0, 10)}.csv`;
  const rows = async (file: string) => (await readFile(join(folder.path, file), 'utf8').catch(() => '')).split('\n').slice(1, -1);

  it('write a row for each paid order once, also after a crash within a line and a delivery again', async () => {
    const file = today();
    for (const id of ['o1', 'o2']) await log.record(ORDER, order, id, placed, paid);
    await log.record(ORDER, order, 'o1', paid);
    await expect.poll(() => rows(file), waitOptions).toHaveLength(2);
    expect((await rows(file))[0]).toMatch(/^o1,M-7,[^,]+,EUR,900,490,222,1390,standard,mug_1 x 2$/);
    await service.stop();
    await appendFile(join(folder.path, file), 'o3,M-7,2026-');
    await log.record(ORDER, order, 'o3', placed, paid);
    await log.record(ORDER, order, 'o2', paid);
    service = await start();
    await expect.poll(async () => (await rows(file)).map((row) => row.split(',')[0]), waitOptions).toEqual(['o1', 'o2', 'o3']);
    expect((await rows(file)).every((row) => row.split(',').length === 10)).toBe(true);
    expect(await readFile(join(folder.path, file), 'utf8')).not.toMatch(/ada|byron/i);
  });

  it('post a warning of low stock, again until it is accepted, and write it once', async () => {
    refusals = 1;
    const low: ItemEvent = { type: 'LowStockReached', available: 1, threshold: 2 };
    await log.record(INVENTORY, item, 'mug_1', low);
    await expect.poll(() => rows('low-stock.csv'), waitOptions).toHaveLength(1);
    expect(posts).toMatchObject([{ body: { variantId: 'mug_1', available: 1, threshold: 2 } }]);
    expect((await rows('low-stock.csv'))[0]).toBe(`${String(posts[0]?.key)},${(posts[0]?.body as { at: string }).at},mug_1,1,2`);
  });

  it('do not write a key again that an earlier process wrote', async () => {
    const [first, second] = [new LineFiles(folder.path), new LineFiles(folder.path)];
    await first.append('x.csv', 'k1', 'a', 'key,value');
    await second.append('x.csv', 'k1', 'b', 'key,value');
    await second.append('x.csv', 'k2', 'c', 'key,value');
    expect(await readFile(join(folder.path, 'x.csv'), 'utf8')).toBe('key,value\nk1,a\nk2,c\n');
  });

  it('write lines together that come at the same time, each key once', async () => {
    const files = new LineFiles(folder.path);
    const keys = Array.from({ length: 50 }, (_, at) => `k${at % 25}`);
    await Promise.all(keys.map((key) => files.append('y.csv', key, 'a', 'key,value')));
    await Promise.all(['k0', 'k25'].map((key) => files.append('y.csv', key, 'b', 'key,value')));
    const [header, ...written] = (await readFile(join(folder.path, 'y.csv'), 'utf8')).split('\n');
    expect(header).toBe('key,value');
    expect(written.slice(-2)).toEqual(['k25,b', '']);
    // Lines that come at the same time have no order.
    expect(written.slice(0, -2).toSorted()).toEqual(
      keys
        .slice(0, 25)
        .map((key) => `${key},a`)
        .toSorted(),
    );
  });
});
