import { existsSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumers, durableConsumerOf, INVENTORY, SNAPSHOT } from '@millrace/contracts';
import { type RunningNats, startNats } from '@millrace/local-servers';
import { type TemporaryFolder, temporaryFolder } from '@millrace/testing';
import { AckPolicy } from '@nats-io/jetstream';
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

  const info = () => connectionOf(log).jsm.consumers.info(durable.stream, name());
  const config = () => ({ durable_name: name(), filter_subjects: [...durable.filters], ack_policy: AckPolicy.Explicit });
  const subjects = (...of: readonly number[]) => of.map((at) => `order.order.o${at}.StockReservationRequested`);
  /** Replaces the consumer by one in a file, as an earlier version created it, that has processed what there is. */
  const storeInFile = async () => {
    const { js, jsm } = connectionOf(log);
    await running.stop();
    await jsm.consumers.delete(durable.stream, name());
    await jsm.consumers.add(durable.stream, config());
    for await (const message of await (await js.consumers.get(durable.stream, name())).fetch({ max_messages: events }))
      await message.ackAck();
    await expect.poll(() => existsSync(join(filesOf(), 'o.dat')), waitOptions).toBe(true);
  };
  const work = async () => {
    handled = [];
    running = await workQueue({ durable, handle: take }).start(log);
    await isWorking();
  };
  const filesOf = () => {
    const at = readdirSync(store(), { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith(`/obs/${name()}`));
    return join(store(), at ?? 'nowhere');
  };

  it('has its state in memory, without a file, and is recreated when the broker is restarted', async () => {
    expect((await info()).config.mem_storage).toBe(true);
    expect(existsSync(filesOf())).toBe(false);
    await restart(() => undefined, 'kill');
    await handles();
    await isWorking();
  });

  it('continues behind the last processed message when its app and then the broker were stopped', async () => {
    await handles();
    await running.stop();
    await restart(() => undefined);
    await work();
    await handles();
    expect(handled).toEqual(subjects(events));
  });

  it('moves from a file to memory, and continues where it was', async () => {
    await handles();
    await storeInFile();
    await work();
    expect((await info()).config.mem_storage).toBe(true);
    await handles();
    expect(handled).toEqual(subjects(events));
  });

  it('is replaced when it is behind its checkpoint, and only then', async () => {
    const done = await handles();
    await storeCheckpoint(log, durable, done);
    await running.stop();
    await connectionOf(log).jsm.consumers.delete(durable.stream, name());
    await connectionOf(log).jsm.consumers.add(durable.stream, { ...config(), mem_storage: true });
    expect((await info()).ack_floor.stream_seq).toBe(0);
    await ensureDurable(log, durable);
    const replaced = await info();
    expect(replaced.ack_floor.stream_seq).toBe(done);
    await ensureDurable(log, durable);
    expect((await info()).created).toBe(replaced.created);
  });

  it('is created once by several instances that see different checkpoints', async () => {
    await running.stop();
    await connectionOf(log).jsm.consumers.delete(durable.stream, name());
    const stored = Array.from({ length: 8 }, (_, at) => storeCheckpoint(log, durable, at % 2));
    const names = await Promise.all(Array.from({ length: 8 }, () => ensureDurable(log, durable)));
    await Promise.all(stored);
    expect(new Set(names)).toEqual(new Set([name()]));
  });

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
  it.each(corruptions)('in a file is recreated when %s while the broker is down', async (_, corrupt) => {
    await handles();
    await storeInFile();
    await restart(() => corrupt(filesOf()));
    await work();
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
