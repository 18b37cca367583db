import type { GraphBuilder } from './graph-builder.js';
import { TopologyError } from './topology-error.js';

type Group = Readonly<{ streams: ReadonlySet<string>; operators: readonly string[] }>;

/**
 * The number of partitions of each source stream. Streams that an operator joins need the same number: repartition streams without a number take
 * that of the others, else that of the streams that they are made from. Throws `not-co-partitioned` when declared numbers differ.
 */
export const partitionCounts = (graph: GraphBuilder): ReadonlyMap<string, number> => {
  const groups = groupsOf(graph);
  const counts = new Map<string, number>();
  const active = new Set<Group>();
  const countOf = (stream: string): number => {
    const known = counts.get(stream);
    if (known !== undefined) return known;
    const group = groups.find(({ streams }) => streams.has(stream));
    if (!group || active.has(group)) return 1;
    active.add(group);
    const count = declaredCount(graph, group) ?? Math.max(1, ...upstream(graph, group).map(countOf));
    active.delete(group);
    for (const one of group.streams) counts.set(one, count);
    return count;
  };
  for (const stream of graph.streams.keys()) countOf(stream);
  return counts;
};

const declaredCount = (graph: GraphBuilder, { streams, operators }: Group): number | undefined => {
  const declared = [...streams].flatMap((name) => {
    const stream = graph.streams.get(name);
    const partitions = stream?.partitions ?? (stream?.internal ? undefined : 1);
    return partitions === undefined ? [] : [{ name, partitions }];
  });
  if (new Set(declared.map(({ partitions }) => partitions)).size > 1)
    throw new TopologyError(
      'not-co-partitioned',
      `${operators.join(', ')}: ${declared.map(({ name, partitions }) => `${name} has ${partitions}`).join(', ')} partitions. Repartition one of them.`,
    );
  return declared[0]?.partitions;
};

/** The source streams that a group's repartition streams are made from. */
const upstream = (graph: GraphBuilder, { streams }: Group): readonly string[] =>
  [...streams]
    .flatMap((stream) => graph.streams.get(stream)?.writers ?? [])
    .flatMap((writer) => [...sourcesOf(graph, writer)])
    .filter((source) => !streams.has(source));

/** The source streams of a node, by its parents. */
const sourcesOf = (graph: GraphBuilder, name: string): ReadonlySet<string> => {
  const node = graph.nodes.get(name);
  if (!node) return new Set();
  if (node.kind === 'source' && node.stream !== undefined) return new Set([node.stream]);
  return new Set(node.parents.flatMap((parent) => [...sourcesOf(graph, parent.node)]));
};

const groupsOf = (graph: GraphBuilder): readonly Group[] => {
  let groups: Group[] = [...graph.streams.keys()].map((name) => ({ streams: new Set([name]), operators: [] }));
  for (const { operator, streams } of graph.coPartitioned) {
    const joined = groups.filter((group) => [...group.streams].some((stream) => streams.has(stream)));
    groups = [
      ...groups.filter((group) => !joined.includes(group)),
      {
        streams: new Set(joined.flatMap((group) => [...group.streams])),
        operators: [...joined.flatMap((group) => group.operators), operator],
      },
    ];
  }
  return groups;
};
