import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, projectFolder } from '@millrace/local-servers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.js';

type Run = { readonly child: ChildProcess; readonly output: () => string; readonly code: Promise<number | null> };

let data: string;
const runs: Run[] = [];
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'millrace-start-spec-'));
});
afterEach(async () => {
  for (const { child, code } of runs.splice(0)) {
    child.kill('SIGTERM');
    await code;
  }
  rmSync(data, { recursive: true, force: true });
});

/** `npm start`, without npm. */
const start = async (...args: string[]): Promise<Run> => {
  const port = String(await freePort());
  const script = join(projectFolder, 'tools/start.mjs');
  const { NATS_URL: _broker, DATABASE_URL: _database, ...env } = process.env;
  const child = spawn(process.execPath, [script, '--data', data, '--port', port, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const run = { child, code, output: () => text };
  runs.push(run);
  return run;
};

const prints = (run: Run, line: RegExp) => eventually(`it says ${line}`, run.output, (text) => line.test(text), 60_000);

const serverPids = () =>
  ['nats/nats-server.pid', 'postgres/data/postmaster.pid']
    .map((file) => join(data, file))
    .flatMap((file) => (existsSync(file) ? [Number.parseInt(readFileSync(file, 'utf8'), 10)] : []));

const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('npm start refuses with one line that names the solution', () => {
  it.each([
    [['--prot', '1'], /^Unknown option '--prot': npm start -- --help tells the options\.$/],
    [['--port', 'abc'], /^--port is "abc": it must be a whole number from 1 to 65535\.$/],
  ])('%j', async (args, line) => {
    const run = await start(...args);
    expect(await run.code).toBe(1);
    expect(run.output().trim()).toMatch(line);
  });

  it('data of a newer version', async () => {
    writeFileSync(join(data, 'format'), '9\n');
    const run = await start();
    expect(await run.code).toBe(1);
    expect(run.output().trim()).toMatch(/^\S+ was written by a newer Millrace \(format 9.*$/);
  });

  it('a port in use, with the process that uses it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => other.once('listening', listening));
    const { port } = other.address() as { port: number };
    const run = await start('--port', String(port));
    expect(await run.code).toBe(1);
    expect(run.output().trim()).toMatch(
      new RegExp(`^Port ${port} for the shop is taken.*: stop that program, or start with -- --port`),
    );
    other.close();
  });
});

describe('npm start that is interrupted', () => {
  it('leaves no server running when it is stopped while they start', async () => {
    const run = await start();
    await prints(run, /Starting nats-server/);
    await eventually('a server runs', serverPids, (pids) => pids.length > 0);
    run.child.kill('SIGINT');
    expect(await run.code).toBe(130);
    expect(run.output()).toMatch(/Stopped\n$/);
    // A process that was still starting is killed at the exit, and ends a moment later.
    await eventually(
      'none of them lives',
      () => serverPids().filter(lives),
      (pids) => pids.length === 0,
    );
  });

  it('imports the whole catalogue after a kill -9 during the first import; a concurrent start is refused', async () => {
    const killed = await start();
    await prints(killed, /Importing/);
    killed.child.kill('SIGKILL');
    await killed.code;
    const run = await start();
    await prints(run, /^Imported \d+ products/m);
    const second = await start();
    expect(await second.code).toBe(1);
    expect(second.output().trim()).toMatch(/^Millrace already runs in \S+ \(process \d+\): stop that one first\.$/);
    await prints(run, /^Ctrl-C stops/m);
    const pids = serverPids();
    expect(pids.filter(lives)).toHaveLength(2);
    run.child.kill('SIGTERM');
    expect(await run.code).toBe(0);
    expect(pids.filter(lives)).toEqual([]);
  });
});
