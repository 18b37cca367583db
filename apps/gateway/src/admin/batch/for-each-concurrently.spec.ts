import { describe, expect, it } from 'vitest';
import { forEachConcurrently } from './for-each-concurrently.js';

/** Works on so many items, each until `finish` is called for it; `running` is the number in work. */
const started = (limit: number | (() => number), items: number) => {
  const finishes: (() => void)[] = [];
  let running = 0;
  const done = forEachConcurrently(limit, Array.from({ length: items }).keys(), async () => {
    running += 1;
    await new Promise<void>((finish) => finishes.push(finish));
    running -= 1;
  });
  const finishOne = async () => {
    finishes.shift()?.();
    await new Promise((turn) => setImmediate(turn));
  };
  return { done, finishOne, running: () => running };
};

describe('work on many items', () => {
  it('is done for so many at a time, and for all', async () => {
    const { done, finishOne, running } = started(3, 5);
    expect(running()).toBe(3);
    for (let n = 0; n < 5; n += 1) await finishOne();
    await done;
    expect(running()).toBe(0);
  });

  it('follows a limit that changes', async () => {
    let limit = 4;
    const { done, finishOne, running } = started(() => limit, 12);
    expect(running()).toBe(4);
    limit = 1;
    for (let n = 0; n < 4; n += 1) await finishOne();
    expect(running()).toBe(1);
    limit = 3;
    await finishOne();
    expect(running()).toBe(3);
    for (let n = 0; n < 12; n += 1) await finishOne();
    await done;
  });

  it('is never stopped by a limit of none', async () => {
    const done: number[] = [];
    await forEachConcurrently(
      () => 0,
      [1, 2, 3],
      async (item) => void done.push(item),
    );
    expect(done).toEqual([1, 2, 3]);
  });

  it('rejects with the first failure', async () => {
    const work = async (item: number) => {
      if (item === 2) throw new Error('two');
    };
    await expect(forEachConcurrently(1, [1, 2, 3], work)).rejects.toThrow('two');
    await expect(forEachConcurrently(8, [1, 2, 3], work)).rejects.toThrow('two');
  });
});
