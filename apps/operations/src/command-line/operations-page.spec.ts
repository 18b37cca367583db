import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from './commands.js';
import { parseCommandLine } from './parse-command-line.js';

const page = readFileSync('docs/operations.md', 'utf8');
const examples = [...page.matchAll(/^\| `millrace ([^`]+)` \|/gm)].map(([, line = '']) => line);
/** Splits a line as a shell does: quotes keep words together. */
const words = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

describe('docs/operations.md', () => {
  it.each(examples)('has a valid example: %s', (line) => {
    expect(parseCommandLine(words(line))).toMatchObject({ work: expect.any(Function) });
  });

  it.each(commands)('has an example of $name', ({ name }) => {
    expect(examples.some((line) => `${line} `.startsWith(`${name} `))).toBe(true);
  });

  it.each(commands.flatMap(({ name, options }) => options.map((option) => [name, option])))(
    'documents of %s the option --%s',
    (_, option) => {
      expect(page).toContain(`--${option}`);
    },
  );
});
