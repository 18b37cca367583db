import { CATALOG } from '@millrace/contracts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventLog } from '../connection/event-log.js';
import { openStreamEnds } from './stream-ends.js';

describe('the ends of streams', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const set = () => {
    const reported: [string, number, number][] = [];
    const state = { looks: 0, last_seq: 7, answers: true };
    const info = () => {
      state.looks += 1;
      return state.answers ? Promise.resolve({ state }) : new Promise(() => undefined);
    };
    const log = { jsm: { streams: { info } } } as unknown as EventLog;
    const ends = openStreamEnds([CATALOG], (...one) => reported.push(one));
    return { reported, state, refresh: (when?: 'now') => ends.refresh(log, when) };
  };

  it('are looked up once for concurrent callers, and reported with the time of the look-up', async () => {
    const { reported, state, refresh } = set();
    const at = Date.now();
    await Promise.all([refresh(), refresh(), refresh()]);
    expect([state.looks, reported]).toEqual([1, [['CATALOG', 7, at]]]);
    await vi.advanceTimersByTimeAsync(200);
    await refresh();
    expect(state.looks).toBe(1);
  });

  it('are looked up again, and waited for when the last look-up is old', async () => {
    const { reported, state, refresh } = set();
    await refresh();
    await vi.advanceTimersByTimeAsync(300);
    await refresh();
    expect(state.looks).toBe(2);
    await vi.advanceTimersByTimeAsync(60_000);
    state.last_seq = 9;
    await refresh();
    expect(reported.at(-1)).toEqual(['CATALOG', 9, Date.now()]);
  });

  it('are looked up at once with `now`', async () => {
    const { state, refresh } = set();
    await refresh();
    await refresh('now');
    expect(state.looks).toBe(2);
  });

  it('are waited for at most 300 ms', async () => {
    const { reported, state, refresh } = set();
    state.answers = false;
    const looking = refresh();
    await vi.advanceTimersByTimeAsync(300);
    await looking;
    expect(reported).toEqual([]);
  });
});
