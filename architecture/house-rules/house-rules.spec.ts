import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderSizeProblems } from './folder-sizes.js';
import { sourceProblems } from './source-problems.js';

const project = join(dirname(fileURLToPath(import.meta.url)), '../..');
const kinds = ['*.ts', '*.tsx', '*.mjs', '*.cjs', '*.js', '*.css'];
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', ...kinds], { cwd: project, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && !/(^|\/)(generated|fixtures)\//.test(file));

/** Types that stand for any declaration and cannot be narrower, each with its file. */
const allowed = new Set([
  'apps/gateway/src/testing/client.ts',
  'libs/contracts/src/declaration/stream.ts',
  'libs/views/src/view/view.ts',
]);
/** The schemas of the APIs: they join the features, and have one dependency for each. */
const joining = new Set(['apps/gateway/src/storefront/shop-schema.ts', 'apps/gateway/src/admin/admin-schema.ts']);
const isAllowed = (problem: string) => {
  const file = problem.slice(0, problem.indexOf(':'));
  return (problem.endsWith(' any') && allowed.has(file)) || (problem.includes(' a constructor with ') && joining.has(file));
};

describe('the rules for source files', { timeout: 120_000 }, () => {
  it('are violated nowhere', () => {
    expect(files.length).toBeGreaterThan(800);
    const problems = files.flatMap((file) => sourceProblems(file, readFileSync(join(project, file), 'utf8')));
    expect(problems.filter((problem) => !isAllowed(problem))).toEqual([]);
  });

  it.each([
    ['a file of 251 lines', 'libs/a/src/a.ts', 'const a = 1;\n'.repeat(251)],
    ['a source in a folder named build', 'libs/a/src/build/a.ts', ''],
    ['a source in a folder named dist', 'libs/a/dist/a.ts', ''],
    ['a folder named utils', 'libs/a/src/utils/a.ts', ''],
    ['a file named helpers', 'libs/a/src/helpers.ts', ''],
    ['any', 'a.ts', 'const a = (b: any) => b;'],
    ['a cast to any', 'a.ts', 'const a = b as any;'],
    ['a skipped test', 'a.spec.ts', `it.skip('works', () => {});`],
    ['a skipped table of tests', 'a.spec.ts', `describe.skip.each([1])('works', () => {});`],
    ['a focused test', 'a.spec.ts', `it.only('works', () => {});`],
    ['a test that runs on some machines only', 'a.spec.ts', `it.skipIf(true)('works', () => {});`],
    ['fake timers that stay', 'a.spec.ts', 'vi.' + 'useFakeTimers();'],
    ['a replaced global that stays', 'a.spec.ts', 'vi.' + "stubGlobal('fetch', () => undefined);"],
    ['a type error that is ignored', 'a.ts', '// @ts-ignore\nconst a = 1;'],
    ['a constructor of six', 'a.ts', 'class A {\n  constructor(a: B, b: B, c: B, d: B, e: B, f: B) {}\n}'],
    ['a comment for a linter that does not run', 'a.ts', '// biome-ignore lint/a: b\nconst a = 1;'],
  ])('find %s', (_, path, source) => {
    expect(sourceProblems(path, source)).toHaveLength(1);
  });

  it.each([
    ['250 lines', 'libs/a/src/a.ts', 'const a = 1;\n'.repeat(250)],
    ['the word any in a comment', 'a.ts', '// any of them\nconst a = 1;'],
    ['a text about comments', 'a.ts', `const a = '// biome-ignore';`],
    ['fake timers that end', 'a.spec.ts', 'vi.' + 'useFakeTimers();\nvi.' + 'useRealTimers();'],
    ['a method named only', 'a.ts', `page.only('a');`],
    ['a constructor of five', 'a.ts', 'class A {\n  constructor(a: B, b: B, c: B, d: B, e: B) {}\n}'],
  ])('allow %s', (_, path, source) => {
    expect(sourceProblems(path, source)).toEqual([]);
  });

  it('find a folder of 13 source files', () => {
    const paths = Array.from({ length: 13 }, (_, n) => `libs/a/src/b/${n}.ts`);
    expect(folderSizeProblems(paths)).toEqual(['libs/a/src/b has 13 source files, more than 12']);
    const tests = paths.map((path) => path.replace('.ts', '.spec.ts'));
    expect(folderSizeProblems([...paths.slice(1), ...tests, 'libs/a/src/b/c/d.ts', 'libs/a/src/b/e.css'])).toEqual([]);
  });

  it('are kept by every folder', () => expect(folderSizeProblems(files)).toEqual([]));
});
