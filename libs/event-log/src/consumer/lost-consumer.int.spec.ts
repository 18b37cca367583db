import { existsSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumers, durableConsumerOf, INVENTORY, SNAPSHOT } from '@millrace/contracts';
import { type RunningNats, startNats } from '@millrace/local-servers';
import { type TemporaryFolder, temporaryFolder } from '@millrace/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storeCheckpoint } from './consumer-checkpoint.js';
import { workQueue } from './work-queue.js';
import { ensureDurable } from './durable-consumer.js';
import { connectionOf, connectLog, type EventLog } from '../connection/event-log.js';
import { provision } from '../provision/provision.js';
import type { RunningConsumer } from './consumer.js';

const durable = durableConsumerOf(consumers.reserveStockWhenRequested);
const waitOptions = { timeout: 12_000, interval: 50 };

describe('a durable consumer that was deleted', () => {
  let folder: TemporaryFolder;
  let broker: RunningNats | undefined;
  let log: EventLog;
  let running: RunningConsumer;
  let handled: string[] = [];
  let events = 0;
  const store = () => join(folder.path, 'nats');
  const start = async () => (broker = await startNats({ storeDir: store(), ...(broker && { port: broker.port }) }));
  const access = () => ({ servers: broker?.url ?? '', user: 'test', password: 'test' });
  const restart = async (meanwhile: () => void, way: 'stop' | 'kill' = 'stop') => {
    const back = new Promise<void>((isBack) => log.onReconnect(isBack));
    await broker?.[way]();
    meanwhile();
    await start();
    await back;
  };
  const name = () => connectionOf(log).nameOf(durable);
  const happen = () => connectionOf(log).js.publish(`order.order.o${(events += 1)}.StockReservationRequested`, '{}');
  const take = async (_: EventLog, { subject }: { subject: string }) => void handled.push(subject);
  const isWorking = () => expect.poll(() => running.health(), waitOptions).toEqual({ ok: true, detail: 'running' });
  const handles = async () => {
    const { seq } = await happen();
    await expect.poll(() => handled, waitOptions).toContain(`order.order.o${events}.StockReservationRequested`);
    return seq;
  };

  beforeEach(async () => {
    folder = temporaryFolder();
    [handled, events, broker] = [[], 0, undefined];
    await start();
    await provision(access());
    log = await connectLog({ ...access(), app: 'inventory-service' });
    running = await workQueue({ durable, handle: take }).start(log);
    await isWorking();
    await handles();
  });
  afterEach(async () => {
    await running.stop();
    await log.close();
    await broker?.stop();
    folder.remove();
  });

  it('is recreated at once, and its health reports the error meanwhile', async () => {
    await connectionOf(log).jsm.consumers.delete(durable.stream, name());
    await expect.poll(() => running.health().ok, { timeout: 5_000, interval: 1 }).toBe(false);
    await isWorking();
    await handles();
  });

  it('is recreated when it was deleted while its app was disconnected', async () => {
    await connectionOf(log).jsm.consumers.delete(durable.stream, name());
    await restart(() => undefined, 'kill');
    await handles();
    await isWorking();
  });

  const filesOf = () => {
    const at = readdirSync(store(), { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith(`/obs/${name()}`));
    return join(store(), at ?? 'nowhere');
  };
  const corruptions: readonly (readonly [string, (files: string) => void])[] = [
    ['its settings are cut off', (files) => truncateSync(join(files, 'meta.inf'), 20)],
    ['its settings are empty', (files) => truncateSync(join(files, 'meta.inf'), 0)],
    ['its settings are no JSON', (files) => writeFileSync(join(files, 'meta.inf'), 'nonsense')],
    ['the sum of its settings is wrong', (files) => writeFileSync(join(files, 'meta.sum'), 'nonsense')],
    ['its settings are gone', (files) => rmSync(join(files, 'meta.inf'))],
    ['what it has done is something else', (files) => writeFileSync(join(files, 'o.dat'), 'nonsense')],
    ['what it has done is cut off', (files) => truncateSync(join(files, 'o.dat'), 1)],
    ['all of it is gone', (files) => rmSync(files, { recursive: true })],
  ];
  it.each(corruptions)('is recreated when %s while the broker is down', async (_, corrupt) => {
    await handles();
    await expect.poll(() => existsSync(join(filesOf(), 'o.dat')), waitOptions).toBe(true);
    await restart(() => corrupt(filesOf()));
    await handles();
    await isWorking();
  });

  it('starts at its checkpoint and skips no message', async () => {
    const done = await handles();
    await storeCheckpoint(log, durable, done);
    await running.stop();
    const { seq } = await happen();
    await connectionOf(log).jsm.consumers.delete(durable.stream, name());
    handled = [];
    running = await workQueue({ durable, handle: take }).start(log);
    await expect.poll(() => handled, waitOptions).toEqual([`order.order.o${events}.StockReservationRequested`]);
    expect(seq).toBe(done + 1);
  });

  it('starts at the beginning when its checkpoint belongs to another stream', async () => {
    await running.stop();
    await connectionOf(log).js.publish(
      `${SNAPSHOT.subjects[0].replace('>', '')}${INVENTORY.context}.consumer.${durable.durable}`,
      JSON.stringify({ done: 1_000_000, streamMade: 'long ago' }),
    );
    await connectionOf(log).jsm.consumers.delete(durable.stream, name());
    await ensureDurable(log, durable);
    expect((await connectionOf(log).jsm.consumers.info(durable.stream, name())).config).not.toHaveProperty('opt_start_seq');
  });

  it('reports that its stream is missing, and continues when the stream exists again', async () => {
    await connectionOf(log).jsm.streams.delete(durable.stream);
    await expect.poll(() => running.health(), waitOptions).toEqual({ ok: false, detail: 'stream not found' });
    await provision(access());
    await isWorking();
    await handles();
  });
});
