import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import { expect, it } from 'vitest';
import { capacityPage } from './capacity-page.js';

it('the page about capacity has the tables of the published results: else run `npm run bench -- streams` or `cost`', () => {
  expect(readFileSync(join(projectFolder, 'docs/capacity.md'), 'utf8')).toBe(capacityPage());
});
