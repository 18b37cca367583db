import type { Change, NodeContext, Processor } from '../graph/node.js';

/** How values become an aggregate. `old` is `undefined` for the first value of a key. */
export type Fold<K, V, A> = (key: K, value: V, old: A | undefined) => A;

/** Folds the records of each key. Records without a key or a value are left out. The time of an aggregate is the greatest of its records. */
export const aggregateStream =
  <K, V, A>(store: string, add: Fold<K, V, A>) =>
  (context: NodeContext): Processor<K, V | null> => {
    const aggregates = context.keyValue<K, A>(store);
    return {
      process: ({ key, value, at }) => {
        if (key === null || key === undefined || value === null) return;
        const old = aggregates.get(key);
        const newValue = add(key, value, old?.value);
        const latest = Math.max(at, old?.at ?? 0);
        aggregates.put(key, newValue, latest);
        context.forward({ key, value: { newValue, oldValue: old?.value ?? null }, at: latest });
      },
    };
  };

/** Folds the changes of a table: first the old value is subtracted, then the new one added. Source: Kafka Streams, `KTableAggregate`. */
export const aggregateTable =
  <K, V, A>(store: string, add: Fold<K, V, A>, subtract: (key: K, value: V, old: A) => A) =>
  (context: NodeContext): Processor<K, Change<V>> => {
    const aggregates = context.keyValue<K, A>(store);
    return {
      process: ({ key, value: { newValue, oldValue }, at }) => {
        if (key === null || key === undefined) return;
        const old = aggregates.get(key);
        const without = oldValue !== null && old ? subtract(key, oldValue, old.value) : old?.value;
        const aggregate = newValue === null ? without : add(key, newValue, without);
        if (aggregate === undefined) return;
        const latest = Math.max(at, old?.at ?? 0);
        aggregates.put(key, aggregate, latest);
        context.forward({ key, value: { newValue: aggregate, oldValue: old?.value ?? null }, at: latest });
      },
    };
  };
