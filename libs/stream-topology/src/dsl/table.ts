import type { NodeContext, Processor, StoreSpec } from '../graph/node.js';
import { TopologyError } from '../graph/topology-error.js';
import { type Joiner, type JoinKind } from '../joins/stream-join.js';
import { suppressUntilClose } from '../operators/suppress.js';
import { joinedView, joinTables } from '../joins/table-join.js';
import { mappedView, mapTable, regroupTable, tableToStream } from '../operators/table.js';
import { keyText } from '../store/key-text.js';
import type { Consumed, KGroupedTable, KStream, KTable, Materialized, Named } from './api.js';
import { foreignKeyTable } from './foreign-key-table.js';
import { groupedTable } from './grouped-table.js';
import { allSources, registerTable, repartitioned, type TableHandle, tableHandle, type Wrap } from './handle.js';

/** Makes the tables of the DSL. Each method adds a node. */
export const tableOf = <K, V>(handle: TableHandle<K, V>, wrap: Wrap): KTable<K, V> => {
  const table = new TableOperators<K, V>(handle, wrap);
  registerTable(table, handle);
  return table;
};

class TableOperators<K, V> implements KTable<K, V> {
  constructor(
    private readonly handle: TableHandle<K, V>,
    private readonly wrap: Wrap,
  ) {}

  filter(predicate: (key: K, value: V) => boolean, { name }: Named = {}): KTable<K, V> {
    return this.mapped('filter', name, (value, key) => (predicate(key, value) ? value : null));
  }

  filterNot(predicate: (key: K, value: V) => boolean, { name }: Named = {}): KTable<K, V> {
    return this.mapped('filterNot', name, (value, key) => (predicate(key, value) ? null : value));
  }

  mapValues<VR>(mapper: (value: V, key: K) => VR, { name }: Named = {}): KTable<K, VR> {
    return this.mapped('mapValues', name, mapper);
  }

  toStream({ name }: Named = {}): KStream<K, V | null> {
    const { graph, at, sources, isRekeyed } = this.handle;
    const node = this.add('toStream', name, tableToStream<K, V>());
    return this.wrap.stream({ graph, at: { ...at, node }, sources, isRekeyed });
  }

  groupBy<KR, VR>(mapper: (key: K, value: V) => readonly [KR, VR], { name, partitions }: Consumed = {}): KGroupedTable<KR, VR> {
    const isSame = (one: KR, other: KR) => keyText(one) === keyText(other);
    const node = this.add('groupBy', name, regroupTable(mapper, isSame));
    const from = { ...this.handle, at: { node, port: 0 } };
    return groupedTable(repartitioned(from, this.handle.graph.nameFor(undefined, node, 'repartition'), partitions), this.wrap);
  }

  join<VR, O>(other: KTable<unknown, VR>, second: unknown, third?: unknown, fourth?: unknown): KTable<K, O> {
    return this.joinAny('inner', other, second, third, fourth);
  }

  leftJoin<VR, O>(other: KTable<unknown, VR>, second: unknown, third?: unknown, fourth?: unknown): KTable<K, O> {
    return this.joinAny('left', other, second, third, fourth);
  }

  outerJoin<VR, O>(other: KTable<K, VR>, joiner: Joiner<K, V | null, VR | null, O>, options: Named = {}): KTable<K, O> {
    return this.joinTable('outer', other, joiner, options);
  }

  suppressUntilWindowCloses({ name }: Named = {}): KTable<K, V> {
    const { closes } = this.handle;
    if (!closes)
      throw new TopologyError(
        'not-windowed',
        `${this.handle.at.node} has no windows: suppressUntilWindowCloses is for windowed aggregates.`,
      );
    const store = this.handle.graph.nameFor(name, this.handle.at.node, 'suppress');
    const node = this.add('suppress', store, suppressUntilClose<unknown, V>(store, closes), [{ name: store, kind: 'internal' }]);
    return this.wrap.table({ ...this.handle, at: { node, port: 0 } });
  }

  /** The overloads of `join` and `leftJoin`: a foreign-key join has two functions. */
  private joinAny<VR, O>(
    kind: 'inner' | 'left',
    other: KTable<unknown, VR>,
    second: unknown,
    third: unknown,
    fourth: unknown,
  ): KTable<K, O> {
    if (typeof third !== 'function')
      return this.joinTable(kind, other as KTable<K, VR>, second as Joiner<K, V | null, VR | null, O>, (third ?? {}) as Named);
    const right = tableHandle(other, this.handle.graph);
    const join = {
      kind,
      foreignKey: second as (value: V, key: K) => unknown,
      joiner: third as Joiner<K, V, VR | null, O>,
    };
    return foreignKeyTable(this.handle, right, join, (fourth ?? {}) as Materialized, this.wrap);
  }

  private joinTable<VR, O>(
    kind: JoinKind,
    other: KTable<K, VR>,
    joiner: Joiner<K, V | null, VR | null, O>,
    { name }: Named,
  ): KTable<K, O> {
    const { graph, at } = this.handle;
    const right = tableHandle(other, graph);
    const join = { kind, left: this.handle.view, right: right.view, joiner };
    const node = graph.nameFor(name, at.node, `${kind}Join`);
    const view = joinedView(join);
    const joined = graph.add(node, {
      kind: `${kind}Join`,
      parents: [at, right.at],
      stores: [],
      reads: view.stores,
      create: joinTables(join),
    });
    graph.coPartition(node, this.handle.sources, right.sources);
    const { closes: _, ...handle } = this.handle;
    return this.wrap.table<K, O>({ ...handle, at: joined, sources: allSources(handle, right), view });
  }

  private mapped<VR>(kind: string, name: string | undefined, mapper: (value: V, key: K) => VR | null): KTable<K, VR> {
    const node = this.add(kind, name, mapTable(mapper));
    return this.wrap.table<K, VR>({ ...this.handle, at: { node, port: 0 }, view: mappedView(this.handle.view, mapper) });
  }

  private add(
    kind: string,
    name: string | undefined,
    create: (context: NodeContext) => Processor,
    stores: readonly StoreSpec[] = [],
  ): string {
    const { graph, at } = this.handle;
    return graph.add(graph.nameFor(name, at.node, kind), { kind, parents: [at], stores, reads: [], create }).node;
  }
}
