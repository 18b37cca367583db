import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const staleAfterMs = 2_000;
const exited = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));

describe('exclusive work of the processes of a checkout', () => {
  let folder: string;
  const children: ChildProcess[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'millrace-lock-'));
  });
  afterEach(async () => {
    for (const child of children.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGKILL');
      await exited(child);
    }
    rmSync(folder, { recursive: true });
  });

  /** A process that works for some ms, and records its beginning and its end. */
  const worker = (name: string, ms: number): ChildProcess => {
    const script = `
      import { appendFileSync } from 'node:fs';
      import { setTimeout as pause } from 'node:timers/promises';
      import { oneAtATime } from ${JSON.stringify(new URL('one-at-a-time.mjs', import.meta.url).href)};
      const note = (what) => appendFileSync(${JSON.stringify(join(folder, 'notes'))}, what + ' ${name}\\n');
      await oneAtATime(async () => { note('begin'); await pause(${ms}); note('end'); }, { file: ${JSON.stringify(join(folder, 'lock'))}, staleAfterMs: ${staleAfterMs} });
    `;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'ignore' });
    children.push(child);
    return child;
  };
  const notes = () => (existsSync(join(folder, 'notes')) ? readFileSync(join(folder, 'notes'), 'utf8').trim().split('\n') : []);

  it('never overlaps', async () => {
    await Promise.all([worker('a', 150), worker('b', 150), worker('c', 150)].map(exited));
    const order = notes();
    expect(order).toHaveLength(6);
    for (let at = 0; at < order.length; at += 2) expect(order[at + 1]).toBe(order[at]?.replace('begin', 'end'));
  });

  it('is waited for, however long it takes', async () => {
    const long = worker('long', staleAfterMs * 2);
    await expect.poll(notes, { timeout: 10_000 }).toEqual(['begin long']);
    await Promise.all([exited(long), exited(worker('next', 0))]);
    expect(notes()).toEqual(['begin long', 'end long', 'begin next', 'end next']);
  }, 20_000);

  it('is not waited for after its process was killed', async () => {
    const killed = worker('killed', 60_000);
    await expect.poll(notes, { timeout: 10_000 }).toEqual(['begin killed']);
    killed.kill('SIGKILL');
    expect(await exited(worker('next', 0))).toBe(0);
    expect(notes()).toEqual(['begin killed', 'begin next', 'end next']);
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  }, 20_000);
});
