import { StreamsBuilder } from '@millrace/stream-topology';
import { describe, expect, it } from 'vitest';
import { crashing, prepare, undisturbed } from './running-topology.fixture.js';
import { StreamsApp, StreamsError } from '../index.js';

const counts = () => {
  const builder = new StreamsBuilder();
  builder
    .stream<string, number>('NUMBERS', { partitions: 2 })
    .filter((_, value) => value % 2 === 0)
    .groupBy((_, value) => `k${value % 3}`)
    .count()
    .toStream()
    .to('COUNTS');
  return builder.build();
};
const numbers = (count: number) =>
  [0, 1].map((partition) => ({
    stream: 'NUMBERS',
    partition,
    records: Array.from({ length: count }, (_, at) => ({ key: `p${partition}`, value: at * (partition + 1), at })),
  }));

describe('an application on a real broker', () => {
  it('writes what the topology says, and goes on from there', async () => {
    const topology = counts();
    const { broker, sources, application, produce, outputs, remove } = await prepare(topology, numbers(200));
    const options = { application, instance: 'one', broker, sources };
    for (const count of [200, 400]) {
      if (count > 200) await produce(numbers(400).map((one) => ({ ...one, records: one.records.slice(200) })));
      const app = new StreamsApp(options);
      await app.start();
      await expect.poll(outputs).toEqual(undisturbed(topology, numbers(count)));
      const [first] = app.metrics();
      expect(first).toMatchObject({ name: 'millrace_streams_lag', labels: { application: application.id, task: '0_0' } });
      await app.stop();
    }
    await remove();
  });

  it('leaves nothing at the connection when it stops', async () => {
    const { broker, sources, application, remove } = await prepare(counts(), numbers(1));
    const [listeners, streams] = [new Set<() => void>(), { ofStatus: 0 }];
    const nc = new Proxy(broker.nc, {
      get: (target, name) => {
        if (name === 'status') streams.ofStatus += 1;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const onReconnect = (listener: () => void) => {
      listeners.add(listener);
      const off = broker.onReconnect(listener);
      return () => {
        listeners.delete(listener);
        off();
      };
    };
    const app = new StreamsApp({ application, instance: 'one', broker: { ...broker, nc, onReconnect }, sources });
    await app.start();
    expect(listeners.size).toBeGreaterThan(0);
    await app.stop();
    expect([listeners.size, streams.ofStatus]).toEqual([0, 0]);
    await remove();
  });

  it('commits more than fits an atomic batch as a whole, also after crashes on the way', async () => {
    const builder = new StreamsBuilder();
    builder
      .stream<string, number>('NUMBERS')
      .flatMap((_, value) => Array.from({ length: 2_500 }, (_unused, at) => [`k${at}`, value + at] as const))
      .to('MANY');
    const topology = builder.build();
    const partitions = [{ stream: 'NUMBERS', partition: 0, records: [{ key: 'a', value: 1, at: 5 }] }];
    const { broker, sources, application, outputs, remove } = await prepare(topology, partitions);
    for (const [at, isStored] of [
      [2, true],
      [2, false],
      [3, true],
    ] as const) {
      await new Promise<void>((crashed) => {
        const app: StreamsApp = new StreamsApp({
          application,
          instance: 'one',
          broker: crashing(broker, { at, isStored }, () => void app.kill().then(crashed)),
          sources,
        });
        void app.start();
      });
    }
    const app = new StreamsApp({ application, instance: 'one', broker, sources });
    await app.start();
    await expect.poll(outputs).toEqual(undisturbed(topology, partitions));
    await app.stop();
    await remove();
  });

  it('stops when an operator throws, and says so', async () => {
    const builder = new StreamsBuilder();
    builder
      .stream<string, number>('NUMBERS')
      .mapValues((value) => {
        if (value === 3) throw new Error('no threes');
        return value;
      })
      .to('OUT');
    const topology = builder.build();
    const records = [1, 2, 3].map((value) => ({ key: 'a', value, at: value }));
    const { broker, sources, application, remove } = await prepare(topology, [{ stream: 'NUMBERS', partition: 0, records }]);
    const failure = await new Promise<StreamsError>((onFailure) => {
      void new StreamsApp({ application, instance: 'one', broker, sources, onFailure }).start();
    });
    expect(failure).toBeInstanceOf(StreamsError);
    expect(failure).toMatchObject({ problem: 'processing-failed', message: expect.stringContaining('no threes') });
    await remove();
  });

  it('does not start with other partitions unless it is a new version', async () => {
    const { broker, sources, application, remove } = await prepare(counts(), []);
    const app = new StreamsApp({ application, instance: 'one', broker, sources });
    await app.start();
    await app.stop();
    const builder = new StreamsBuilder();
    builder.stream('NUMBERS', { partitions: 2 }).repartition({ partitions: 3 }).to('COUNTS');
    const topology = builder.build();
    const other = new StreamsApp({ application: { ...application, topology }, instance: 'one', broker, sources });
    await expect(other.start()).rejects.toMatchObject({ problem: 'topology-changed' });
    const next = new StreamsApp({ application: { ...application, topology, version: 2 }, instance: 'one', broker, sources });
    await next.start();
    await next.stop();
    await remove();
  });
});
