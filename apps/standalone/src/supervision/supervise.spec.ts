import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type SupervisedProcess, supervise } from './supervise.js';

/** A fake process that exits on command. */
const fakeProcess = () => {
  let exit: (how: string) => void = () => undefined;
  const exited = new Promise<string>((resolve) => (exit = resolve));
  const stop = vi.fn(async () => exit('stopped'));
  return { exited, stop, kill: stop, die: (how: string) => exit(how) };
};

describe('a supervised process', () => {
  const started: ReturnType<typeof fakeProcess>[] = [];
  const lines: string[] = [];
  const launch = async (): Promise<SupervisedProcess> => {
    const one = fakeProcess();
    started.push(one);
    return one;
  };
  beforeEach(() => {
    vi.useFakeTimers();
    started.length = 0;
    lines.length = 0;
  });
  afterEach(() => vi.useRealTimers());
  const start = (how = launch) => supervise('broker', how, (line) => lines.push(line));

  it('is restarted after its exit', async () => {
    const supervised = await start();
    started[0]?.die('ended by SIGKILL');
    await vi.advanceTimersByTimeAsync(250);
    expect(started).toHaveLength(2);
    expect(lines).toEqual(['broker ended (ended by SIGKILL): starting it again']);
    await supervised.stop();
  });

  it('is restarted after growing pauses when it exits early', async () => {
    const supervised = await start();
    for (const rest of [250, 500, 1000]) {
      started.at(-1)?.die('exit code 1');
      await vi.advanceTimersByTimeAsync(rest - 1);
      const before = started.length;
      await vi.advanceTimersByTimeAsync(1);
      expect(started.length).toBe(before + 1);
    }
    await supervised.stop();
  });

  it('is retried until it starts', async () => {
    let failures = 2;
    const supervised = await start(async () => {
      if (started.length === 1 && failures-- > 0) throw new Error('the disk is full');
      return launch();
    });
    started[0]?.die('exit code 1');
    await vi.advanceTimersByTimeAsync(250 + 500 + 1000);
    expect(started).toHaveLength(2);
    expect(lines.filter((line) => line.includes('the disk is full'))).toHaveLength(2);
    await supervised.stop();
  });

  it('is restarted on request', async () => {
    const supervised = await start();
    await supervised.restart();
    await vi.advanceTimersByTimeAsync(250);
    expect(started).toHaveLength(2);
    await supervised.stop();
  });

  it('stays stopped after `stop`', async () => {
    const supervised = await start();
    await supervised.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(started).toHaveLength(1);
    expect(started[0]?.stop).toHaveBeenCalled();
  });

  it('throws when its first launch fails', async () => {
    await expect(start(async () => Promise.reject(new Error('the port is taken')))).rejects.toThrow('the port is taken');
  });
});
