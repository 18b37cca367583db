import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StreamRecord } from '../graph/node.js';
import type { Topology } from '../graph/topology.js';
import { TopologyRun } from '../index.js';
import { anyPartitions, anyTopology, operatorNames, type Partition, topologyOfOne } from './random-topology.fixture.js';

/** Which partition is next at each step, and before which steps the run is serialised and started again from the text. */
type Plan = Readonly<{ order: readonly number[]; restarts: ReadonlySet<number>; heartbeats: ReadonlySet<number> }>;

const inSequence: Plan = { order: [], restarts: new Set(), heartbeats: new Set() };

/** Runs the records of all partitions in the order of a plan, and returns what each task wrote as text. */
const runBy = (topology: Topology, partitions: readonly Partition[], { order, restarts, heartbeats }: Plan): string => {
  const outputs = new Map<string, StreamRecord[]>();
  let run = new TopologyRun(topology);
  const rest = partitions.map((one) => ({ ...one, next: 0, time: 0 }));
  const take = () => {
    for (const [place, records] of run.takeOutputs()) outputs.set(place, [...(outputs.get(place) ?? []), ...records]);
  };
  for (let step = 0; rest.some((one) => one.next <= one.records.length); step += 1) {
    if (restarts.has(step)) {
      take();
      run = new TopologyRun(topology, run.snapshot());
    }
    const open = rest.filter((one) => one.next <= one.records.length);
    const chosen = open[(order[step % order.length] ?? 0) % open.length];
    if (!chosen) continue;
    const record = chosen.records[chosen.next];
    if (record) run.push(chosen.stream, chosen.partition, record);
    else run.finish(chosen.stream, chosen.partition);
    chosen.time = Math.max(chosen.time, record?.at ?? 0);
    if (heartbeats.has(step)) run.heartbeat(chosen.stream, chosen.partition, chosen.time);
    chosen.next += 1;
  }
  take();
  return JSON.stringify([...outputs].toSorted(([one], [other]) => (one < other ? -1 : 1)));
};

const steps = fc.uniqueArray(fc.nat(90), { maxLength: 4 }).map((list) => new Set(list));
const anyPlan: fc.Arbitrary<Plan> = fc.record({
  order: fc.array(fc.nat(30), { minLength: 1, maxLength: 60 }),
  restarts: steps,
  heartbeats: steps,
});

describe('a deterministic run', () => {
  it('writes the same bytes for each interleaving, with restarts at any point', () => {
    fc.assert(
      fc.property(anyTopology, anyPartitions, anyPlan, (topology, partitions, plan) => {
        expect(runBy(topology, partitions, plan)).toBe(runBy(topology, partitions, inSequence));
      }),
      { numRuns: 60 },
    );
  });

  it.each(operatorNames)('writes the same bytes for each interleaving of %s alone', (kind) => {
    const topology = topologyOfOne(kind);
    fc.assert(
      fc.property(anyPartitions, anyPlan, (partitions, plan) => {
        expect(runBy(topology, partitions, plan)).toBe(runBy(topology, partitions, inSequence));
      }),
      { numRuns: 10 },
    );
  });
});
