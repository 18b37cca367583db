import type { Change, NodeContext, Processor } from '../graph/node.js';
import type { Timed } from '../store/stores.js';

/** Reads the current value of a table's key; the stores are those that it reads. */
export type TableView<K, V> = Readonly<{
  stores: readonly string[];
  open(context: NodeContext): (key: K) => Timed<V> | undefined;
}>;

/** The view of a table that is a key–value store. */
export const storeView = <K, V>(store: string): TableView<K, V> => ({
  stores: [store],
  open: (context) => {
    const values = context.keyValue<K, V>(store);
    return (key) => values.get(key);
  },
});

/** The view of a table whose values are made from those of another; `null` is no value. */
export const mappedView = <K, V, VR>(view: TableView<K, V>, mapper: (value: V, key: K) => VR | null): TableView<K, VR> => ({
  stores: view.stores,
  open: (context) => {
    const get = view.open(context);
    return (key) => {
      const found = get(key);
      const value = found && mapper(found.value, key);
      return found && value !== null && value !== undefined ? { value, at: found.at } : undefined;
    };
  },
});

/** Stores the records of a stream as a table and emits the changes. A record with the value `null` deletes; one without a key is left out. */
export const tableSource =
  <K, V>(store: string) =>
  (context: NodeContext): Processor<K, V | null> => {
    const values = context.keyValue<K, V>(store);
    return {
      process: ({ key, value, at }) => {
        if (key === null || key === undefined) return;
        const oldValue = values.get(key)?.value ?? null;
        if (value === null) values.delete(key);
        else values.put(key, value, at);
        context.forward({ key, value: { newValue: value, oldValue }, at });
      },
    };
  };

/** Emits the changes of a table whose values are made from those of another. Nothing before and after is no change. */
export const mapTable =
  <K, V, VR>(mapper: (value: V, key: K) => VR | null) =>
  (context: NodeContext): Processor<K, Change<V>> => ({
    process: ({ key, value, at }) => {
      const newValue = value.newValue === null ? null : mapper(value.newValue, key);
      const oldValue = value.oldValue === null ? null : mapper(value.oldValue, key);
      if (newValue !== null || oldValue !== null) context.forward({ key, value: { newValue, oldValue }, at });
    },
  });

/** Emits the new values of a table as records; `null` for a key that was deleted. */
export const tableToStream =
  <K, V>() =>
  (context: NodeContext): Processor<K, Change<V>> => ({
    process: ({ key, value, at }) => context.forward({ key, value: value.newValue, at }),
  });

/** Emits the changes of a table under other keys: first the removal at the old key, then the addition at the new one. */
export const regroupTable =
  <K, V, KR, VR>(mapper: (key: K, value: V) => readonly [KR, VR], isSame: (one: KR, other: KR) => boolean) =>
  (context: NodeContext): Processor<K, Change<V>> => ({
    process: ({ key, value: { newValue, oldValue }, at }) => {
      const removed = oldValue === null ? undefined : mapper(key, oldValue);
      const added = newValue === null ? undefined : mapper(key, newValue);
      if (removed && added && isSame(removed[0], added[0])) {
        context.forward({ key: added[0], value: { newValue: added[1], oldValue: removed[1] }, at });
        return;
      }
      if (removed) context.forward({ key: removed[0], value: { newValue: null, oldValue: removed[1] }, at });
      if (added) context.forward({ key: added[0], value: { newValue: added[1], oldValue: null }, at });
    },
  });
