import { join } from 'node:path';
import { consumers, durableConsumerOf } from '@millrace/contracts';
import { cutTail, type RunningNats, startNats } from '@millrace/local-servers';
import { type TemporaryFolder, temporaryFolder } from '@millrace/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workQueue } from '../consumer/work-queue.js';
import { connectionOf, connectLog, type EventLog } from '../connection/event-log.js';
import { provision } from '../provision/provision.js';
import type { RunningConsumer } from '../consumer/consumer.js';

const durable = durableConsumerOf(consumers.reserveStockWhenRequested);
const waitOptions = { timeout: 15_000, interval: 50 };

describe('a durable consumer whose stream has lost its tail', () => {
  let folder: TemporaryFolder;
  let broker: RunningNats | undefined;
  let log: EventLog;
  let running: RunningConsumer | undefined;
  let handled: string[];

  const store = () => join(folder.path, 'nats');
  const start = async () => (broker = await startNats({ storeDir: store(), ...(broker && { port: broker.port }) }));
  const access = () => ({ servers: broker?.url ?? '', user: 'test', password: 'test' });
  const work = async () =>
    (running = await workQueue({ durable, handle: async (_, { subject }) => void handled.push(idOf(subject)) }).start(log));
  const idOf = (subject: string) => subject.split('.')[2] ?? '';
  const happen = async (...ids: readonly string[]) => {
    for (const id of ids) await connectionOf(log).js.publish(`order.order.${id}.StockReservationRequested`, '{}');
  };
  const ackFloor = async () =>
    (await connectionOf(log).jsm.consumers.info(durable.stream, connectionOf(log).nameOf(durable))).ack_floor.stream_seq;
  /** Kills the broker and restarts it without the last messages; `first` runs before any app reconnects. */
  const lose = async (messages: number, first: () => Promise<void> = async () => undefined) => {
    const back = new Promise<void>((isBack) => log.onReconnect(isBack));
    await broker?.kill();
    if (messages > 0) cutTail(join(store(), 'jetstream'), '$G', durable.stream, messages);
    await start();
    await back;
    await first();
  };

  beforeEach(async () => {
    folder = temporaryFolder();
    [handled, broker, running] = [[], undefined, undefined];
    await start();
    await provision(access());
    log = await connectLog({ ...access(), app: 'inventory-service' });
    await work();
    await happen('a', 'b', 'c', 'd', 'e', 'f');
    await expect.poll(() => handled, waitOptions).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    await expect.poll(ackFloor, waitOptions).toBe(6);
  });
  afterEach(async () => {
    await running?.stop();
    await log.close();
    await broker?.stop();
    folder.remove();
  });

  /** Long enough for the checkpoint of the consumer to be stored. */
  const isNoted = () =>
    expect
      .poll(async () => {
        const note = await connectionOf(log).jsm.direct.getMessage('SNAPSHOT', {
          last_by_subj: `snapshot.inventory.consumer.${durable.durable}`,
        });
        return note?.json<{ done: number }>().done;
      }, waitOptions)
      .toBe(6);

  it('processes new messages with the lost sequences', { timeout: 40_000 }, async () => {
    await isNoted();
    await lose(3);
    await happen('x');
    await expect.poll(() => handled, waitOptions).toContain('x');
    await happen('y', 'z', 'zz');
    await expect.poll(() => new Set(handled), waitOptions).toEqual(new Set('a b c d e f x y z zz'.split(' ')));
  });

  it('processes them when more messages arrived than were lost', { timeout: 40_000 }, async () => {
    await isNoted();
    await running?.stop();
    await lose(3, () => happen('x', 'y', 'z', 'zz', 'zzz'));
    await work();
    await expect.poll(() => new Set(handled), waitOptions).toEqual(new Set('a b c d e f x y z zz zzz'.split(' ')));
  });

  it('processes them when its consumer is lost as well', { timeout: 40_000 }, async () => {
    await isNoted();
    await running?.stop();
    await lose(3, () => happen('x', 'y', 'z', 'zz'));
    await expect(ackFloor()).rejects.toThrow('consumer not found');
    await work();
    await expect.poll(() => new Set(handled), waitOptions).toEqual(new Set('a b c d e f x y z zz'.split(' ')));
  });

  it('processes them when the stream is empty', { timeout: 40_000 }, async () => {
    await isNoted();
    await lose(6);
    await happen('x');
    await expect.poll(() => handled, waitOptions).toContain('x');
  });

  it('continues at its checkpoint when nothing was lost', { timeout: 40_000 }, async () => {
    await isNoted();
    await lose(0);
    await happen('g');
    await expect.poll(() => handled, waitOptions).toContain('g');
    expect(handled).toEqual('a b c d e f g'.split(' '));
  });
});
