import type { ContractDocument } from '../document/document.js';

const node = (app: string): string => app.replaceAll('-', '_');

/** The writers and readers of streams as a Mermaid diagram: thick arrows write, thin arrows react, dotted arrows subscribe. */
export const picture = ({ streams, consumers }: ContractDocument): string => {
  const apps = new Set([...streams.map(({ owner }) => owner), ...consumers.map(({ app }) => app)]);
  const arrows = new Set([
    ...streams.map(({ owner, name }) => `${node(owner)} ==> ${name}`),
    ...consumers.map(({ app, stream, types }) => `${stream} ${types ? '-->' : '-.->'} ${node(app)}`),
  ]);
  return [
    '```mermaid',
    'flowchart LR',
    ...[...apps].map((app) => `  ${node(app)}["${app}"]`),
    ...streams.map(({ name }) => `  ${name}[("${name}")]`),
    ...[...arrows].map((arrow) => `  ${arrow}`),
    '```',
  ].join('\n');
};
