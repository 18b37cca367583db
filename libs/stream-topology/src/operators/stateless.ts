import type { NodeContext, Processor } from '../graph/node.js';

type Create<K, V> = (context: NodeContext) => Processor<K, V>;

/** Emits the records that satisfy `predicate`. */
export const filterBy =
  <K, V>(predicate: (key: K, value: V) => boolean): Create<K, V> =>
  (context) => ({
    process: (record) => {
      if (predicate(record.key, record.value)) context.forward(record);
    },
  });

/** Emits the pairs that `mapper` makes of a record, at its time. */
export const flatMapBy =
  <K, V, KR, VR>(mapper: (key: K, value: V) => Iterable<readonly [KR, VR]>): Create<K, V> =>
  (context) => ({
    process: ({ key, value, at }) => {
      for (const [newKey, newValue] of mapper(key, value)) context.forward({ key: newKey, value: newValue, at });
    },
  });

/** Emits a record at the port of the first predicate that it satisfies, and nowhere when it satisfies none. */
export const branchBy =
  <K, V>(predicates: readonly ((key: K, value: V) => boolean)[]): Create<K, V> =>
  (context) => ({
    process: (record) => {
      const port = predicates.findIndex((predicate) => predicate(record.key, record.value));
      if (port >= 0) context.forward(record, port);
    },
  });

/** Emits each record as it is: sources of streams, and merged streams. */
export const passOn = (context: NodeContext): Processor => ({ process: (record) => context.forward(record) });
