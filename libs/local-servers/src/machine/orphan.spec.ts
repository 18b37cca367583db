import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTimeOf } from './processes.js';
import { claimFolder } from './orphan.js';

describe('a folder that is claimed', () => {
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

  it('is refused to others as long as its process lives, with that one named', () => {
    claimedBy(other.pid);
    expect(() => claimFolder(folder, 'It')).toThrow(
      expect.objectContaining({ code: 'ALREADY_RUNNING', message: expect.stringContaining(`process ${other.pid}`) }),
    );
    expect(readdirSync(folder)).toEqual(['launcher']);
  });

  it('is free again after a process that never gave it back, also when a stranger has that number now', () => {
    claimedBy(other.pid, 'earlier');
    expect(claimFolder(folder, 'It').crashed).toBe(true);
  });

  it('leaves nothing behind when it is given back', () => {
    claimFolder(folder, 'It').release();
    expect(readdirSync(folder)).toEqual([]);
  });
});
