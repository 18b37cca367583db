import { joinStores, joinStreams, type Joiner, type JoinKind } from '../joins/stream-join.js';
import { type Lookup, lookUpTable } from '../joins/table-lookup.js';
import { storeView } from '../operators/table.js';
import { latePort } from '../operators/window-aggregate.js';
import type { JoinWindowsSpec } from '../operators/windows.js';
import type { GlobalKTable, KStream, KTable, Named, StreamJoined } from './api.js';
import { addOperator, type Handle, inPlace, isGlobalTable, isTable, streamHandle, tableHandle, type Wrap } from './handle.js';

/** What a stream can be joined with. */
export type Other<K, VR> = KStream<K, VR> | KTable<K, VR> | GlobalKTable<unknown, VR>;
/** The arguments of `join` and `leftJoin`: see the overloads of `KStream`. */
export type JoinArguments<K, VR> = readonly [Other<K, VR>, second: unknown, third: unknown, fourth: unknown];
/** The join of a stream with another. */
export type StreamJoin<K, L, R, O> = Readonly<{
  other: KStream<K, R>;
  joiner: Joiner<K, L | null, R | null, O>;
  windows: JoinWindowsSpec;
  options: StreamJoined;
}>;

/** Carries out the overloads of `join` and `leftJoin`, which are told apart by the first argument. */
export const joinAny = <K, V, VR, O>(
  handle: Handle,
  wrap: Wrap,
  kind: 'inner' | 'left',
  [other, second, third, fourth]: JoinArguments<K, VR>,
): KStream<K, O> => {
  if (isGlobalTable<unknown, VR>(other)) {
    const lookup = { kind, table: storeView<unknown, VR>(other.store), keyOf: second, joiner: third } as Lookup<
      K,
      V,
      unknown,
      VR,
      O
    >;
    const { name } = (fourth ?? {}) as Named;
    const create = lookUpTable(lookup);
    return wrap.stream(addOperator([handle], { kind: `${kind}GlobalTableJoin`, name, create, reads: [other.store] }));
  }
  if (!isTable(other)) {
    const joiner = second as Joiner<K, V | null, VR | null, O>;
    return joinOther(handle, wrap, kind, {
      other,
      joiner,
      windows: third as JoinWindowsSpec,
      options: (fourth ?? {}) as StreamJoined,
    });
  }
  const from = inPlace(handle);
  const right = tableHandle(other, from.graph);
  const { name } = (third ?? {}) as Named;
  const joiner = second as Joiner<K, V, VR | null, O>;
  const create = lookUpTable<K, V, K, VR, O>({ kind, table: right.view, keyOf: (key) => key, joiner });
  const joined = addOperator([from], { kind: `${kind}TableJoin`, name, create, reads: right.view.stores });
  from.graph.coPartition(joined.at.node, from.sources, right.sources);
  return wrap.stream({ ...joined, sources: new Set([...from.sources, ...right.sources]) });
};

/** Joins a stream with another; both are repartitioned when their keys may have changed. */
export const joinOther = <K, L, R, O>(
  handle: Handle,
  wrap: Wrap,
  kind: JoinKind,
  { other, joiner, windows, options }: StreamJoin<K, L, R, O>,
): KStream<K, O> => {
  const left = inPlace(handle);
  const right = inPlace(streamHandle(other, left.graph));
  const name = left.graph.nameFor(options.name, left.at.node, `${kind}Join`);
  const stores = joinStores(name, windows);
  const create = joinStreams<K, L, R, O>(name, kind, windows, joiner);
  const joined = addOperator([left, right], { kind: `${kind}Join`, name, create, stores });
  left.graph.coPartition(name, left.sources, right.sources);
  if (options.lateTo !== undefined)
    left.graph.add(`${name}.late`, {
      kind: 'sink',
      parents: [{ node: name, port: latePort }],
      stores: [],
      reads: [],
      stream: options.lateTo,
    });
  return wrap.stream(joined);
};
