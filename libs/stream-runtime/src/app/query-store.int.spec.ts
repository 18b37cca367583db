import { StreamsBuilder, TimeWindows } from '@millrace/stream-topology';
import { expect, it } from 'vitest';
import { queryStore, StreamsApp } from '../index.js';
import { prepare } from './running-topology.fixture.js';

it('the state of all instances can be asked for, of standbys when the active one is dead', async () => {
  const builder = new StreamsBuilder();
  const clicks = builder.stream<string, number>('CLICK', { partitions: 2 }).groupByKey();
  clicks.count({ store: 'total' });
  clicks.windowedBy(TimeWindows.ofSizeAndGrace(10, 100)).count({ store: 'per-ten' });
  const topology = builder.build();
  const keys = ['a', 'b', 'c', 'd'];
  const partitions = [0, 1].map((partition) => ({
    stream: 'CLICK',
    partition,
    records: Array.from({ length: 40 }, (_, at) => ({ key: keys[at % 4] ?? '', value: 1, at })).filter(
      ({ key }) => (key < 'c' ? 0 : 1) === partition,
    ),
  }));
  const { broker, application, sources, remove } = await prepare(topology, partitions);
  const options = { application, broker, sources, numStandbyReplicas: 1, sessionSeconds: 60 };
  const [one, other] = ['one', 'other'].map((instance) => new StreamsApp({ ...options, instance }));
  await one?.start();
  await other?.start();

  const all = async () => {
    const answers = await queryStore(broker, application, { store: 'total', type: 'all' });
    const entries = answers.flatMap((answer) => answer.entries.map(({ key, value }) => [key, value]));
    return Object.fromEntries(entries) as Record<string, number>;
  };
  const within = { timeoutMs: 20_000 };
  const whole = { a: 10, b: 10, c: 10, d: 10 };
  await expect.poll(() => all().catch(String)).toEqual(whole);
  await expect.poll(() => [one, other].map((app) => app?.tasks.length)).toEqual([1, 1]);
  await expect
    .poll(() => [one, other].map((app) => app?.metrics().find(({ name }) => name.endsWith('standby_lag'))?.value))
    .toEqual([0, 0]);
  await expect.poll(() => all().catch(String)).toEqual(whole);

  const windows = { store: 'per-ten', type: 'windows', key: 'a', from: 10, to: 20 } as const;
  const found = (await queryStore(broker, application, windows, within)).flatMap(({ entries }) => entries);
  expect(found.map(({ key, value }) => [key, value])).toEqual([
    [{ key: 'a', window: { start: 10, end: 20 } }, 2],
    [{ key: 'a', window: { start: 20, end: 30 } }, 3],
  ]);
  expect(() => queryStore(broker, application, { store: 'other', type: 'all' })).toThrow('The topology has no store other.');

  await one?.kill();
  const answers = await queryStore(broker, application, { store: 'total', type: 'all' }, within);
  expect(answers.map(({ role }) => role).toSorted()).toEqual(['active', 'standby']);
  await expect.poll(() => all().catch(String)).toEqual(whole);
  await other?.stop();
  await expect(queryStore(broker, application, { store: 'total', type: 'get', key: 'a' })).rejects.toMatchObject({
    problem: 'store-not-available',
  });
  await remove();
}, 60_000);
