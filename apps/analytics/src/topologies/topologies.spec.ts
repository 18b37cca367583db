import { applications } from '@millrace/contracts';
import { expect, it } from 'vitest';
import { buildTopology, topologies, type TopologyName } from './topologies.js';

const names = Object.keys(topologies) as TopologyName[];

it('topologies can run as one, which reads each of their inputs once', () => {
  const { subTopologies, streams, outputs } = buildTopology(...names);
  const read = subTopologies.flatMap(({ nodes }) =>
    nodes.flatMap(({ kind, stream = '' }) => (kind === 'source' ? [stream] : [])),
  );
  const inputs = [...streams.values()].filter(({ internal, global }) => !internal && !global).map(({ name }) => name);
  expect(read.filter((name) => inputs.includes(name)).sort()).toEqual(inputs.sort());
  expect([...outputs].sort()).toEqual(names.flatMap((name) => buildTopology(name).outputs).sort());
});

it('no sub-topology is read from where it writes to, so that results do not depend on the interleaving', () => {
  const { subTopologies, streams } = buildTopology(...names);
  const writersOf = (id: number): readonly number[] => {
    const sources = subTopologies[id]?.sources ?? [];
    const writers = new Set(sources.flatMap(({ name }) => streams.get(name)?.writers ?? []));
    return subTopologies.filter(({ nodes }) => nodes.some(({ name }) => writers.has(name))).map((one) => one.id);
  };
  const before = (id: number, seen: ReadonlySet<number>): boolean =>
    writersOf(id).some((writer) => seen.has(writer) || before(writer, new Set([...seen, writer])));
  expect(subTopologies.filter(({ id }) => before(id, new Set([id])))).toEqual([]);
});

it('a shop goes on with its state: other sources, partitions or stores need another version of the application', () => {
  const { partitions, subTopologies } = buildTopology(...names);
  const shape = subTopologies.map(({ tasks, sources, stores }) => [
    tasks,
    sources.map(({ name, global }) => `${name} ${partitions.get(name)}${global ? ' global' : ''}`).join(', '),
    stores.map(({ name, kind }) => `${name} ${kind}`).join(', '),
  ]);
  expect({ version: applications.analytics.version, shape }).toMatchSnapshot();
});
