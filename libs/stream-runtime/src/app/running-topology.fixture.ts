import { randomUUID } from 'node:crypto';
import { type StreamRecord, type TaskOutputs, type Topology, TopologyRun } from '@millrace/stream-topology';
import { inject } from 'vitest';
import { type Application, namesOf } from '../application/application.js';
import type { Source, Sources } from '../application/source.js';
import type { OutgoingMessage, StoreResult } from '../broker/atomic-batch.js';
import { type Broker, connectBroker } from '../index.js';
import { readAll } from '../broker/stream-reader.js';

/** A partition of a source with its records. */
export type Partition = Readonly<{ stream: string; partition: number; records: readonly StreamRecord[] }>;

/** Messages `[key, value, at]`, with one subject for each partition. */
const sourceOf = (stream: string, partitions: number): Source => ({
  stream,
  partitions,
  filters: (partition) => [`${stream}.${partition}`],
  decode: (message) => {
    const [key, value, at] = JSON.parse(message.text()) as [unknown, unknown, number];
    return { key, value, at };
  },
});

/** An application with streams of its own for what it reads, which hold the records. */
export const prepare = async (
  topology: Topology,
  partitions: readonly Partition[],
  servers = inject('natsUrl'),
  run = randomUUID(),
) => {
  const broker = await connectBroker({ servers, name: 'test' });
  const inputs = `inputs-${run}`;
  await broker.jsm.streams.add({ name: inputs, subjects: [`${inputs}.>`] });
  const produce = async (more: readonly Partition[]) => {
    const messages = more.flatMap(({ stream, partition, records }) =>
      records.map(({ key, value, at }) => [`${inputs}.${stream}.${partition}`, JSON.stringify([key, value, at])] as const),
    );
    await Promise.all(messages.map(([subject, data]) => broker.js.publish(subject, data)));
  };
  await produce(partitions);
  const external = [...topology.streams.values()].filter(({ internal }) => !internal);
  const sources: Sources = Object.fromEntries(
    external.map(({ name }) => {
      const count = topology.partitions.get(name) ?? 1;
      return [name, { ...sourceOf(inputs, count), filters: (partition) => [`${inputs}.${name}.${partition}`] }];
    }),
  );
  const application: Application = { id: `app-${run}`, version: 1, topology };
  const remove = async () => {
    const { stream, groupStream } = namesOf(application);
    for (const name of [inputs, stream, groupStream]) await broker.jsm.streams.delete(name).catch(() => false);
    await broker.close();
  };
  return { broker, run, sources, application, produce, remove, outputs: () => readOutputs(broker, application) };
};

/** What each task wrote to each stream, by the names of `TopologyRun`. */
const readOutputs = async (broker: Broker, application: Application): Promise<ReadonlyMap<string, readonly unknown[]>> => {
  const { stream } = namesOf(application);
  const outputs = new Map<string, unknown[]>();
  await readAll(broker, { stream, filters: [`${stream}.output.>`], from: 1 }, ({ subject, text }) => {
    const [, , name = '', , writer = ''] = subject.split('.');
    const outputKey = `${name} ${writer.replace('_', '/')}`;
    outputs.set(outputKey, [...(outputs.get(outputKey) ?? []), JSON.parse(text())]);
  });
  return outputs;
};

/** What an undisturbed run of the core writes, without a broker. `open`: the inputs have not ended, so that some of the last records wait. */
export const undisturbed = (
  topology: Topology,
  partitions: readonly Partition[],
  end: 'finished' | 'open' = 'finished',
): ReadonlyMap<string, readonly unknown[]> => {
  const run = new TopologyRun(topology);
  for (const { stream, partition, records } of partitions) for (const record of records) run.push(stream, partition, record);
  if (end === 'finished') for (const { stream, partition } of partitions) run.finish(stream, partition);
  const outputs: TaskOutputs = run.takeOutputs();
  return new Map([...outputs].map(([outputKey, records]) => [outputKey, JSON.parse(JSON.stringify(records)) as unknown[]]));
};

/** When a process dies: before its store number `at`, or after that is stored and before it knows. */
export type Crash = Readonly<{ at: number; isStored: boolean }>;

/** A broker whose user dies in the middle of a commit: nothing is stored from there on. */
export const crashing = (broker: Broker, { at, isStored }: Crash, onCrash: () => void): Broker => {
  let count = 0;
  const dead: StoreResult = { status: 'unknown', reason: 'the process is dead' };
  const store = async (messages: readonly OutgoingMessage[], timeoutMs: number): Promise<StoreResult> => {
    if (count >= at) return dead;
    if (messages.some(({ subject }) => subject.includes('.position.'))) count += 1;
    if (count < at) return broker.store(messages, timeoutMs);
    onCrash();
    if (isStored) await broker.store(messages, timeoutMs);
    return dead;
  };
  return { ...broker, store };
};
