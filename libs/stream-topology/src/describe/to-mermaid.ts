import type { Topology } from '../graph/topology.js';
import { describeTopology } from './describe-topology.js';

/**
 * Draws a topology as a Mermaid flowchart: sub-topologies as boxes, streams as hexagons, the stores that can be read as cylinders. The
 * same topology gives the same text.
 */
export const toMermaid = (topology: Topology): string => {
  const { subTopologies } = describeTopology(topology);
  const ids = new Map<string, string>();
  const idOf = (kind: string, name: string): string => {
    const key = `${kind} ${name}`;
    const id = ids.get(key) ?? `n${ids.size}`;
    ids.set(key, id);
    return id;
  };
  const boxes = subTopologies.flatMap(({ id, tasks, nodes, stores }) => [
    `  subgraph s${id}["sub-topology ${id}, ${tasks} ${tasks === 1 ? 'task' : 'tasks'}"]`,
    ...nodes.map(({ name, kind }) => `    ${idOf(`node ${id}`, name)}["${name}<br/>${kind}"]`),
    ...stores.filter(({ kind }) => kind !== 'internal').map(({ name }) => `    ${idOf(`store ${id}`, name)}[("${name}")]`),
    '  end',
  ]);
  const names = [...new Set(subTopologies.flatMap(({ nodes }) => nodes.flatMap(({ stream }) => stream ?? [])))];
  const streams = names.map((name) => `  ${idOf('stream', name)}{{"${name}"}}`);
  const arrows = subTopologies.flatMap(({ id, nodes, stores }) =>
    nodes.flatMap(({ name, kind, stream, stores: used, next }) => {
      const node = idOf(`node ${id}`, name);
      const isDrawn = (store: string) => stores.some((one) => one.name === store && one.kind !== 'internal');
      return [
        ...(stream === undefined
          ? []
          : kind === 'sink'
            ? [`  ${node} --> ${idOf('stream', stream)}`]
            : [`  ${idOf('stream', stream)} --> ${node}`]),
        ...next.map((one) => `  ${node} --> ${idOf(`node ${id}`, one)}`),
        ...used.filter(isDrawn).map((store) => `  ${node} -.- ${idOf(`store ${id}`, store)}`),
      ];
    }),
  );
  return ['flowchart LR', ...boxes, ...streams, ...arrows, ''].join('\n');
};
