import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { StreamsBuilder, TimeWindows, TopologyTestDriver } from './index.js';

it('the example of README.md writes what its comment says', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const code = readme.split('```js\n')[1]?.split('```')[0] ?? '';
  const written: unknown = runInNewContext(code, { StreamsBuilder, TimeWindows, TopologyTestDriver });
  const expected: unknown = runInNewContext(`(${/\/\/ (.*)\n$/.exec(code)?.[1]})`);
  expect(JSON.stringify(written)).toBe(JSON.stringify(expected));
});
