import type { SubTopology, Topology } from '../graph/topology.js';

/**
 * One input of a task. `origin`: the partition of an external stream, or `<sub-topology>/<partition>` of the task that writes an internal one.
 * `isFeedback`: it leads back to the sub-topology that it comes from, so that waiting for it would not end.
 */
export type Channel = Readonly<{ stream: string; origin: string; isFeedback: boolean }>;

/** The inputs of a task, in the order of the streams' declaration, then of their partitions or writers. */
export const channelsOf = (topology: Topology, sub: SubTopology, partition: number): readonly Channel[] =>
  sub.sources.flatMap(({ name, internal, global }): readonly Channel[] => {
    const partitions = topology.partitions.get(name) ?? 1;
    if (internal)
      return partition >= partitions
        ? []
        : writersOf(topology, name).flatMap((writer) => {
            const isFeedback = reaches(topology, sub, writer, new Set());
            return Array.from({ length: writer.tasks }, (_, task) => ({
              stream: name,
              origin: `${writer.id}/${task}`,
              isFeedback,
            }));
          });
    const read = global ? Array.from({ length: partitions }, (_, one) => one) : partition < partitions ? [partition] : [];
    return read.map((one) => ({ stream: name, origin: `${one}`, isFeedback: false }));
  });

const writersOf = ({ subTopologies }: Topology, stream: string): readonly SubTopology[] =>
  subTopologies.filter(({ nodes }) => nodes.some((node) => node.kind === 'sink' && node.stream === stream));

/** Whether records of a sub-topology can reach another through repartition streams. */
const reaches = (topology: Topology, from: SubTopology, to: SubTopology, seen: Set<number>): boolean => {
  if (from.id === to.id) return true;
  if (seen.has(from.id)) return false;
  seen.add(from.id);
  const written = new Set(from.nodes.flatMap(({ kind, stream }) => (kind === 'sink' ? (stream ?? []) : [])));
  return topology.subTopologies.some(
    (next) => next.sources.some(({ name }) => written.has(name)) && reaches(topology, next, to, seen),
  );
};
