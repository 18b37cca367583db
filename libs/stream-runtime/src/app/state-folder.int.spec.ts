import { existsSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStateStores } from '@millrace/stream-state';
import { StreamsBuilder } from '@millrace/stream-topology';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { StreamsApp } from '../index.js';
import { prepare, undisturbed } from './running-topology.fixture.js';

let path = '';
beforeAll(() => {
  path = mkdtempSync(join(tmpdir(), 'millrace-test-'));
});
afterAll(() => rmSync(path, { recursive: true, force: true }));

const counts = () => {
  const builder = new StreamsBuilder();
  builder
    .stream<string, number>('NUMBERS')
    .groupByKey()
    .aggregate(
      () => 0,
      (_, value, sum) => sum + value,
      { store: 'sums' },
    )
    .toStream()
    .to('SUMS');
  return builder.build();
};
const numbers = (from: number, to: number) => [
  {
    stream: 'NUMBERS',
    partition: 0,
    records: Array.from({ length: to - from }, (_, index) => ({
      key: `k${(from + index) % 17}`,
      value: from + index,
      at: from + index,
    })),
  },
];

it('state in a folder goes on after a crash, an orderly end, and damage, as that in memory does', async () => {
  const topology = counts();
  const { broker, sources, application, produce, outputs, remove } = await prepare(topology, []);
  const log: string[] = [];
  const options = { application, instance: 'one', broker, sources, stateFolder: { path, log: (line: string) => log.push(line) } };
  const folder = join(path, `${application.id}-v1`, '0_0');
  const run = async (from: number, to: number, end: 'kill' | 'stop') => {
    await produce(numbers(from, to));
    const app = new StreamsApp(options);
    await app.start();
    await expect.poll(outputs, { timeout: 20_000 }).toEqual(undisturbed(topology, numbers(0, to)));
    await app[end]();
  };
  await run(0, 50, 'kill');
  await run(50, 100, 'stop');
  expect(existsSync(join(folder, 'state.mdb'))).toBe(true);
  const { created } = await broker.jsm.streams.info(`${application.id}-v1`);
  const state = openStateStores({ folder, origin: `${application.id}-v1 of ${created}`, log: (line) => log.push(line) });
  expect(state.position).toBeGreaterThan(0);
  expect(state.open('sums').get('"k3"')?.value).toBe(3 + 20 + 37 + 54 + 71 + 88);
  await state.close();
  expect(log).toEqual([]);
  truncateSync(join(folder, 'state.mdb'), 8_192);
  await run(100, 150, 'stop');
  expect(log).toEqual([expect.stringContaining('it has 8192 of')]);
  await remove();
}, 90_000);
