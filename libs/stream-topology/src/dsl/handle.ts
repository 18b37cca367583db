import type { GraphBuilder } from '../graph/graph-builder.js';
import type { NodeContext, ParentRef, Processor, StoreSpec } from '../graph/node.js';
import { TopologyError } from '../graph/topology-error.js';
import { passOn } from '../operators/stateless.js';
import type { WindowClose } from '../operators/suppress.js';
import type { TableView } from '../operators/table.js';
import type { GlobalKTable, KStream, KTable } from './api.js';

/** Where a stream or a table comes from: node, source streams, and whether its key may differ from that of its partition. */
export type Handle = Readonly<{ graph: GraphBuilder; at: ParentRef; sources: ReadonlySet<string>; isRekeyed: boolean }>;
/** Where a table comes from, how its values are read, and when its windows close if it has any. */
export type TableHandle<K, V> = Handle & Readonly<{ view: TableView<K, V>; closes?: WindowClose }>;

const streams = new WeakMap<object, Handle>();
const tables = new WeakMap<object, TableHandle<unknown, unknown>>();

/** Makes the streams and tables of the DSL, so that files of the DSL need not import each other. */
export type Wrap = Readonly<{
  stream<K, V>(handle: Handle): KStream<K, V>;
  table<K, V>(handle: TableHandle<K, V>): KTable<K, V>;
}>;

/** Registers the handle of a stream. */
export const registerStream = (stream: object, handle: Handle): void => void streams.set(stream, handle);

/** Registers the handle of a table. */
export const registerTable = <K, V>(table: object, handle: TableHandle<K, V>): void =>
  void tables.set(table, handle as TableHandle<unknown, unknown>);

/** Whether a value is a table of the DSL. */
export const isTable = <K, V>(value: KStream<K, V> | KTable<K, V> | GlobalKTable<K, V>): value is KTable<K, V> =>
  tables.has(value);

/** Whether a value is a global table. */
export const isGlobalTable = <K, V>(value: object): value is GlobalKTable<K, V> => !tables.has(value) && !streams.has(value);

/** The handle of a stream. Errors: `other-builder`. */
export const streamHandle = (stream: object, graph: GraphBuilder): Handle => own(streams.get(stream), graph);

/** The handle of a table. Errors: `other-builder`. */
export const tableHandle = <K, V>(table: KTable<K, V>, graph: GraphBuilder): TableHandle<K, V> =>
  own(tables.get(table) as TableHandle<K, V> | undefined, graph);

const own = <H extends Handle>(handle: H | undefined, graph: GraphBuilder): H => {
  if (!handle || handle.graph !== graph)
    throw new TopologyError('other-builder', 'Streams and tables of different builders cannot be joined.');
  return handle;
};

/** The sources of several handles. */
export const allSources = (...handles: readonly Handle[]): ReadonlySet<string> =>
  new Set(handles.flatMap(({ sources }) => [...sources]));

/**
 * Divides records by key in a stream of the topology's own, `<name>-repartition`; the node that reads it again has the name. Several handles write to one
 * stream.
 */
export const repartitioned = (from: Handle | readonly [Handle, ...Handle[]], name: string, partitions?: number): Handle => {
  const [first, ...others] = 'graph' in from ? [from] : from;
  const { graph } = first;
  const stream = `${name}-repartition`;
  const writers = [first, ...others].map(({ at }, index) => {
    const sink = index === 0 ? `${name}-sink` : `${name}-sink-${index + 1}`;
    return graph.add(sink, { kind: 'sink', parents: [at], stores: [], reads: [], stream }).node;
  });
  graph.addStream({ name: stream, ...(partitions !== undefined && { partitions }), internal: true, global: false, writers });
  const at = graph.add(name, { kind: 'source', parents: [], stores: [], reads: [], stream, create: passOn });
  return { graph, at, sources: new Set([stream]), isRekeyed: false };
};

/** What a new node is, beside its place. */
export type NewOperator = Readonly<{
  kind: string;
  name: string | undefined;
  create: (context: NodeContext) => Processor;
  isRekeyed?: boolean;
  stores?: readonly StoreSpec[];
  reads?: readonly string[];
}>;

/** Adds a node below others. */
export const addOperator = (
  parents: readonly [Handle, ...Handle[]],
  { kind, name, create, isRekeyed, stores = [], reads = [] }: NewOperator,
): Handle => {
  const [first] = parents;
  const { graph } = first;
  const node = { kind, parents: parents.map((parent) => parent.at), stores, reads, create };
  const at = graph.add(graph.nameFor(name, first.at.node, kind), node);
  return { graph, at, sources: allSources(...parents), isRekeyed: isRekeyed ?? first.isRekeyed };
};

/** A handle whose key fits its partition: repartitioned if it was given another key. */
export const inPlace = (handle: Handle, partitions?: number): Handle =>
  handle.isRekeyed || partitions !== undefined
    ? repartitioned(handle, handle.graph.nameFor(undefined, handle.at.node, 'repartition'), partitions)
    : handle;
