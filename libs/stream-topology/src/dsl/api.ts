import type { JoinWindowsSpec, SessionWindowsSpec, SlidingWindowsSpec, TimeWindowsSpec } from '../operators/windows.js';
import type { ProcessorSpec } from '../operators/process.js';
import type { SessionMerger } from '../operators/session-aggregate.js';
import type { Windowed } from '../store/stores.js';

/** The name of an operator; without it, the name of its parent with its kind. */
export type Named = Readonly<{ name?: string }>;
/** The name of an operator and of its store, which is the operator's name unless given. `retention`: ms that a window stays after its start. */
export type Materialized = Readonly<{ name?: string; store?: string; retention?: number }>;
/** The number of partitions of a stream, 1 unless given. */
export type Consumed = Readonly<{ partitions?: number; name?: string }>;

/** The name of a stream–stream join, and the stream to which it writes records that come too late. */
export type StreamJoined = Named & Readonly<{ lateTo?: string }>;

type Mapper<K, V, R> = (key: K, value: V) => R;
type ValueJoiner<K, L, R, O> = (left: L, right: R, key: K) => O;

/** A stream of records. `null` as value of a record is a tombstone for tables, and left out by aggregates and joins. */
export interface KStream<K, V> {
  filter(predicate: Mapper<K, V, boolean>, options?: Named): KStream<K, V>;
  filterNot(predicate: Mapper<K, V, boolean>, options?: Named): KStream<K, V>;
  map<KR, VR>(mapper: Mapper<K, V, readonly [KR, VR]>, options?: Named): KStream<KR, VR>;
  mapValues<VR>(mapper: (value: V, key: K) => VR, options?: Named): KStream<K, VR>;
  flatMap<KR, VR>(mapper: Mapper<K, V, Iterable<readonly [KR, VR]>>, options?: Named): KStream<KR, VR>;
  flatMapValues<VR>(mapper: (value: V, key: K) => Iterable<VR>, options?: Named): KStream<K, VR>;
  selectKey<KR>(mapper: Mapper<K, V, KR>, options?: Named): KStream<KR, V>;
  /** A stream for each name: a record goes to the first whose predicate it satisfies, and nowhere when it satisfies none. */
  branch<N extends string>(
    branches: Readonly<Record<N, Mapper<K, V, boolean>>>,
    options?: Named,
  ): Readonly<Record<N, KStream<K, V>>>;
  merge(other: KStream<K, V>, options?: Named): KStream<K, V>;
  /** Writes the records to a stream of the topology's own, divided by key, and reads them again. */
  repartition(options?: Consumed): KStream<K, V>;
  groupByKey(options?: Consumed): KGroupedStream<K, V>;
  /** Grouping by another key repartitions. */
  groupBy<KR>(mapper: Mapper<K, V, KR>, options?: Consumed): KGroupedStream<KR, V>;
  toTable(options?: Materialized): KTable<K, V>;
  join<VR, O>(table: KTable<K, VR>, joiner: ValueJoiner<K, V, VR, O>, options?: Named): KStream<K, O>;
  join<VR, O>(
    other: KStream<K, VR>,
    joiner: ValueJoiner<K, V, VR, O>,
    windows: JoinWindowsSpec,
    options?: StreamJoined,
  ): KStream<K, O>;
  join<KG, VG, O>(
    table: GlobalKTable<KG, VG>,
    keyOf: Mapper<K, V, KG | null>,
    joiner: ValueJoiner<K, V, VG, O>,
    options?: Named,
  ): KStream<K, O>;
  leftJoin<VR, O>(table: KTable<K, VR>, joiner: ValueJoiner<K, V, VR | null, O>, options?: Named): KStream<K, O>;
  leftJoin<VR, O>(
    other: KStream<K, VR>,
    joiner: ValueJoiner<K, V, VR | null, O>,
    windows: JoinWindowsSpec,
    options?: StreamJoined,
  ): KStream<K, O>;
  leftJoin<KG, VG, O>(
    table: GlobalKTable<KG, VG>,
    keyOf: Mapper<K, V, KG | null>,
    joiner: ValueJoiner<K, V, VG | null, O>,
    options?: Named,
  ): KStream<K, O>;
  outerJoin<VR, O>(
    other: KStream<K, VR>,
    joiner: ValueJoiner<K, V | null, VR | null, O>,
    windows: JoinWindowsSpec,
    options?: StreamJoined,
  ): KStream<K, O>;
  /** A processor of one's own with a store and punctuation in event time. */
  process<KO, VO, S = never>(processor: ProcessorSpec<K, V, KO, VO, S>, options?: Materialized): KStream<KO, VO>;
  to(stream: string, options?: Named): void;
}

/** A stream grouped by key. */
export interface KGroupedStream<K, V> {
  count(options?: Materialized): KTable<K, number>;
  /** The first value of a key is its first aggregate. */
  reduce(reducer: (aggregate: V, value: V) => V, options?: Materialized): KTable<K, V>;
  aggregate<A>(initializer: () => A, add: (key: K, value: V, aggregate: A) => A, options?: Materialized): KTable<K, A>;
  windowedBy(windows: TimeWindowsSpec | SlidingWindowsSpec): TimeWindowedKStream<K, V>;
  windowedBy(windows: SessionWindowsSpec): SessionWindowedKStream<K, V>;
}

/** A grouped stream in time windows or sliding windows. */
export interface TimeWindowedKStream<K, V> {
  count(options?: Materialized): KTable<Windowed<K>, number>;
  reduce(reducer: (aggregate: V, value: V) => V, options?: Materialized): KTable<Windowed<K>, V>;
  aggregate<A>(initializer: () => A, add: (key: K, value: V, aggregate: A) => A, options?: Materialized): KTable<Windowed<K>, A>;
  /** Writes the records that no open window takes to a stream. */
  lateTo(stream: string): TimeWindowedKStream<K, V>;
}

/** A grouped stream in sessions. */
export interface SessionWindowedKStream<K, V> {
  count(options?: Materialized): KTable<Windowed<K>, number>;
  reduce(reducer: (aggregate: V, value: V) => V, options?: Materialized): KTable<Windowed<K>, V>;
  aggregate<A>(
    initializer: () => A,
    add: (key: K, value: V, aggregate: A) => A,
    merge: SessionMerger<K, A>,
    options?: Materialized,
  ): KTable<Windowed<K>, A>;
  /** Writes the records that no open session takes to a stream. */
  lateTo(stream: string): SessionWindowedKStream<K, V>;
}

/** A table: the latest value of each key. */
export interface KTable<K, V> {
  filter(predicate: Mapper<K, V, boolean>, options?: Named): KTable<K, V>;
  filterNot(predicate: Mapper<K, V, boolean>, options?: Named): KTable<K, V>;
  mapValues<VR>(mapper: (value: V, key: K) => VR, options?: Named): KTable<K, VR>;
  /** The changes as records; `null` for a key that was deleted. */
  toStream(options?: Named): KStream<K, V | null>;
  groupBy<KR, VR>(mapper: Mapper<K, V, readonly [KR, VR]>, options?: Consumed): KGroupedTable<KR, VR>;
  join<VR, O>(other: KTable<K, VR>, joiner: ValueJoiner<K, V, VR, O>, options?: Named): KTable<K, O>;
  join<KR, VR, O>(
    other: KTable<KR, VR>,
    foreignKey: (value: V, key: K) => KR | null,
    joiner: ValueJoiner<K, V, VR, O>,
    options?: Materialized,
  ): KTable<K, O>;
  leftJoin<VR, O>(other: KTable<K, VR>, joiner: ValueJoiner<K, V, VR | null, O>, options?: Named): KTable<K, O>;
  leftJoin<KR, VR, O>(
    other: KTable<KR, VR>,
    foreignKey: (value: V, key: K) => KR | null,
    joiner: ValueJoiner<K, V, VR | null, O>,
    options?: Materialized,
  ): KTable<K, O>;
  outerJoin<VR, O>(other: KTable<K, VR>, joiner: ValueJoiner<K, V | null, VR | null, O>, options?: Named): KTable<K, O>;
  /** One change for each window, when it closes. Errors: `not-windowed`. */
  suppressUntilWindowCloses(options?: Named): KTable<K, V>;
}

/** A table grouped by another key. */
export interface KGroupedTable<K, V> {
  count(options?: Materialized): KTable<K, number>;
  reduce(add: (aggregate: V, value: V) => V, subtract: (aggregate: V, value: V) => V, options?: Materialized): KTable<K, V>;
  aggregate<A>(
    initializer: () => A,
    add: (key: K, value: V, aggregate: A) => A,
    subtract: (key: K, value: V, aggregate: A) => A,
    options?: Materialized,
  ): KTable<K, A>;
}

/** A table that each task has whole. */
export interface GlobalKTable<K, V> {
  readonly stream: string;
  readonly store: string;
  /** Types only; no value. */
  readonly row?: readonly [K, V];
}
