import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@millrace/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { bringUpToDate, findDrift } from './project-files.js';

const drifted = fileURLToPath(new URL('../fixtures/drifted', import.meta.url));
const files = [
  { path: 'docs/events.md', text: 'what the contracts say\n' },
  { path: 'docs/schemas/a.b.Kept/2.json', text: '{}\n' },
  { path: 'deploy/nats/users.conf', text: 'users\n' },
];

describe('files that differ from the contracts', () => {
  const folder = temporaryFolder();
  afterEach(() => folder.remove());

  it('are listed with the kind of difference, without schemas of earlier versions', () => {
    expect(findDrift(drifted, files)).toEqual([
      { path: 'deploy/nats/users.conf', problem: 'is missing' },
      { path: 'docs/events.md', problem: 'is out of date' },
      { path: 'docs/schemas/a.b.Stray/1.json', problem: 'belongs to no contract' },
    ]);
  });

  it('are updated once', () => {
    cpSync(drifted, folder.path, { recursive: true });
    expect(bringUpToDate(folder.path, files)).toHaveLength(3);
    expect(readFileSync(join(folder.path, 'docs/events.md'), 'utf8')).toBe('what the contracts say\n');
    expect(existsSync(join(folder.path, 'docs/schemas/a.b.Kept/1.json'))).toBe(true);
    expect(existsSync(join(folder.path, 'docs/schemas/a.b.Stray/1.json'))).toBe(false);
    expect(bringUpToDate(folder.path, files)).toEqual([]);
  });
});
