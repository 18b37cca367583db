import type { Finding } from './finding.js';
import { rules } from './rules.js';

/** A finding as text: path, difference, rule, affected consumers. */
export const report = ({ path, change, rule, breaks, consumers, directions, against }: Finding): string =>
  [
    `${path}: ${change}`,
    `  ${rule}: ${rules[rule].description}`,
    `  breaks ${breaks} (${directions.join(' and ')}, against ${against}): ${consumers.join(', ')}`,
  ].join('\n');

/** The rules as a table of the documentation. */
export const rulesTable = (): string =>
  [
    '| rule | meaning | affects |',
    '|---|---|---|',
    ...Object.entries(rules).map(([name, { description, breaks }]) => `| \`${name}\` | ${description} | ${breaks} |`),
  ].join('\n');
