import type { Change, NodeContext, Processor } from '../graph/node.js';
import type { Timed } from '../store/stores.js';
import type { Joiner, JoinKind } from './stream-join.js';
import type { TableView } from '../operators/table.js';

/** Two tables that are joined by their keys. */
export type TableJoin<K, L, R, O> = Readonly<{
  kind: JoinKind;
  left: TableView<K, L>;
  right: TableView<K, R>;
  joiner: Joiner<K, L | null, R | null, O>;
}>;

/** The joined value, `null` when the join has none. */
const joinedBy =
  <K, L, R, O>({ kind, joiner }: TableJoin<K, L, R, O>) =>
  (key: K, left: L | null, right: R | null): O | null => {
    const isThere =
      kind === 'inner' ? left !== null && right !== null : kind === 'left' ? left !== null : left !== null || right !== null;
    return isThere ? joiner(left, right, key) : null;
  };

/**
 * Joins two tables: a change on a side changes the result of its key, at the greater time of both sides. Nothing before and after is no change.
 * Source: Kafka Streams, `KTableKTableInnerJoin`, `LeftJoin`, `OuterJoin`.
 */
export const joinTables =
  <K, L, R, O>(join: TableJoin<K, L, R, O>) =>
  (context: NodeContext): Processor<K, Change<L> | Change<R>> => {
    const joined = joinedBy(join);
    const left = join.left.open(context);
    const right = join.right.open(context);
    const pair = (key: K, parent: number, value: L | R | null, other: Timed<L> | Timed<R> | undefined) =>
      parent === 0
        ? joined(key, value as L | null, (other?.value ?? null) as R | null)
        : joined(key, (other?.value ?? null) as L | null, value as R | null);
    return {
      process: ({ key, value, at }, parent) => {
        if (key === null || key === undefined) return;
        const other = parent === 0 ? right(key) : left(key);
        const newValue = pair(key, parent, value.newValue, other);
        const oldValue = pair(key, parent, value.oldValue, other);
        if (newValue !== null || oldValue !== null)
          context.forward({ key, value: { newValue, oldValue }, at: Math.max(at, other?.at ?? 0) });
      },
    };
  };

/** The view of joined tables: the join of the views of both. */
export const joinedView = <K, L, R, O>(join: TableJoin<K, L, R, O>): TableView<K, O> => ({
  stores: [...join.left.stores, ...join.right.stores],
  open: (context) => {
    const joined = joinedBy(join);
    const left = join.left.open(context);
    const right = join.right.open(context);
    return (key) => {
      const [one, other] = [left(key), right(key)];
      const value = joined(key, one?.value ?? null, other?.value ?? null);
      return value === null ? undefined : { value, at: Math.max(one?.at ?? 0, other?.at ?? 0) };
    };
  },
});
