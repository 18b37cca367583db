import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventLog } from '../connection/event-log.js';
import { hedged, openHedgeBudget } from './hedging.js';

describe('the budget of hedged queries', () => {
  it('allows a burst, then half of the number of answers', () => {
    const budget = openHedgeBudget(4);
    const spendAll = (times: number) => Array.from({ length: times }, () => budget.spend()).filter(Boolean).length;
    expect(spendAll(10)).toBe(4);
    for (let answers = 0; answers < 6; answers += 1) budget.refill();
    expect(spendAll(10)).toBe(3);
    for (let answers = 0; answers < 100; answers += 1) budget.refill();
    expect(spendAll(10)).toBe(4);
  });
});

describe('a hedged query', () => {
  const log = () => ({}) as EventLog;
  const failing = () => Promise.reject(new Error('nobody'));
  const answering = <T>(answer: T, afterMs: number) => new Promise<T>((done) => setTimeout(done, afterMs, answer));
  const failingAfter = (afterMs: number, message: string) =>
    new Promise<number>((_, fail) => setTimeout(fail, afterMs, new Error(message)));

  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is not repeated after an answer or a failure', async () => {
    const again = vi.fn();
    expect(await hedged(log(), Promise.resolve(1), 5, again)).toBe(1);
    await expect(hedged(log(), failing(), 5, again)).rejects.toThrow('nobody');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(again).not.toHaveBeenCalled();
  });

  it('returns the first answer when the second query fails', async () => {
    const again = vi.fn(failing);
    const answer = hedged(log(), answering(1, 40), 5, again);
    await vi.advanceTimersByTimeAsync(40);
    expect(await answer).toBe(1);
    expect(again).toHaveBeenCalledOnce();
  });

  it('returns the second answer when the first query fails', async () => {
    const answer = hedged(log(), failingAfter(20, 'first'), 5, () => answering(2, 40));
    await vi.advanceTimersByTimeAsync(45);
    expect(await answer).toBe(2);
    await expect(hedged(log(), Promise.reject<number>(new Error('first')), 5, failing)).rejects.toThrow('first');
  });

  it('stops when nothing is answered any more', async () => {
    const one = log();
    const again = vi.fn(failing);
    const settled = Promise.allSettled(Array.from({ length: 150 }, () => hedged(one, failingAfter(30, 'late'), 1, again)));
    await vi.advanceTimersByTimeAsync(30);
    expect((await settled).map(({ status }) => status)).toEqual(Array.from({ length: 150 }, () => 'rejected'));
    expect(again).toHaveBeenCalledTimes(100);
  });
});
