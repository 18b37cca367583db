import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { type Expression, expressionsIn } from './expressions-in.js';

/** Expressions built at run time: their input, and why no client controls it. */
const madeOfOurOwn: Readonly<Record<string, string>> = {
  'new RegExp(String(pattern))': 'patterns of the contracts, which are checked where they are written',
  'new RegExp(path)': 'the routes of the shop, a file of the shell',
};

const isOurs = (path: string) =>
  /\.(ts|tsx|mjs|cjs|js)$/.test(path) &&
  !/(^|\/)(node_modules|dist|generated)\/|\.(spec|fixture|catalogue)\.|\.d\.ts$/.test(path);

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => isOurs(path))
    .map((path) => join(folder, path));

/** The search counts steps instead of measuring time. */
const exactly = {
  timeout: 100_000,
  seedingTimeout: 100_000,
  incubationTimeout: 100_000,
  attackTimeout: 100_000,
  recallTimeout: -1,
  randomSeed: 1,
} as const;

/** Many files have the same expression: it is checked once. */
const results = new Map<string, ReturnType<typeof check>>();
const checked = (source: string, flags: string): ReturnType<typeof check> => {
  const key = `${flags} ${source}`;
  const result = results.get(key) ?? check(source, flags, exactly);
  results.set(key, result);
  return result;
};

/** Why an expression may take more than linear time; undefined when it cannot. */
const problemOf = async ({ text, source, flags, isBounded }: Expression): Promise<string | undefined> => {
  if (source === undefined) return text in madeOfOurOwn ? undefined : 'is made at run time: write it out, or do without';
  // Without an unbounded repetition there is nothing to find.
  if (!/[*+]|\{\d+,/.test(source)) return undefined;
  const result = await checked(source, flags.replace('v', 'u'));
  switch (result.status) {
    case 'safe':
      return undefined;
    case 'vulnerable': {
      const { complexity } = result;
      return isBounded && complexity.type === 'polynomial' && complexity.degree <= 2 ? undefined : complexity.summary;
    }
    case 'unknown':
      return 'could not be checked: make it simpler';
  }
};

const problemsIn = async (fileName: string, text: string): Promise<readonly string[]> => {
  const result = expressionsIn(fileName, text).map(async (expression) => {
    const problem = await problemOf(expression);
    return problem === undefined ? [] : [`${fileName}:${expression.line} ${expression.text}: ${problem}`];
  });
  return (await Promise.all(result)).flat();
};

describe('regular expressions', { timeout: 300_000 }, () => {
  it.each([
    ['a field and its value anywhere', String.raw`const term = /(\w+):(\S+)/g;`],
    ['spaces before the end', String.raw`text.replace(/\s+$/, '');`],
    ['two that take the same letters', String.raw`export const form = /^[a-z.]*[a-z]*$/;`],
    ['a repetition of a repetition', 'const f = () => /^(a+)+$/.test(text);'],
    ['one in a text', String.raw`const form = new RegExp('(x+x+)+y', 'g');`],
    ['one of another text', 'const form = new RegExp(typed);'],
    ['a schema', String.raw`Type.String({ pattern: '^(\\d+)*$' });`],
    ['a schema with room for much', String.raw`Type.String({ maxLength: 100000, pattern: '^\\d*\\d*$' });`],
    ['a field of a form', 'const field = <input pattern="(a|a)*" />;'],
  ])('are found when they are slow: %s', async (_, text) => {
    expect(await problemsIn('planted.tsx', text)).toHaveLength(1);
  });

  it.each([
    String.raw`const term = /(?<!\w)(\w+):(\S+)/g;`,
    `const address = 'https://shop.example/a'; // it's a/b`,
    String.raw`Type.String({ maxLength: 254, pattern: '^[^@]+@[^@]+\\.[^@]+$' });`,
    'const shown = { pattern: schema.pattern };',
  ])('are not reported when they are not slow: %s', async (text) => {
    expect(await problemsIn('planted.ts', text)).toEqual([]);
  });

  it.each(['apps', 'libs', 'frontends'])('of %s take linear time', async (folder) => {
    const files = filesOf(folder);
    expect(files.length).toBeGreaterThan(50);
    const problems = await Promise.all(files.map((file) => problemsIn(file, readFileSync(file, 'utf8'))));
    expect(problems.flat()).toEqual([]);
  });
});
