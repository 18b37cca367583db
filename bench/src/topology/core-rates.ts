import { join } from 'node:path';
import { openStateStores } from '@millrace/stream-state';
import { channelsOf, InputMerger, MemoryStateStores, type StateStores, Task, type Topology } from '@millrace/stream-topology';
import type { Event } from './events.js';

/** Records between two commits. */
const slice = 1_000;

/**
 * Runs a topology of one sub-topology without a broker: records are merged and processed, and changes are taken and committed after each slice. Resolves
 * to records for each second of
 * processor time of all threads.
 */
export const runCore = async (
  topology: Topology,
  inputs: Readonly<Record<string, readonly Event[]>>,
  stores: StateStores,
): Promise<number> => {
  const [sub] = topology.subTopologies;
  if (!sub) throw new RangeError('a topology without nodes');
  const channels = channelsOf(topology, sub, 0);
  const merger = new InputMerger(channels.length);
  const task = new Task(sub, 0, () => undefined, { stores });
  const before = cpuSeconds();
  const length = Math.max(...Object.values(inputs).map((events) => events.length));
  let count = 0;
  let position = 0;
  for (let from = 0; from < length; from += slice) {
    for (const [input, { stream }] of channels.entries()) {
      const events = inputs[stream] ?? [];
      for (const event of events.slice(from, from + slice)) merger.push(input, event, event.at);
      if (from + slice >= events.length) merger.finish(input);
    }
    for (let next = merger.next(); next; next = merger.next()) {
      task.process(channels[next.input]?.stream ?? '', next.record, next.order);
      count += 1;
    }
    stores.takeChanges();
    await stores.commit((position += 1));
  }
  await stores.close();
  return count / (cpuSeconds() - before);
};

/** Processor time of all threads of this process. */
export const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
};

/** New stores in memory, or in a folder. */
export const storesFor = (folder: string | undefined, name: string): StateStores =>
  folder === undefined
    ? new MemoryStateStores()
    : openStateStores({ folder: join(folder, name), origin: name, log: (line) => console.log(line) });
