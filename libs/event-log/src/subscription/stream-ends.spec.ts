import { CATALOG } from '@millrace/contracts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventLog } from '../connection/event-log.js';
import { openStreamEnds } from './stream-ends.js';

describe('the ends of streams', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const set = () => {
    const told: [string, number, number][] = [];
    const state = { looks: 0, last_seq: 7, answers: true };
    const info = () => {
      state.looks += 1;
      return state.answers ? Promise.resolve({ state }) : new Promise(() => undefined);
    };
    const log = { jsm: { streams: { info } } } as unknown as EventLog;
    const ends = openStreamEnds([CATALOG], (...one) => told.push(one));
    return { told, state, look: (when?: 'now') => ends.look(log, when) };
  };

  it('are looked up once for concurrent callers, and reported with the time of the look-up', async () => {
    const { told, state, look } = set();
    const at = Date.now();
    await Promise.all([look(), look(), look()]);
    expect([state.looks, told]).toEqual([1, [['CATALOG', 7, at]]]);
    await vi.advanceTimersByTimeAsync(200);
    await look();
    expect(state.looks).toBe(1);
  });

  it('are looked at again, and waited for when the last look is old', async () => {
    const { told, state, look } = set();
    await look();
    await vi.advanceTimersByTimeAsync(300);
    await look();
    expect(state.looks).toBe(2);
    await vi.advanceTimersByTimeAsync(60_000);
    state.last_seq = 9;
    await look();
    expect(told.at(-1)).toEqual(['CATALOG', 9, Date.now()]);
  });

  it('are looked at now for whoever needs that', async () => {
    const { state, look } = set();
    await look();
    await look('now');
    expect(state.looks).toBe(2);
  });

  it('are not waited for longer than a moment', async () => {
    const { told, state, look } = set();
    state.answers = false;
    const looking = look();
    await vi.advanceTimersByTimeAsync(300);
    await looking;
    expect(told).toEqual([]);
  });
});
