import type { NodeContext, Processor, StoreSpec } from '../graph/node.js';
import { TopologyError } from '../graph/topology-error.js';
import { aggregateStream, type Fold } from '../operators/aggregate.js';
import { aggregateSessions, sessionExpiry, type SessionMerger } from '../operators/session-aggregate.js';
import { aggregateSliding } from '../operators/sliding-aggregate.js';
import { storeView, type TableView } from '../operators/table.js';
import { aggregateWindows, latePort, windowExpiry, type WindowState } from '../operators/window-aggregate.js';
import type { SessionWindowsSpec, SlidingWindowsSpec, TimeWindowsSpec } from '../operators/windows.js';
import type { Windowed } from '../store/stores.js';
import type { KGroupedStream, KTable, Materialized, SessionWindowedKStream, TimeWindowedKStream } from './api.js';
import type { Handle, Wrap } from './handle.js';

type WindowsSpec = TimeWindowsSpec | SlidingWindowsSpec | SessionWindowsSpec;
/** Windows stay readable for a day, as in Kafka Streams. */
const dayMs = 86_400_000;

const folds = <K, V>() => ({
  count: (_key: K, _value: V, old: number | undefined) => (old ?? 0) + 1,
  reduce:
    (reducer: (aggregate: V, value: V) => V): Fold<K, V, V> =>
    (_, value, old) =>
      old === undefined ? value : reducer(old, value),
  aggregate:
    <A>(initializer: () => A, add: (key: K, value: V, aggregate: A) => A): Fold<K, V, A> =>
    (key, value, old) =>
      add(key, value, old === undefined ? initializer() : old),
});

/** The aggregates of a stream that is grouped by key. */
export const groupedStream = <K, V>(handle: Handle, wrap: Wrap): KGroupedStream<K, V> => {
  const fold = folds<K, V>();
  const materialize = <A>(kind: string, add: Fold<K, V, A>, { name, store }: Materialized = {}): KTable<K, A> => {
    const node = handle.graph.nameFor(name, handle.at.node, kind);
    const own = store ?? node;
    const stores = [{ name: own, kind: 'keyValue' as const }];
    const at = handle.graph.add(node, {
      kind,
      parents: [handle.at],
      stores,
      reads: [],
      create: aggregateStream<K, V, A>(own, add),
    });
    return wrap.table<K, A>({ ...handle, at, view: storeView(own) });
  };
  function windowedBy(windows: TimeWindowsSpec | SlidingWindowsSpec): TimeWindowedKStream<K, V>;
  function windowedBy(windows: SessionWindowsSpec): SessionWindowedKStream<K, V>;
  function windowedBy(windows: WindowsSpec): TimeWindowedKStream<K, V> | SessionWindowedKStream<K, V> {
    return windows.kind === 'session' ? sessions<K, V>(handle, wrap, windows) : timeWindows<K, V>(handle, wrap, windows);
  }
  return {
    count: (options) => materialize('count', fold.count, options),
    reduce: (reducer, options) => materialize('reduce', fold.reduce(reducer), options),
    aggregate: (initializer, add, options) => materialize('aggregate', fold.aggregate(initializer, add), options),
    windowedBy,
  };
};

const timeWindows = <K, V>(
  handle: Handle,
  wrap: Wrap,
  windows: TimeWindowsSpec | SlidingWindowsSpec,
  late?: string,
): TimeWindowedKStream<K, V> => {
  const fold = folds<K, V>();
  const materialize = <A>(kind: string, add: Fold<K, V, A>, options: Materialized = {}) =>
    windowedTable<K, A>(handle, wrap, {
      kind,
      windows,
      late,
      options,
      create: (state) =>
        windows.kind === 'time' ? aggregateWindows<K, V, A>(windows, state, add) : aggregateSliding<K, V, A>(windows, state, add),
    });
  return {
    count: (options) => materialize('count', fold.count, options),
    reduce: (reducer, options) => materialize('reduce', fold.reduce(reducer), options),
    aggregate: (initializer, add, options) => materialize('aggregate', fold.aggregate(initializer, add), options),
    lateTo: (stream) => timeWindows(handle, wrap, windows, stream),
  };
};

const sessions = <K, V>(handle: Handle, wrap: Wrap, windows: SessionWindowsSpec, late?: string): SessionWindowedKStream<K, V> => {
  const fold = folds<K, V>();
  const materialize = <A>(kind: string, add: Fold<K, V, A>, merge: SessionMerger<K, A>, options: Materialized = {}) =>
    windowedTable<K, A>(handle, wrap, {
      kind,
      windows,
      late,
      options,
      create: (state) => aggregateSessions<K, V, A>(windows, state, add, merge),
    });
  return {
    count: (options) => materialize('count', fold.count, (_, one, other) => one + other, options),
    reduce: (reducer, options) => materialize('reduce', fold.reduce(reducer), (_, one, other) => reducer(one, other), options),
    aggregate: (initializer, add, merge, options) => materialize('aggregate', fold.aggregate(initializer, add), merge, options),
    lateTo: (stream) => sessions(handle, wrap, windows, stream),
  };
};

type WindowedNode = Readonly<{
  kind: string;
  windows: WindowsSpec;
  late: string | undefined;
  options: Materialized;
  create: (state: WindowState) => (context: NodeContext) => Processor;
}>;

const windowedTable = <K, A>(
  handle: Handle,
  wrap: Wrap,
  { kind, windows, late, options, create }: WindowedNode,
): KTable<Windowed<K>, A> => {
  const { graph } = handle;
  const node = graph.nameFor(options.name, handle.at.node, `${kind}Windows`);
  const store = options.store ?? node;
  const state = { store, expiry: `${store}.expiry`, retention: retentionOf(windows, options.retention) };
  const isSession = windows.kind === 'session';
  const stores: StoreSpec[] = [
    { name: store, kind: isSession ? 'session' : 'window' },
    { name: state.expiry, kind: 'internal', derived: isSession ? sessionExpiry(state) : windowExpiry(state) },
  ];
  const at = graph.add(node, { kind: `${kind}Windows`, parents: [handle.at], stores, reads: [], create: create(state) });
  if (late !== undefined)
    graph.add(`${node}.late`, { kind: 'sink', parents: [{ node, port: latePort }], stores: [], reads: [], stream: late });
  const view = isSession ? sessionView<K, A>(store) : windowView<K, A>(store);
  return wrap.table<Windowed<K>, A>({ ...handle, at, view, closes: { delay: closeDelay(windows) } });
};

/** From the end of a window to the first stream time at which it takes no record, in ms. */
const closeDelay = (windows: WindowsSpec): number => {
  switch (windows.kind) {
    case 'time':
      return windows.grace;
    case 'sliding':
      return windows.grace + 1;
    case 'session':
      return windows.grace + windows.gap + 1;
  }
};

const retentionOf = (windows: WindowsSpec, given?: number): number => {
  const length = windows.kind === 'time' ? windows.size : windows.kind === 'sliding' ? 2 * windows.difference : 0;
  const least = length + closeDelay(windows);
  if (given !== undefined && given < least)
    throw new TopologyError('invalid-window', `A retention of ${given} ms is below the ${least} ms that windows are open.`);
  return given ?? Math.max(dayMs, least);
};

const windowView = <K, A>(store: string): TableView<Windowed<K>, A> => ({
  stores: [store],
  open: (context) => {
    const windows = context.window<K, A>(store);
    return ({ key, window }) => windows.get(key, window.start);
  },
});

const sessionView = <K, A>(store: string): TableView<Windowed<K>, A> => ({
  stores: [store],
  open: (context) => {
    const found = context.session<K, A>(store);
    return (session) => found.get(session);
  },
});
