import { toMermaid } from '@millrace/stream-topology';
import { buildTopology, topologies, type TopologyName } from './topologies/topologies.js';

const section = (name: TopologyName): string => {
  const topology = buildTopology(name);
  const read = [...topology.streams.values()].filter(({ internal }) => !internal).map((stream) => `\`${stream.name}\``);
  const written = topology.outputs.map((stream) => `\`${stream}\``);
  return [
    `## ${name}`,
    '',
    `Reads ${read.join(', ')}; writes ${written.join(', ') || 'no stream'}.`,
    '',
    '```mermaid',
    toMermaid(topology).trimEnd(),
    '```',
    '',
  ].join('\n');
};

/** The page with a picture of each topology: its path in the project, and its text. */
export const topologiesPage = (): Readonly<{ path: string; text: string }> => ({
  path: 'docs/topologies.md',
  text: [
    '<!-- Generated from apps/analytics by `npm run generate`. -->',
    '',
    '# The topologies of analytics',
    '',
    'Boxes are sub-topologies, hexagons streams, cylinders stores that can be read. What the operators do: [stream-processing.md](stream-processing.md); what the results mean: [analytics.md](analytics.md).',
    '',
    ...(Object.keys(topologies) as TopologyName[]).map(section),
  ].join('\n'),
});
