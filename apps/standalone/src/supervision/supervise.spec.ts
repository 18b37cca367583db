import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Mortal, supervise } from './supervise.js';

/** Something that dies on command. */
const mortal = () => {
  let die: (how: string) => void = () => undefined;
  const exited = new Promise<string>((resolve) => (die = resolve));
  const stop = vi.fn(async () => die('stopped'));
  return { exited, stop, kill: stop, die: (how: string) => die(how) };
};

describe('what is supervised', () => {
  const born: ReturnType<typeof mortal>[] = [];
  const lines: string[] = [];
  const launch = async (): Promise<Mortal> => {
    const one = mortal();
    born.push(one);
    return one;
  };
  beforeEach(() => {
    vi.useFakeTimers();
    born.length = 0;
    lines.length = 0;
  });
  afterEach(() => vi.useRealTimers());
  const start = (how = launch) => supervise('broker', how, (line) => lines.push(line));

  it('is launched again after its death', async () => {
    const supervised = await start();
    born[0]?.die('ended by SIGKILL');
    await vi.advanceTimersByTimeAsync(250);
    expect(born).toHaveLength(2);
    expect(lines).toEqual(['broker ended (ended by SIGKILL): starting it again']);
    await supervised.stop();
  });

  it('rests longer each time it dies young', async () => {
    const supervised = await start();
    for (const rest of [250, 500, 1000]) {
      born.at(-1)?.die('exit code 1');
      await vi.advanceTimersByTimeAsync(rest - 1);
      const before = born.length;
      await vi.advanceTimersByTimeAsync(1);
      expect(born.length).toBe(before + 1);
    }
    await supervised.stop();
  });

  it('is tried until it starts', async () => {
    let failures = 2;
    const supervised = await start(async () => {
      if (born.length === 1 && failures-- > 0) throw new Error('the disk is full');
      return launch();
    });
    born[0]?.die('exit code 1');
    await vi.advanceTimersByTimeAsync(250 + 500 + 1000);
    expect(born).toHaveLength(2);
    expect(lines.filter((line) => line.includes('the disk is full'))).toHaveLength(2);
    await supervised.stop();
  });

  it('is launched again when a restart is asked for', async () => {
    const supervised = await start();
    await supervised.restart();
    await vi.advanceTimersByTimeAsync(250);
    expect(born).toHaveLength(2);
    await supervised.stop();
  });

  it('stays down once it is stopped', async () => {
    const supervised = await start();
    await supervised.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(born).toHaveLength(1);
    expect(born[0]?.stop).toHaveBeenCalled();
  });

  it('throws when it cannot be launched at all', async () => {
    await expect(start(async () => Promise.reject(new Error('the port is taken')))).rejects.toThrow('the port is taken');
  });
});
