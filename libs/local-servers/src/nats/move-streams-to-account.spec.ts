import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectFolder } from '../machine/folders.js';
import { moveStreamsToAccount } from './move-streams-to-account.js';

/** In containers a script does the same; in this test a program that prints its arguments replaces nats-server. */
const byScript = (store: string): string => {
  const programs = join(store, 'programs');
  mkdirSync(programs);
  writeFileSync(join(programs, 'nats-server'), '#!/bin/sh\necho "started $*"\n');
  chmodSync(join(programs, 'nats-server'), 0o755);
  const env = { STORE: join(store, 'jetstream'), PATH: `${programs}:${process.env['PATH']}` };
  const { stdout } = spawnSync('sh', [join(projectFolder, 'deploy/nats/start.sh'), 'the.conf'], { env, encoding: 'utf8' });
  expect(stdout).toContain('started --config the.conf');
  return stdout;
};

const byLauncher = (store: string): string => {
  const lines: string[] = [];
  moveStreamsToAccount(store, 'STREAMS', (line) => lines.push(line));
  return lines.join('\n');
};

describe.each([
  ['the launcher', byLauncher],
  ['the script of the containers', byScript],
])('a store from before there were accounts, migrated by %s', (_, start) => {
  let store: string;
  const createStream = (account: string) => mkdirSync(join(store, 'jetstream', account, 'streams/ORDER'), { recursive: true });
  const accounts = () => readdirSync(join(store, 'jetstream')).sort();
  beforeEach(() => {
    store = mkdtempSync(join(tmpdir(), 'millrace-store-'));
  });
  afterEach(() => rmSync(store, { recursive: true, force: true }));

  it('moves to the account that owns the streams', () => {
    createStream('$G');
    start(store);
    expect(accounts()).toEqual(['STREAMS']);
    expect(readdirSync(join(store, 'jetstream/STREAMS/streams'))).toEqual(['ORDER']);
  });

  it('is unchanged once it belongs to the account', () => {
    createStream('STREAMS');
    expect(start(store)).not.toContain('left');
    expect(accounts()).toEqual(['STREAMS']);
  });

  it('is created later when there is none', () => {
    mkdirSync(join(store, 'jetstream'));
    start(store);
    expect(accounts()).toEqual([]);
  });

  it('does not replace the streams of the account, and is reported', () => {
    createStream('$G');
    createStream('STREAMS');
    expect(start(store)).toContain('is left as it is');
    expect(accounts()).toEqual(['$G', 'STREAMS']);
  });
});
