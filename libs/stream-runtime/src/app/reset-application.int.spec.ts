import { MemoryStateStores, StreamsBuilder } from '@millrace/stream-topology';
import { expect, it } from 'vitest';
import { namesOf } from '../application/application.js';
import { resetApplication, StreamsApp } from '../index.js';
import { prepare, undisturbed } from './running-topology.fixture.js';

const topology = (() => {
  const builder = new StreamsBuilder();
  builder
    .stream<string, number>('NUMBERS')
    .groupBy((_, value) => `k${value % 3}`)
    .count({ store: 'counts' })
    .toStream()
    .to('COUNTS');
  return builder.build();
})();
const numbers = (count: number) => [
  { stream: 'NUMBERS', partition: 0, records: Array.from({ length: count }, (_, at) => ({ key: 'a', value: at, at })) },
];

it('an application that is reset writes everything anew', async () => {
  const { broker, application, sources, outputs, remove } = await prepare(topology, numbers(30));
  const expected = undisturbed(topology, numbers(30));
  const run = async () => {
    const app = new StreamsApp({ application, instance: 'one', broker, sources });
    await app.start();
    await expect.poll(outputs).toEqual(expected);
    return app;
  };
  await expect(resetApplication(broker, { id: 'none', version: 1 }, { dryRun: true })).rejects.toMatchObject({
    problem: 'unknown-application',
  });
  const app = await run();
  await expect(resetApplication(broker, application, { dryRun: false })).rejects.toMatchObject({ problem: 'instances-running' });
  await app.stop();
  const report = await resetApplication(broker, application, { dryRun: true });
  expect(report).toMatchObject({ isDone: false, stateEntries: 3, outputs: 30 });
  expect(report.tasks.map(({ task, time }) => [task, time])).toEqual([
    ['0_0', 29],
    ['1_0', 29],
  ]);
  expect(await outputs()).toEqual(expected);
  expect(await resetApplication(broker, application, { dryRun: false })).toMatchObject({ isDone: true, outputs: 30 });
  expect((await outputs()).size).toBe(0);
  await (await run()).stop();
  await remove();
}, 60_000);

it('an instance that was paused while its application was reset commits nothing of before', async () => {
  const { broker, application, sources, outputs, produce, remove } = await prepare(topology, numbers(30));
  const app = new StreamsApp({ application, instance: 'one', broker, sources });
  await app.start();
  await expect.poll(outputs).toEqual(undisturbed(topology, numbers(30)));
  await broker.jsm.streams.purge(namesOf(application).stream);
  await produce(numbers(60).map((one) => ({ ...one, records: one.records.slice(30) })));
  await expect.poll(outputs).toEqual(undisturbed(topology, numbers(60)));
  await app.stop();
  await remove();
}, 60_000);

it('state that may lack deletions, because it was away for long, is restored from nothing', async () => {
  const { broker, application, sources, outputs, produce, remove } = await prepare(topology, numbers(30));
  const { stream, mark } = namesOf(application);
  /** State of some position of the task with an entry that was deleted later. */
  const old = async (task: string) => {
    const stores = new MemoryStateStores();
    const position = (await broker.jsm.streams.info(stream)).state.last_seq;
    await stores.restore(
      task === '1_0' ? [{ store: 'counts', key: '"k0"', value: { key: 'k0', value: 900, at: 1 } }] : [],
      position,
    );
    return stores;
  };
  const run = async (count: number, openStores?: typeof old) => {
    const app = new StreamsApp({ application, instance: 'one', broker, sources, ...(openStores && { openStores }) });
    await app.start();
    await expect.poll(async () => (await outputs()).get('COUNTS 1/0')?.length).toBe(count);
    await app.stop();
    return JSON.stringify((await outputs()).get('COUNTS 1/0')?.at(-1));
  };
  await run(30);
  await produce([{ stream: 'NUMBERS', partition: 0, records: [{ key: 'a', value: 30, at: 30 }] }]);
  expect(await run(31, old)).toContain('"value":901');
  await broker.jsm.streams.purge(stream, { filter: mark('1_0') });
  await produce([{ stream: 'NUMBERS', partition: 0, records: [{ key: 'a', value: 33, at: 31 }] }]);
  expect(await run(32, old)).toContain('"value":902');
  await remove();
}, 60_000);
