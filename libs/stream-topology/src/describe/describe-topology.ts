import type { StoreKind } from '../graph/node.js';
import type { Topology } from '../graph/topology.js';

/** A node as data. `stream`: what a source reads or a sink writes. `next`: the nodes that receive its records. */
export type NodeDescription = Readonly<{
  name: string;
  kind: string;
  stream?: string;
  stores: readonly string[];
  next: readonly string[];
}>;

/** A topology as data: for people, for pictures, and to compare two versions before an upgrade. Internal stores are included. */
export type TopologyDescription = Readonly<{
  subTopologies: readonly Readonly<{
    id: number;
    tasks: number;
    nodes: readonly NodeDescription[];
    stores: readonly Readonly<{ name: string; kind: StoreKind }>[];
  }>[];
  streams: readonly Readonly<{ name: string; partitions: number; internal: boolean; global: boolean }>[];
  outputs: readonly string[];
}>;

/** Describes a topology: nodes and streams in the order of their declaration. */
export const describeTopology = ({ subTopologies, streams, partitions, outputs }: Topology): TopologyDescription => ({
  subTopologies: subTopologies.map(({ id, tasks, nodes, stores }) => ({
    id,
    tasks,
    nodes: nodes.map(({ name, kind, stream, stores: own, reads }) => ({
      name,
      kind,
      ...(stream !== undefined && { stream }),
      stores: [...own.map((store) => store.name), ...reads],
      next: nodes.filter(({ parents }) => parents.some((parent) => parent.node === name)).map((node) => node.name),
    })),
    stores: stores.map(({ name, kind: storeKind }) => ({ name, kind: storeKind })),
  })),
  streams: [...streams.values()].map(({ name, internal, global }) => ({
    name,
    partitions: partitions.get(name) ?? 1,
    internal,
    global,
  })),
  outputs,
});
