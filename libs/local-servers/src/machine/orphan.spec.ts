import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTimeOf } from './processes.js';
import { claimFolder } from './orphan.js';

describe('a claimed folder', () => {
  let folder: string;
  let other: ChildProcess;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'millrace-claim-spec-'));
    other = spawn('sleep', ['60']);
  });
  afterEach(() => {
    other.kill();
    rmSync(folder, { recursive: true });
  });
  const claimedBy = (pid = 0, startTime = startTimeOf(pid)) => writeFileSync(join(folder, 'launcher'), `${pid} ${startTime}\n`);

  it('is refused to other processes while its process lives, and the error names that process', () => {
    claimedBy(other.pid);
    expect(() => claimFolder(folder, 'It')).toThrow(
      expect.objectContaining({ code: 'ALREADY_RUNNING', message: expect.stringContaining(`process ${other.pid}`) }),
    );
    expect(readdirSync(folder)).toEqual(['launcher']);
  });

  it('is free after its process ended without releasing it, even if another process has the same id now', () => {
    claimedBy(other.pid, 'earlier');
    expect(claimFolder(folder, 'It').crashed).toBe(true);
  });

  it('has no claim file after its release', () => {
    claimFolder(folder, 'It').release();
    expect(readdirSync(folder)).toEqual([]);
  });
});
