import { describe, expect, it } from 'vitest';
import { fairQueue, tooLate, tooMany } from './fair-queue.js';

const soon = () => new Promise((done) => setImmediate(done));
const generous = { timeoutMs: 1_000, maxWaiting: 1_000 };

describe('work in a fair queue', () => {
  it('runs with limited concurrency, in the order of each caller, also after failures', async () => {
    const inTurn = fairQueue({ ...generous, concurrency: 2 });
    const started: number[] = [];
    let [running, maxRunning] = [0, 0];
    const work = (n: number) => async () => {
      started.push(n);
      maxRunning = Math.max(maxRunning, ++running);
      await soon();
      running -= 1;
      if (n % 3 === 0) throw new Error('failed');
      return n;
    };
    const all = await Promise.allSettled(Array.from({ length: 10 }, (_, n) => inTurn('a', work(n))));
    expect(all.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual(
      Array.from({ length: 10 }, (_, n) => (n % 3 === 0 ? 'failed' : n)),
    );
    expect([started, maxRunning]).toEqual([Array.from({ length: 10 }, (_, n) => n), 2]);
  });

  it('is not started when its caller’s time-out has passed', async () => {
    let clock = 0;
    const inTurn = fairQueue({ ...generous, concurrency: 1, timeoutMs: 5, now: () => clock });
    const first = inTurn('a', async () => {
      await soon();
      clock = 10;
      return 'first';
    });
    const second = inTurn('a', async () => 'second');
    expect(await Promise.all([first, second])).toEqual(['first', tooLate]);
    expect(await inTurn('a', async () => 'third')).toBe('third');
  });

  it.each([1, 2, 3])('is started round robin by caller, %i at a time, however much one caller has', async (concurrency) => {
    const inTurn = fairQueue({ ...generous, concurrency });
    const started: string[] = [];
    const enqueue = (caller: string, times: number) =>
      Array.from({ length: times }, () =>
        inTurn(caller, async () => {
          started.push(caller);
          await soon();
        }),
      );
    await Promise.all([...enqueue('a', 100), ...enqueue('b', 2), ...enqueue('c', 1), ...enqueue('a', 100), ...enqueue('b', 1)]);
    const others = started.flatMap((caller, at) => (caller === 'a' ? [] : [at]));
    expect(started).toHaveLength(204);
    expect(others).toHaveLength(4);
    expect(Math.max(...others)).toBeLessThan(concurrency + 8);
  });

  it('is refused when too much of its caller waits, and accepted again later; other callers are not affected', async () => {
    const inTurn = fairQueue({ ...generous, concurrency: 1, maxWaiting: 3 });
    const enqueue = (caller: string, times: number) => Array.from({ length: times }, () => inTurn(caller, async () => caller));
    const [first, ...waiting] = enqueue('a', 4);
    expect(await Promise.all(enqueue('a', 2))).toEqual([tooMany, tooMany]);
    const other = enqueue('b', 2);
    expect(await Promise.all([first, ...waiting, ...other])).toEqual(['a', 'a', 'a', 'a', 'b', 'b']);
    expect(await Promise.all(enqueue('a', 3))).toEqual(['a', 'a', 'a']);
  });
});
