import fc from 'fast-check';
import {
  type GlobalKTable,
  JoinWindows,
  type KStream,
  type KTable,
  SessionWindows,
  SlidingWindows,
  StreamsBuilder,
  TimeWindows,
} from '../index.js';
import type { StreamRecord } from '../graph/node.js';
import type { Topology } from '../graph/topology.js';
import { channelsOf } from './channels.js';
import { partitionOf } from './partition-of.js';

type Numbers = KStream<string, number>;
type NumberTable = KTable<string, number>;
type Pool = { streams: Numbers[]; tables: NumberTable[]; global: GlobalKTable<string, number> };

/** A number that tells which values it was made of, and in which order. */
const join = (one: number | null, other: number | null): number => ((one ?? -7) * 31 + (other ?? -11)) % 9973;
const windowed = (table: KTable<{ key: string; window: { start: number; end: number } }, number>): Numbers =>
  table.toStream().map(({ key, window }, value) => [key, join(value, window.start + window.end)]);

/** Each operator takes streams and tables of the pool by number, and adds what it makes. */
const operators: Readonly<
  Record<string, (pool: Pool, one: Numbers, other: Numbers, table: NumberTable, second: NumberTable) => void>
> = {
  filter: ({ streams }, one) => streams.push(one.filter((_, value) => value === null || value % 3 !== 0)),
  mapValues: ({ streams }, one) => streams.push(one.mapValues((value) => join(value, 1))),
  flatMap: ({ streams }, one) =>
    streams.push(
      one.flatMap((key, value) => [
        [key, value],
        [value === null ? key : `k${Math.abs(value) % 4}`, 5],
      ]),
    ),
  selectKey: ({ streams }, one) =>
    streams.push(one.selectKey((key, value) => (value === null ? key : `k${Math.abs(value) % 4}`))),
  branch: ({ streams }, one) => {
    const { even, odd } = one.branch({ even: (_, value) => value !== null && value % 2 === 0, odd: () => true });
    streams.push(even, odd);
  },
  merge: ({ streams }, one, other) => streams.push(one.merge(other)),
  repartition: ({ streams }, one) => streams.push(one.repartition({ partitions: 2 })),
  count: ({ tables }, one) => tables.push(one.groupByKey().count()),
  reduce: ({ tables }, one) => tables.push(one.groupByKey().reduce(join)),
  tumbling: ({ streams }, one) =>
    streams.push(windowed(one.groupByKey().windowedBy(TimeWindows.ofSizeAndGrace(20, 5)).lateTo('LATE').count())),
  hopping: ({ streams }, one) =>
    streams.push(windowed(one.groupByKey().windowedBy(TimeWindows.ofSizeAndGrace(20, 5).advanceBy(7)).reduce(join))),
  sliding: ({ streams }, one) =>
    streams.push(windowed(one.groupByKey().windowedBy(SlidingWindows.ofTimeDifferenceAndGrace(15, 9)).reduce(join))),
  session: ({ streams }, one) =>
    streams.push(windowed(one.groupByKey().windowedBy(SessionWindows.ofInactivityGapAndGrace(8, 9)).lateTo('LATE').count())),
  suppressed: ({ streams }, one) =>
    streams.push(
      windowed(one.groupByKey().windowedBy(TimeWindows.ofSizeAndGrace(20, 5)).reduce(join).suppressUntilWindowCloses()),
    ),
  innerJoin: ({ streams }, one, other) => streams.push(one.join(other, join, JoinWindows.ofTimeDifferenceAndGrace(10, 4))),
  leftJoin: ({ streams }, one, other) =>
    streams.push(one.leftJoin(other, join, JoinWindows.ofTimeDifferenceAndGrace(10, 4).withAfter(3))),
  outerJoin: ({ streams }, one, other) => streams.push(one.outerJoin(other, join, JoinWindows.ofTimeDifferenceAndGrace(10, 4))),
  tableLookup: ({ streams }, one, _, table) => streams.push(one.leftJoin(table, join)),
  globalLookup: ({ streams, global }, one) =>
    streams.push(one.leftJoin(global, (_, value) => `k${Math.abs(value ?? 0) % 4}`, join)),
  tableJoin: ({ tables }, _, _other, table, second) => tables.push(table.outerJoin(second, join)),
  foreignKey: ({ tables }, _, _other, table, second) =>
    tables.push(table.leftJoin(second, (value) => (value % 5 === 0 ? null : `k${Math.abs(value) % 4}`), join)),
  regroup: ({ tables }, _, _other, table) =>
    tables.push(table.groupBy((_key, value) => [`k${Math.abs(value) % 4}`, value]).reduce(join, join)),
  toTable: ({ tables }, one) => tables.push(one.toTable()),
  process: ({ streams }, one) =>
    streams.push(
      one.process<string, number, number>({
        process: ({ key, value, at }, { store }) => store.put(key, join(store.get(key)?.value ?? 0, value), at),
        punctuate: {
          every: 25,
          fn: (time, { store, forward }) => {
            for (const { key, value } of store.all()) forward({ key, value, at: time });
          },
        },
      }),
    ),
};

type Step = readonly [kind: string, one: number, other: number];

const topologyFrom = (steps: readonly Step[]): Topology => {
  const builder = new StreamsBuilder();
  const [a, b] = ['A', 'B'].map((name) => builder.stream<string, number>(name, { partitions: 2 })) as [Numbers, Numbers];
  const [t, u] = ['T', 'U'].map((name) => builder.table<string, number>(name, { partitions: 2 })) as [NumberTable, NumberTable];
  const pool: Pool = { streams: [a, b], tables: [t, u], global: builder.globalTable('G', { partitions: 2 }) };
  const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;
  for (const [kind, one, other] of steps)
    operators[kind]?.(pool, pick(pool.streams, one), pick(pool.streams, other), pick(pool.tables, one), pick(pool.tables, other));
  for (const [index, stream] of pool.streams.slice(2).entries()) stream.to(`STREAM-${index}`);
  for (const [index, table] of pool.tables.slice(2).entries()) table.toStream().to(`TABLE-${index}`);
  return builder.build();
};

const hasFeedback = (topology: Topology): boolean =>
  topology.subTopologies.some((sub) =>
    Array.from({ length: sub.tasks }, (_, task) => channelsOf(topology, sub, task))
      .flat()
      .some(({ isFeedback }) => isFeedback),
  );

/** The names of the operators that topologies are made of. */
export const operatorNames = Object.keys(operators);

const anyStep: fc.Arbitrary<Step> = fc.tuple(fc.constantFrom(...operatorNames), fc.nat(20), fc.nat(20));

/** A topology of one operator over all sources. */
export const topologyOfOne = (kind: string): Topology => topologyFrom([[kind, 0, 1]]);

/** Topologies of up to seven operators in which no repartition stream leads back. */
export const anyTopology: fc.Arbitrary<Topology> = fc
  .array(anyStep, { minLength: 1, maxLength: 7 })
  .map(topologyFrom)
  .filter((topology) => !hasFeedback(topology));

/** The records of one partition of a source, in its order. */
export type Partition = Readonly<{ stream: string; partition: number; records: readonly StreamRecord[] }>;

const anyPartition = (stream: string, partition: number): fc.Arbitrary<Partition> => {
  const keys = ['k0', 'k1', 'k2', 'k3', 'k4', 'k5'].filter((key) => partitionOf(key, 2) === partition);
  const value = fc.oneof({ weight: 6, arbitrary: fc.nat(99) }, { weight: 1, arbitrary: fc.constant(null) });
  return fc
    .array(fc.tuple(fc.constantFrom(...keys), value, fc.integer({ min: -12, max: 25 })), { maxLength: 12 })
    .map((steps) => {
      let at = 20;
      const records = steps.map(([key, one, step]) => ({ key, value: one, at: (at = Math.max(0, at + step)) }));
      return { stream, partition, records };
    });
};

/** The records of all partitions of the sources. */
export const anyPartitions: fc.Arbitrary<readonly Partition[]> = fc.tuple(
  ...['A', 'B', 'T', 'U', 'G'].flatMap((stream) => [0, 1].map((partition) => anyPartition(stream, partition))),
);
