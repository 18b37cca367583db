import { setTimeout as pause } from 'node:timers/promises';
import { aggregateFilter, INVENTORY, item } from '@millrace/contracts';
import { append, connectLog, type EventLog, loadEvents, type Recorded } from '@millrace/event-log';
import { connectionOf } from '@millrace/event-log/connection';
import { until } from '@millrace/local-servers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runFolder } from '../processes/folder.js';
import { type Cluster, startCluster } from './cluster.js';

const id = 'v1';

describe('a replica that lags behind the leader of its stream', () => {
  const folder = runFolder();
  let cluster: Cluster;
  let follower: number;
  let writer: EventLog;
  let reader: EventLog;
  const connectTo = (index: number) =>
    connectLog({
      servers: cluster.urls.split(',')[index] ?? '',
      user: 'inventory-service',
      password: cluster.password,
      app: 'inventory-service',
    });
  /** Reads nothing: the replica that lags may be the one that answers. */
  const appendAfter = async (last: number) => {
    const expected = { seq: last, version: last };
    const event = { type: 'StockAdjusted', delta: 1, reason: 'count' } as const;
    return append(writer, INVENTORY, [{ aggregate: item, id, expected, events: [event], cause: { correlationId: 'c' } }]);
  };

  /** A request that is lost between the brokers is sent again. */
  const read = async (attempts = 4): Promise<readonly Recorded[]> => {
    try {
      return await loadEvents(reader, INVENTORY, item, id);
    } catch (error) {
      if (!(error instanceof Error && error.name === 'TimeoutError') || attempts === 1) throw error;
      return read(attempts - 1);
    }
  };

  beforeAll(async () => {
    cluster = await startCluster(folder.path, 3);
    const any = await cluster.as('inventory-service');
    const info = await connectionOf(any).jsm.streams.info(INVENTORY.name);
    const leader = Number(info.cluster?.leader?.split('-').at(-1)) - 1;
    follower = (leader + 1) % 3;
    writer = await connectTo(leader);
    reader = await connectTo(follower);
    await appendAfter(0);
    const direct = () => connectionOf(reader).jsm.direct.getMessage(INVENTORY.name, { last_by_subj: aggregateFilter(item, id) });
    expect(await until(async () => (await direct())?.seq === 1, 10_000, 50)).toBe(true);
  }, 90_000);

  afterAll(async () => {
    await writer?.close();
    await reader?.close();
    await cluster?.close();
    folder.done();
  });

  // Any of the three replicas may answer a read.
  it('does not shorten an answer: a read waits until the replica has caught up', async () => {
    const links = cluster.routesOf(follower);
    for (const link of links) link.stall();
    await appendAfter(1);
    const reads = Array.from({ length: 30 }, () => read());
    await pause(300);
    for (const link of links) link.reconnect();
    for (const events of await Promise.all(reads)) expect(events.map(({ seq }) => seq)).toEqual([1, 2]);
  });
});
