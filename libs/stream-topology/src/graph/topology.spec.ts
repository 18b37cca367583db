import { describe, expect, it } from 'vitest';
import {
  JoinWindows,
  type KStream,
  SlidingWindows,
  StreamsBuilder,
  TimeWindows,
  TopologyError,
  TopologyTestDriver,
} from '../index.js';

type Text = KStream<string, string>;
const pair = (one: string, other: string) => one + other;
const windows = JoinWindows.ofTimeDifferenceWithNoGrace(10);

const problemOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error instanceof TopologyError ? error.problem : error;
  }
  return undefined;
};
const problemOfBuild = (declare: (builder: StreamsBuilder) => void) =>
  problemOf(() => {
    const builder = new StreamsBuilder();
    declare(builder);
    return builder.build();
  });
const partitionsOf = (declare: (builder: StreamsBuilder) => void) => {
  const builder = new StreamsBuilder();
  declare(builder);
  return Object.fromEntries(builder.build().partitions);
};

describe('a topology is refused', () => {
  it.each<[string, string, (builder: StreamsBuilder, two: Text, three: Text) => void]>([
    ['streams with 2 and 3 partitions that are joined', 'not-co-partitioned', (_, two, three) => two.join(three, pair, windows)],
    [
      'a table with 4 partitions joined to a stream with 2',
      'not-co-partitioned',
      (builder, two) => two.join(builder.table<string, string>('T', { partitions: 4 }), pair),
    ],
    [
      'tables with different partitions that are joined',
      'not-co-partitioned',
      (builder) => builder.table<string, string>('A', { partitions: 4 }).outerJoin(builder.table<string, string>('B'), () => ''),
    ],
    [
      'a repartition stream with another number than its partner',
      'not-co-partitioned',
      (_, two, three) => two.repartition({ partitions: 4 }).join(three, pair, windows),
    ],
    [
      'three streams of which the first and the last differ',
      'not-co-partitioned',
      (builder, two, three) =>
        two
          .join(three.repartition(), pair, windows)
          .join(builder.stream<string, string>('FOUR', { partitions: 4 }), pair, windows),
    ],
    [
      'two operators of one name',
      'duplicate-name',
      (_, two) => [two.filter(() => true, { name: 'a' }), two.filter(() => true, { name: 'a' })],
    ],
    [
      'two stores of one name',
      'duplicate-name',
      (_, two) => [two.groupByKey().count({ store: 'a' }), two.groupByKey().count({ store: 'a' })],
    ],
    ['a name with a space', 'invalid-name', (_, two) => two.filter(() => true, { name: 'a b' })],
    ['a stream that is declared twice', 'stream-declared-twice', (builder) => builder.table('TWO')],
    ['a stream that is read and written', 'stream-read-and-written', (_, two) => two.to('THREE')],
    ['no partition', 'invalid-partitions', (builder) => builder.stream('ZERO', { partitions: 0 })],
    [
      'a join with a stream of another builder',
      'other-builder',
      (_, two) => two.merge(new StreamsBuilder().stream<string, string>('X')),
    ],
    ['a suppressed table without windows', 'not-windowed', (_, two) => two.groupByKey().count().suppressUntilWindowCloses()],
    ['a window of no length', 'invalid-window', () => TimeWindows.ofSizeWithNoGrace(0)],
    ['windows that advance by more than their size', 'invalid-window', () => TimeWindows.ofSizeWithNoGrace(10).advanceBy(11)],
    ['a negative grace', 'invalid-window', () => SlidingWindows.ofTimeDifferenceAndGrace(10, -1)],
    ['a join window that ends before it starts', 'invalid-window', () => windows.withBefore(-20)],
    [
      'a retention below the time that windows are open',
      'invalid-window',
      (_, two) => two.groupByKey().windowedBy(TimeWindows.ofSizeAndGrace(10, 5)).count({ retention: 14 }),
    ],
  ])('for %s', (_, problem, declare) => {
    const build = (builder: StreamsBuilder) =>
      declare(builder, builder.stream('TWO', { partitions: 2 }), builder.stream('THREE', { partitions: 3 }));
    expect(problemOfBuild(build)).toBe(problem);
  });
});

describe('the partitions of a repartition stream', () => {
  it('are those of the stream that it is made from', () => {
    expect(
      partitionsOf((builder) =>
        builder
          .stream('A', { partitions: 3 })
          .selectKey((key) => key)
          .groupByKey()
          .count(),
      ),
    ).toEqual({
      A: 3,
      'A.selectKey.repartition-repartition': 3,
    });
  });

  it('are those of the stream that it is joined with', () => {
    const declare = (builder: StreamsBuilder) =>
      builder
        .stream<string, string>('A', { partitions: 3 })
        .selectKey((key) => key)
        .join(builder.table<string, string>('B', { partitions: 5 }), pair);
    expect(partitionsOf(declare)).toMatchObject({ 'A.selectKey.repartition-repartition': 5, B: 5 });
  });

  it('are the greater number when both sides of a join are repartitioned', () => {
    const declare = (builder: StreamsBuilder) => {
      const keyed = (name: string, partitions: number) =>
        builder.stream<string, string>(name, { partitions }).selectKey((key) => key);
      keyed('A', 3).join(keyed('B', 4), pair, windows);
    };
    expect(partitionsOf(declare)).toMatchObject({
      'A.selectKey.repartition-repartition': 4,
      'B.selectKey.repartition-repartition': 4,
    });
  });
});

describe('the test driver refuses', () => {
  const builder = new StreamsBuilder();
  builder.stream<string, string>('IN').groupByKey().count({ store: 'count' }).toStream().to('OUT');
  const driver = new TopologyTestDriver(builder.build());

  it.each<[string, string, () => unknown]>([
    ['a stream that is not read', 'unknown-stream', () => driver.pipe('OUT', { key: 'a', value: 1, at: 1 })],
    ['a stream that is not written', 'unknown-stream', () => driver.read('IN')],
    ['a time below 0', 'invalid-time', () => driver.pipe('IN', { key: 'a', value: 1, at: -1 })],
    ['a store that is not there', 'unknown-store', () => driver.store('sum')],
    ['a store of another kind', 'unknown-store', () => driver.windowStore('count')],
    ['a snapshot of another topology', 'invalid-snapshot', () => new TopologyTestDriver(builder.build(), '{"tasks":[]}')],
  ])('%s', (_, problem, work) => {
    expect(problemOf(work)).toBe(problem);
  });
});
