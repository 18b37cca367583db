import { describe, expect, it, vi } from 'vitest';
import type { EventLog } from './event-log.js';
import { hedged, openHedgeBudget } from './hedging.js';

describe('how much may be asked again', () => {
  it('is a burst, then half of what is answered', () => {
    const budget = openHedgeBudget(4);
    const spendAll = (times: number) => Array.from({ length: times }, () => budget.spend()).filter(Boolean).length;
    expect(spendAll(10)).toBe(4);
    for (let answers = 0; answers < 6; answers += 1) budget.earn();
    expect(spendAll(10)).toBe(3);
    for (let answers = 0; answers < 100; answers += 1) budget.earn();
    expect(spendAll(10)).toBe(4);
  });
});

describe('asking again', () => {
  const log = () => ({}) as EventLog;
  const failing = () => Promise.reject(new Error('nobody'));

  it('is not done once there is an answer, or a failure', async () => {
    const again = vi.fn();
    expect(await hedged(log(), Promise.resolve(1), 5, again)).toBe(1);
    await expect(hedged(log(), failing(), 5, again)).rejects.toThrow('nobody');
    await new Promise((done) => setTimeout(done, 20));
    expect(again).not.toHaveBeenCalled();
  });

  it('that fails leaves it to the first to answer', async () => {
    const first = new Promise<number>((done) => setTimeout(done, 40, 1));
    expect(await hedged(log(), first, 5, failing)).toBe(1);
  });

  it('that is still under way when the first fails may answer', async () => {
    const first = new Promise<number>((_, fail) => setTimeout(fail, 20, new Error('first')));
    const second = () => new Promise<number>((done) => setTimeout(done, 40, 2));
    expect(await hedged(log(), first, 5, second)).toBe(2);
    await expect(hedged(log(), Promise.reject<number>(new Error('first')), 5, failing)).rejects.toThrow('first');
  });

  it('ends when nothing is answered any more', async () => {
    const one = log();
    const again = vi.fn(failing);
    const asked = Array.from({ length: 150 }, () =>
      hedged(one, new Promise((_, fail) => setTimeout(fail, 30, new Error('late'))), 1, again),
    );
    await Promise.allSettled(asked);
    expect(again).toHaveBeenCalledTimes(100);
  });
});
