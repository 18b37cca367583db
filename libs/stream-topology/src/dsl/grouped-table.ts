import { aggregateTable, type Fold } from '../operators/aggregate.js';
import { storeView } from '../operators/table.js';
import type { KGroupedTable, KTable, Materialized } from './api.js';
import type { Handle, Wrap } from './handle.js';

/** The aggregates of a table that is grouped by another key. */
export const groupedTable = <K, V>(handle: Handle, wrap: Wrap): KGroupedTable<K, V> => {
  const materialize = <A>(
    kind: string,
    add: Fold<K, V, A>,
    subtract: (key: K, value: V, old: A) => A,
    { name, store }: Materialized = {},
  ): KTable<K, A> => {
    const node = handle.graph.nameFor(name, handle.at.node, kind);
    const own = store ?? node;
    const stores = [{ name: own, kind: 'keyValue' as const }];
    const create = aggregateTable<K, V, A>(own, add, subtract);
    const at = handle.graph.add(node, { kind, parents: [handle.at], stores, reads: [], create });
    return wrap.table<K, A>({ ...handle, at, view: storeView(own) });
  };
  return {
    count: (options) =>
      materialize<number>(
        'count',
        (_, _value, old) => (old ?? 0) + 1,
        (_, _value, old) => old - 1,
        options,
      ),
    reduce: (add, subtract, options) =>
      materialize<V>(
        'reduce',
        (_, value, old) => (old === undefined ? value : add(old, value)),
        (_, value, old) => subtract(old, value),
        options,
      ),
    aggregate: (initializer, add, subtract, options) =>
      materialize('aggregate', (key, value, old) => add(key, value, old === undefined ? initializer() : old), subtract, options),
  };
};
