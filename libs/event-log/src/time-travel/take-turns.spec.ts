import { describe, expect, it } from 'vitest';
import { takeTurns, tooLate } from './take-turns.js';

describe('work that takes turns', () => {
  it('is done so much at a time, in the order in which it came, failures too', async () => {
    const inTurn = takeTurns(2, 1_000);
    const begun: number[] = [];
    let [running, most] = [0, 0];
    const work = (n: number) => async () => {
      begun.push(n);
      most = Math.max(most, ++running);
      await new Promise((done) => setImmediate(done));
      running -= 1;
      if (n % 3 === 0) throw new Error('failed');
      return n;
    };
    const all = await Promise.allSettled(Array.from({ length: 10 }, (_, n) => inTurn(work(n))));
    expect(all.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual(
      Array.from({ length: 10 }, (_, n) => (n % 3 === 0 ? 'failed' : n)),
    );
    expect([begun, most]).toEqual([Array.from({ length: 10 }, (_, n) => n), 2]);
  });

  it('is not begun when nobody waits for it any more', async () => {
    let clock = 0;
    const inTurn = takeTurns(1, 5, () => clock);
    const first = inTurn(async () => {
      await new Promise((done) => setImmediate(done));
      clock = 10;
      return 'first';
    });
    const second = inTurn(async () => 'second');
    expect(await Promise.all([first, second])).toEqual(['first', tooLate]);
    expect(await inTurn(async () => 'third')).toBe('third');
  });
});
