import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import type { Result } from '../measure/bench.js';
import { describeMachine, type Machine } from './machine.js';
import { withPart } from './page.js';
import { table } from './table.js';

const results = join(projectFolder, 'bench/results');
const page = join(projectFolder, 'docs/performance.md');

/** Stores a result as JSON and in the page about performance; returns its table. */
export const publish = (name: string, measuredOn: Machine, result: Result): string => {
  const at = new Date().toISOString();
  const shown = table(result.columns, result.rows);
  mkdirSync(results, { recursive: true });
  const published = { name, at, machine: measuredOn, about: result.about, ...result.figures };
  writeFileSync(join(results, `${name}.json`), `${JSON.stringify(published, null, 2)}\n`);
  const part = `${shown}\n\n${result.about}\n\nMeasured ${at.slice(0, 10)} on ${describeMachine(measuredOn)}.`;
  writeFileSync(page, withPart(readFileSync(page, 'utf8'), name, part));
  return shown;
};
