import { randomUUID } from 'node:crypto';
import { StreamsBuilder } from '@millrace/stream-topology';
import { temporaryBroker } from '@millrace/testing';
import { it } from 'vitest';
import { connectBroker, createStreams, permissionsOf, StreamsApp } from '../index.js';
import { type Partition, prepare, undisturbed } from './running-topology.fixture.js';

/** JetStream in an account of its own, as in the shop: another account imports what an instance needs and no more. */
const accountsFor = (run: string, mayCreate: boolean): string => {
  const { publish } = permissionsOf({ id: `app-${run}`, version: 1 }, [`inputs-${run}`], mayCreate);
  const requests = publish.filter((subject) => !subject.includes('-query.'));
  const exports = requests.map((service) => ({
    service,
    accounts: ['APP'],
    ...(service.includes('MSG.NEXT') && { response_type: 'stream', response_threshold: '15s' }),
  }));
  const imports = requests.map((subject) => ({ service: { account: 'STREAMS', subject } }));
  const permissions = { publish, subscribe: ['_INBOX_app.>', `app-${run}-v1-query.>`] };
  const accounts = {
    STREAMS: { jetstream: 'enabled', exports, users: [{ user: 'admin', password: 'x' }] },
    APP: { imports, users: [{ user: 'app', password: 'x', permissions }] },
  };
  return `accounts: ${JSON.stringify(accounts)}\nno_auth_user: admin`;
};

// Beside each other: each waits for times of its own broker.
it.concurrent.for([
  ['remembers', false],
  ['forgets', true],
] as const)(
  'an application with no more permissions than it needs goes on after a crash of the broker, which %s the group, and no task moves',
  { timeout: 90_000 },
  async ([, mayCreate], { expect }) => {
    const builder = new StreamsBuilder();
    builder
      .stream<string, number>('NUMBERS', { partitions: 2 })
      .groupBy((_, value) => `k${value % 5}`)
      .count()
      .toStream()
      .to('COUNTS');
    const topology = builder.build();
    const all = [0, 1].map((partition) => ({
      stream: 'NUMBERS',
      partition,
      records: Array.from({ length: 300 }, (_, at) => ({ key: `p${partition}`, value: at, at: at * 2 + partition })),
    }));
    const part = (from: number, to: number): readonly Partition[] =>
      all.map((one) => ({ ...one, records: one.records.slice(from, to) }));
    const run = randomUUID();
    const server = await temporaryBroker({ config: accountsFor(run, mayCreate), account: 'STREAMS' });
    const {
      broker: admin,
      application,
      sources,
      produce,
      outputs,
      remove,
    } = await prepare(topology, part(0, 100), server.url, run);
    if (!mayCreate) await createStreams(admin, application);
    const broker = await connectBroker({
      servers: server.url,
      name: 'app',
      user: 'app',
      password: 'x',
      inboxPrefix: '_INBOX_app',
    });
    const options = { application, broker, sources, sessionSeconds: 2, maxTaskIdleMs: 600_000 };
    const apps = ['a', 'b'].map((instance) => new StreamsApp({ ...options, instance }));
    for (const app of apps) await app.start();
    await produce(part(100, 200));
    const owned = () => apps.map(({ tasks }) => tasks.map(({ task }) => task).join());
    await expect.poll(() => owned().every((tasks) => tasks !== ''), { timeout: 20_000 }).toBe(true);
    await expect.poll(outputs, { timeout: 20_000 }).toEqual(
      undisturbed(
        topology,
        all.map((one) => ({ ...one, records: one.records.slice(0, 200) })),
        'open',
      ),
    );
    const before = owned();
    const moves: (readonly string[])[] = [];
    const watch = setInterval(() => owned().join() !== before.join() && moves.push(owned()), 20);
    await server.kill();
    // Longer than a session: the broker has not heard anybody when it is back.
    const killedAt = performance.now();
    await expect.poll(() => performance.now() - killedAt, { timeout: 10_000 }).toBeGreaterThan(3_000);
    await server.start();
    const restartedAt = performance.now();
    await expect.poll(() => admin.nc.rtt()).toBeGreaterThan(0);
    await produce(part(200, 300));
    await expect.poll(outputs, { interval: 200 }).toEqual(undisturbed(topology, all, 'open'));
    expect(apps.map(({ state }) => state)).toEqual(['running', 'running']);
    // Longer than a member counts as alive without a message.
    await expect.poll(() => performance.now() - restartedAt, { timeout: 10_000 }).toBeGreaterThan(8_000);
    clearInterval(watch);
    expect(moves).toEqual([]);
    for (const app of apps) await app.stop();
    await broker.close();
    await remove();
    await server.remove();
  },
);
