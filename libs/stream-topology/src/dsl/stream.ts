import { branchBy, filterBy, flatMapBy, passOn } from '../operators/stateless.js';
import { type ProcessorSpec, runProcessor } from '../operators/process.js';
import type { Joiner } from '../joins/stream-join.js';
import { storeView, tableSource } from '../operators/table.js';
import type { JoinWindowsSpec } from '../operators/windows.js';
import type { Consumed, KGroupedStream, KStream, KTable, Materialized, Named, StreamJoined } from './api.js';
import { groupedStream } from './grouped-stream.js';
import {
  addOperator,
  type Handle,
  inPlace,
  type NewOperator,
  registerStream,
  repartitioned,
  streamHandle,
  type Wrap,
} from './handle.js';
import { joinAny, joinOther, type Other } from './stream-joins.js';

type Mapper<K, V, R> = (key: K, value: V) => R;

/** Makes the streams of the DSL. Each method adds a node. */
export const streamOf = <K, V>(handle: Handle, wrap: Wrap): KStream<K, V> => {
  const stream = new StreamOperators<K, V>(handle, wrap);
  registerStream(stream, handle);
  return stream;
};

class StreamOperators<K, V> implements KStream<K, V> {
  constructor(
    private readonly handle: Handle,
    private readonly wrap: Wrap,
  ) {}

  filter(predicate: Mapper<K, V, boolean>, { name }: Named = {}): KStream<K, V> {
    return this.next({ kind: 'filter', name, create: filterBy(predicate) });
  }

  filterNot(predicate: Mapper<K, V, boolean>, { name }: Named = {}): KStream<K, V> {
    return this.next({ kind: 'filterNot', name, create: filterBy<K, V>((key, value) => !predicate(key, value)) });
  }

  map<KR, VR>(mapper: Mapper<K, V, readonly [KR, VR]>, { name }: Named = {}): KStream<KR, VR> {
    return this.next({
      kind: 'map',
      name,
      create: flatMapBy<K, V, KR, VR>((key, value) => [mapper(key, value)]),
      isRekeyed: true,
    });
  }

  mapValues<VR>(mapper: (value: V, key: K) => VR, { name }: Named = {}): KStream<K, VR> {
    return this.next({ kind: 'mapValues', name, create: flatMapBy<K, V, K, VR>((key, value) => [[key, mapper(value, key)]]) });
  }

  flatMap<KR, VR>(mapper: Mapper<K, V, Iterable<readonly [KR, VR]>>, { name }: Named = {}): KStream<KR, VR> {
    return this.next({ kind: 'flatMap', name, create: flatMapBy(mapper), isRekeyed: true });
  }

  flatMapValues<VR>(mapper: (value: V, key: K) => Iterable<VR>, { name }: Named = {}): KStream<K, VR> {
    const pairs = (key: K, value: V) => [...mapper(value, key)].map((one) => [key, one] as const);
    return this.next({ kind: 'flatMapValues', name, create: flatMapBy<K, V, K, VR>(pairs) });
  }

  selectKey<KR>(mapper: Mapper<K, V, KR>, { name }: Named = {}): KStream<KR, V> {
    return this.next({
      kind: 'selectKey',
      name,
      create: flatMapBy<K, V, KR, V>((key, value) => [[mapper(key, value), value]]),
      isRekeyed: true,
    });
  }

  branch<N extends string>(
    branches: Readonly<Record<N, Mapper<K, V, boolean>>>,
    { name }: Named = {},
  ): Readonly<Record<N, KStream<K, V>>> {
    const names = Object.keys(branches) as N[];
    const node = addOperator([this.handle], { kind: 'branch', name, create: branchBy(names.map((one) => branches[one])) });
    const split = names.map((one, port) => {
      const at = this.handle.graph.add(this.handle.graph.nameFor(undefined, node.at.node, one), {
        kind: 'branch',
        parents: [{ node: node.at.node, port }],
        stores: [],
        reads: [],
        create: passOn,
      });
      return [one, this.wrap.stream<K, V>({ ...node, at })] as const;
    });
    return Object.fromEntries(split) as Record<N, KStream<K, V>>;
  }

  merge(other: KStream<K, V>, { name }: Named = {}): KStream<K, V> {
    const right = streamHandle(other, this.handle.graph);
    return this.wrap.stream({
      ...addOperator([this.handle, right], { kind: 'merge', name, create: passOn }),
      isRekeyed: this.handle.isRekeyed || right.isRekeyed,
    });
  }

  repartition({ name, partitions }: Consumed = {}): KStream<K, V> {
    return this.wrap.stream(
      repartitioned(this.handle, this.handle.graph.nameFor(name, this.handle.at.node, 'repartition'), partitions),
    );
  }

  groupByKey({ partitions }: Consumed = {}): KGroupedStream<K, V> {
    return groupedStream(inPlace(this.handle, partitions), this.wrap);
  }

  groupBy<KR>(mapper: Mapper<K, V, KR>, { name, partitions }: Consumed = {}): KGroupedStream<KR, V> {
    const keyed = addOperator([this.handle], {
      kind: 'groupBy',
      name,
      create: flatMapBy<K, V, KR, V>((key, value) => [[mapper(key, value), value]]),
      isRekeyed: true,
    });
    return groupedStream(inPlace(keyed, partitions), this.wrap);
  }

  toTable({ name, store }: Materialized = {}): KTable<K, V> {
    const from = inPlace(this.handle);
    const node = from.graph.nameFor(name, from.at.node, 'toTable');
    const values = store ?? node;
    const stores = [{ name: values, kind: 'keyValue' as const }];
    const at = from.graph.add(node, {
      kind: 'toTable',
      parents: [from.at],
      stores,
      reads: [],
      create: tableSource<K, V>(values),
    });
    return this.wrap.table<K, V>({ ...from, at, view: storeView(values) });
  }

  join<VR, O>(other: Other<K, VR>, second: unknown, third?: unknown, fourth?: unknown): KStream<K, O> {
    return joinAny(this.handle, this.wrap, 'inner', [other, second, third, fourth]);
  }

  leftJoin<VR, O>(other: Other<K, VR>, second: unknown, third?: unknown, fourth?: unknown): KStream<K, O> {
    return joinAny(this.handle, this.wrap, 'left', [other, second, third, fourth]);
  }

  outerJoin<VR, O>(
    other: KStream<K, VR>,
    joiner: Joiner<K, V | null, VR | null, O>,
    windows: JoinWindowsSpec,
    options: StreamJoined = {},
  ): KStream<K, O> {
    return joinOther(this.handle, this.wrap, 'outer', { other, joiner, windows, options });
  }

  process<KO, VO, S = never>(processor: ProcessorSpec<K, V, KO, VO, S>, { name, store }: Materialized = {}): KStream<KO, VO> {
    const node = this.handle.graph.nameFor(name, this.handle.at.node, 'process');
    const own = store ?? node;
    const stores = [
      { name: own, kind: 'keyValue' as const },
      { name: `${own}.punctuation`, kind: 'internal' as const },
    ];
    return this.next({ kind: 'process', name: node, create: runProcessor(own, processor), isRekeyed: true, stores });
  }

  to(stream: string, { name }: Named = {}): void {
    const node = this.handle.graph.nameFor(name, this.handle.at.node, 'to');
    this.handle.graph.add(node, { kind: 'sink', parents: [this.handle.at], stores: [], reads: [], stream });
  }

  private next<KR, VR>(operator: NewOperator): KStream<KR, VR> {
    return this.wrap.stream(addOperator([this.handle], operator));
  }
}
