import type { NodeContext, Processor } from '../graph/node.js';
import type { Joiner } from './stream-join.js';
import type { TableView } from '../operators/table.js';

/** How a stream is joined with a table. `keyOf`: the table's key for a record, `null` for none. */
export type Lookup<K, V, KT, VT, O> = Readonly<{
  kind: 'inner' | 'left';
  table: TableView<KT, VT>;
  keyOf: (key: K, value: V) => KT | null;
  joiner: Joiner<K, V, VT | null, O>;
}>;

/**
 * Joins each record with the table's value at that moment; changes of the table emit nothing. Records without a value are left out. A record without a
 * table key is emitted by a left join only. Source: Kafka Streams, `KStreamKTableJoinProcessor`.
 */
export const lookUpTable =
  <K, V, KT, VT, O>({ kind, table, keyOf, joiner }: Lookup<K, V, KT, VT, O>) =>
  (context: NodeContext): Processor<K, V | null> => {
    const get = table.open(context);
    return {
      process: ({ key, value, at }) => {
        if (value === null) return;
        const tableKey = keyOf(key, value);
        const found = tableKey === null || tableKey === undefined ? undefined : get(tableKey);
        if (found || kind === 'left') context.forward({ key, value: joiner(value, found?.value ?? null, key), at });
      },
    };
  };
