import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DerivingStateStores, MemoryStateStores, type StreamRecord, Task, type Topology, TopologyRun } from '../index.js';
import { CommittingTask, Logs } from './committing-run.fixture.js';
import { anyPartitions, anyTopology, operatorNames, type Partition, topologyOfOne } from './random-topology.fixture.js';

type Action = Readonly<{ task: number; kind: 'read' | 'commit' | 'crash' | 'crash-after-commit'; count: number }>;

const anyAction: fc.Arbitrary<Action> = fc.record({
  task: fc.nat(9),
  kind: fc.constantFrom('read', 'read', 'read', 'commit', 'crash', 'crash-after-commit'),
  count: fc.nat(5),
});

const textOf = (outputs: ReadonlyMap<string, readonly StreamRecord[]>): string =>
  JSON.stringify([...outputs].filter(([, records]) => records.length > 0).toSorted(([one], [other]) => (one < other ? -1 : 1)));

const undisturbed = (topology: Topology, partitions: readonly Partition[]): string => {
  const run = new TopologyRun(topology);
  for (const { stream, partition, records } of partitions) for (const record of records) run.push(stream, partition, record);
  for (const { stream, partition } of partitions) run.finish(stream, partition);
  return textOf(run.takeOutputs());
};

const act = async (task: CommittingTask, { kind, count }: Action): Promise<void> => {
  switch (kind) {
    case 'read':
      return task.read(count);
    case 'commit':
      return task.commit();
    case 'crash':
      return task.start();
    case 'crash-after-commit':
      return task.commit(false);
  }
};

/** Whether a run with commits and crashes writes what an undisturbed run writes, and whether its changelog has the state of each task. */
const check = async (topology: Topology, partitions: readonly Partition[], actions: readonly Action[]): Promise<void> => {
  const logs = new Logs(topology);
  for (const partition of partitions) logs.fill(partition);
  const tasks = topology.subTopologies.flatMap((sub) =>
    Array.from(
      { length: sub.tasks },
      (_, partition) => new CommittingTask(logs, { sub, partition }, async () => new MemoryStateStores()),
    ),
  );
  for (const task of tasks) await task.start();
  for (const action of actions) {
    const task = tasks[action.task % tasks.length];
    if (task) await act(task, action);
  }
  for (let round = 0; round < 20 && !tasks.every(({ isFinished }) => isFinished); round += 1)
    for (const task of tasks) {
      task.read(99);
      await task.commit();
    }
  expect(textOf(logs.outputs)).toBe(undisturbed(topology, partitions));
  for (const { task, changelog, slot } of tasks) {
    const restored = new DerivingStateStores(new MemoryStateStores(), slot.sub.stores);
    await restored.restore(changelog.values(), 1);
    const time = task?.time ?? -1;
    new Task(slot.sub, slot.partition, () => undefined, { time, stores: restored }).advance(time);
    for (const { name } of slot.sub.stores) {
      const entries = JSON.stringify(restored.open(name).entries());
      expect(entries).toBe(JSON.stringify(task?.store(name).entries()));
    }
  }
};

describe('tasks that continue from their changelogs', () => {
  const anyActions = fc.array(anyAction, { minLength: 5, maxLength: 40 });

  it('write what an undisturbed run writes, and have its state', () =>
    fc.assert(fc.asyncProperty(anyTopology, anyPartitions, anyActions, check), { numRuns: 30 }));

  it.each(operatorNames)('do so with %s alone', (kind) =>
    fc.assert(
      fc.asyncProperty(anyPartitions, anyActions, (partitions, actions) => check(topologyOfOne(kind), partitions, actions)),
      { numRuns: 4 },
    ),
  );
});
