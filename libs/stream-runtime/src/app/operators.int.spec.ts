import { partitionOf, type Topology, TopologyTestDriver } from '@millrace/stream-topology';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPartitions, operatorNames, topologyOfOne } from '../../../stream-topology/src/run/random-topology.fixture.js';
import { StreamsApp } from '../index.js';
import { type Partition, prepare, undisturbed } from './running-topology.fixture.js';

type Outputs = ReadonlyMap<string, readonly unknown[]>;

/**
 * The same records, each at a time of its own: then there is one order for all partitions. A last record in each takes all tasks to the same time, so
 * that nothing else is due in one of them alone.
 */
const atTimesOfTheirOwn = (partitions: readonly Partition[]): readonly Partition[] =>
  partitions.map((one, number) => {
    const key = ['k0', 'k1', 'k2', 'k3'].find((name) => partitionOf(name, 2) === one.partition);
    const records = one.records.map((record, index) => ({ ...record, at: 20 + (index * partitions.length + number) * 2 }));
    return { ...one, records: [...records, { key, value: 7, at: 1_000 + number }] };
  });

/** What is written to each stream, whichever task writes it first. */
const byStream = (outputs: Outputs): Readonly<Record<string, readonly string[]>> => {
  const streams: Record<string, string[]> = {};
  for (const [outputKey, records] of outputs)
    (streams[outputKey.split(' ')[0] ?? ''] ??= []).push(...records.map((record) => JSON.stringify(record)));
  return Object.fromEntries(Object.entries(streams).map(([name, texts]) => [name, texts.toSorted()]));
};

/** What the test driver writes when records and time reach it in the order of time. */
const driven = (topology: Topology, partitions: readonly Partition[]) => {
  const driver = new TopologyTestDriver(topology);
  const records = partitions.flatMap(({ stream, records: all }) => all.map((record) => ({ stream, record })));
  let time = 0;
  for (const { stream, record } of records.toSorted((one, other) => one.record.at - other.record.at)) {
    for (; time < record.at; time += 1) driver.advanceTo(time + 1);
    driver.pipe(stream, record);
  }
  return byStream(new Map(topology.outputs.map((name) => [`${name} `, driver.read(name)])));
};

describe('the runtime writes what the test driver writes', () => {
  const samples = fc.sample(anyPartitions, { numRuns: operatorNames.length, seed: 11 }).map(atTimesOfTheirOwn);
  it.each(operatorNames.map((name, index) => [name, samples[index] ?? []] as const))('%s', async (name, partitions) => {
    const topology = topologyOfOne(name);
    const expected = undisturbed(topology, partitions);
    expect(driven(topology, partitions)).toMatchObject(byStream(expected));
    const { broker, application, sources, outputs, remove } = await prepare(topology, partitions);
    const app = new StreamsApp({ application, instance: 'one', broker, sources });
    await app.start();
    await expect.poll(outputs, { interval: 100 }).toEqual(expected);
    await app.stop();
    await remove();
  });
});
