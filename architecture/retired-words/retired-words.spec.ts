import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { declaredNames } from './declared-names.js';
import { retiredIn, type RetiredWords } from './retired-words.js';

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '../..');
const retired = JSON.parse(readFileSync(join(here, 'retired-words.json'), 'utf8')) as RetiredWords;
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', '*.ts', '*.tsx', '*.mjs', '*.cjs', '*.js'], {
  cwd: project,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !/(^|\/)(generated|dist|fixtures)\//.test(file));

const read = (file: string) => readFileSync(join(project, file), 'utf8');

describe('retired words', { timeout: 120_000 }, () => {
  it('do not occur in paths and declared names', () => {
    expect(files.length).toBeGreaterThan(800);
    expect(files.flatMap((file) => retiredIn(file, read(file), retired))).toEqual([]);
  });

  it('are allowed only where a declaration needs it', () => {
    const allowed = Object.keys(retired.allowedNames);
    const naming = files.filter((file) => allowed.some((name) => read(file).includes(name)));
    const declared = new Set(naming.flatMap((file) => declaredNames(file, read(file))).map(({ name }) => name));
    expect(allowed.filter((name) => !declared.has(name))).toEqual([]);
  });

  it.each([
    ['a variable', 'const victim = 1;'],
    ['a part of a name in camel case', 'const nextVictim = 1;'],
    ['a part of a name in upper case', 'const MAX_VICTIM_MS = 1;'],
    ['a type', 'type Victim = string;'],
    ['a property of a type', 'type Run = { victim: string };'],
    ['a private member', 'class Run { #victim = 1; }'],
    ['a method', 'const run = { victim() {} };'],
    ['a parameter', 'const run = (victim: string) => victim;'],
    ['a destructured name', 'const { name: victim } = run;'],
    ['an import under another name', `import { run as victim } from './run.js';`],
  ])('are found in %s', (_, source) => {
    expect(retiredIn('planted.ts', source, retired)).toHaveLength(1);
  });

  it('are allowed in a folder where they are terms of the field, and in no other', () => {
    expect(retiredIn('torture/src/planted.ts', 'const fault = 1;', retired)).toEqual([]);
    expect(retiredIn('libs/views/src/view/planted.ts', 'const fault = 1;', retired)).toHaveLength(1);
  });

  it('are found in the name of a file', () => {
    expect(retiredIn('torture/src/victim.ts', '', retired)).toHaveLength(1);
  });

  it.each([
    ['comments', '// the victim'],
    ['texts', `const text = 'victim';`],
    ['names that are used and declared elsewhere', `import { victim } from 'elsewhere'; run(victim, { victim });`],
    ['longer words', 'const victimless = 1;'],
  ])('are not searched for in %s', (_, source) => {
    expect(retiredIn('planted.ts', source, retired)).toEqual([]);
  });
});
