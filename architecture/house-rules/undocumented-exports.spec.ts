import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { undocumentedExports } from './undocumented-exports.js';

const project = join(dirname(fileURLToPath(import.meta.url)), '../..');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', 'libs/*.ts'], {
  cwd: project,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '');

const path = 'libs/a/src/a.ts';

describe('exports of the libs without a docstring', { timeout: 120_000 }, () => {
  it('do not exist', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(files.flatMap((file) => undocumentedExports(file, readFileSync(join(project, file), 'utf8')))).toEqual([]);
  });

  it.each([
    ['a function', 'export const a = () => 1;'],
    ['a function declaration', 'export function a() {}'],
    ['a class', 'export class A {}'],
    ['a type', 'export type A = string;'],
    ['a declaration below a plain comment', '// one\nexport const a = 1;'],
    ['a type whose constant has no docstring', 'const A = 1;\nexport type A = typeof A;'],
  ])('are found: %s', (_, source) => {
    expect(undocumentedExports(path, source)).toHaveLength(1);
  });

  it.each([
    ['a documented function', path, '/** One. */\nexport const a = () => 1;'],
    ['a declaration that is not exported', path, 'const a = 1;'],
    ['the type of a documented constant', path, '/** One. */\nexport const A = 1;\nexport type A = typeof A;'],
    ['a re-export', path, `export { a } from './b.js';`],
    ['a spec', 'libs/a/src/a.spec.ts', 'export const a = 1;'],
    ['an app', 'apps/a/src/a.ts', 'export const a = 1;'],
  ])('are not reported for %s', (_, at, source) => {
    expect(undocumentedExports(at, source)).toEqual([]);
  });
});
