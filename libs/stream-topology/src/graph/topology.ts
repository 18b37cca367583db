import type { GraphBuilder } from './graph-builder.js';
import type { NodeSpec, SourceStream, StoreSpec } from './node.js';
import { partitionCounts } from './partition-counts.js';
import { TopologyError } from './topology-error.js';

/**
 * The nodes that run together in a task, in the order of their declaration, with the number of tasks. `sources`: the streams that they read,
 * in the order of their declaration; global ones are read whole by each task.
 */
export type SubTopology = Readonly<{
  id: number;
  nodes: readonly NodeSpec[];
  sources: readonly SourceStream[];
  stores: readonly StoreSpec[];
  tasks: number;
}>;

/** A topology as data. `partitions`: the number of partitions of each stream that it reads. `outputs`: the streams that it writes for others. */
export type Topology = Readonly<{
  subTopologies: readonly SubTopology[];
  streams: ReadonlyMap<string, SourceStream>;
  partitions: ReadonlyMap<string, number>;
  outputs: readonly string[];
}>;

/** Checks a graph and divides it at the repartition streams. */
export const topologyOf = (graph: GraphBuilder): Topology => {
  const partitions = partitionCounts(graph);
  const nodes = [...graph.nodes.values()];
  const written = nodes.filter(({ kind }) => kind === 'sink').flatMap(({ stream }) => stream ?? []);
  for (const name of written) {
    const stream = graph.streams.get(name);
    if (stream && !stream.internal)
      throw new TopologyError(
        'stream-read-and-written',
        `${name} is read and written: use repartition, or a topology of its own.`,
      );
  }
  const subTopologies = componentsOf(nodes, graph).map((component, id) => subTopologyOf(component, id, graph, partitions));
  const outputs = [...new Set(written.filter((name) => !graph.streams.has(name)))];
  return { subTopologies, streams: new Map(graph.streams), partitions, outputs };
};

const isGlobal = (graph: GraphBuilder, { kind, stream }: NodeSpec): boolean =>
  kind === 'source' && graph.streams.get(stream ?? '')?.global === true;

/** Groups of nodes that are linked by edges or share a store; sources of global tables are in none. */
const componentsOf = (nodes: readonly NodeSpec[], graph: GraphBuilder): readonly (readonly NodeSpec[])[] => {
  const own = nodes.filter((node) => !isGlobal(graph, node));
  const owners = new Map(own.flatMap(({ name, stores }) => stores.map((store) => [store.name, name] as const)));
  const group = new Map(own.map(({ name }) => [name, name]));
  const rootOf = (name: string): string => {
    const next = group.get(name) ?? name;
    return next === name ? name : rootOf(next);
  };
  for (const { name, parents, reads } of own)
    for (const linked of [...parents.map(({ node }) => node), ...reads.flatMap((store) => owners.get(store) ?? [])])
      group.set(rootOf(linked), rootOf(name));
  const components = new Map<string, NodeSpec[]>();
  for (const node of own) {
    const root = rootOf(node.name);
    components.set(root, [...(components.get(root) ?? []), node]);
  }
  return [...components.values()];
};

const subTopologyOf = (
  component: readonly NodeSpec[],
  id: number,
  graph: GraphBuilder,
  partitions: ReadonlyMap<string, number>,
): SubTopology => {
  const reads = new Set(component.flatMap((node) => node.reads));
  const globals = [...graph.nodes.values()].filter(
    (node) => isGlobal(graph, node) && node.stores.some((store) => reads.has(store.name)),
  );
  const nodes = [...globals, ...component];
  const read = new Set(nodes.filter(({ kind }) => kind === 'source').map(({ stream }) => stream));
  const sources = [...graph.streams.values()].filter(({ name }) => read.has(name));
  const counts = sources.filter(({ global }) => !global).map(({ name }) => partitions.get(name) ?? 1);
  return { id, nodes, sources, stores: nodes.flatMap((node) => node.stores), tasks: Math.max(1, ...counts) };
};
