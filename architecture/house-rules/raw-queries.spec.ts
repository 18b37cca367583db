import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rawQueryProblems } from './raw-queries.js';

const project = join(dirname(fileURLToPath(import.meta.url)), '../..');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', '*.ts'], { cwd: project, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '');
const path = 'libs/views/src/a.ts';

describe('raw queries', { timeout: 120_000 }, () => {
  it('have a reason everywhere', () => {
    expect(files.flatMap((file) => rawQueryProblems(file, readFileSync(join(project, file), 'utf8')))).toEqual([]);
  });

  it.each([
    ['a statement', `const a = async (rows) => {\n  await rows.query('SELECT 1');\n};`],
    ['a statement below another with a reason', `// Raw: a lock.\nawait a.query('SELECT 1');\nawait a.query('SELECT 2');`],
    ['a function with another comment', `/** Reads. */\nconst a = (rows) => rows.query('SELECT 1');`],
  ])('without a reason are found in %s', (_, source) => {
    expect(rawQueryProblems(path, source)).toHaveLength(1);
  });

  it.each([
    ['above the statement', path, `const a = () => {\n  // Raw: a lock.\n  return rows.query('SELECT 1');\n};`],
    [
      'above the function',
      path,
      `/** Reads. Raw and prepared: with every batch. */\nconst a = (rows) => rows.query('SELECT 1');`,
    ],
    ['above the method', path, `class A {\n  /** Raw: a lock. */\n  b() {\n    this.rows.query('SELECT 1');\n  }\n}`],
    ['at the top of the file', path, `// Raw throughout: roles.\nimport a from 'a';\nawait a.query('SELECT 1');`],
    [
      'in a migration',
      path,
      `class A implements MigrationInterface {\n  up(runner) {\n    runner.query('CREATE TABLE a ()');\n  }\n}`,
    ],
    ['outside of views', 'apps/gateway/src/a.ts', `session.query(TrackOrder, {});`],
  ])('with a reason %s pass', (_, file, source) => {
    expect(rawQueryProblems(file, source)).toEqual([]);
  });
});
