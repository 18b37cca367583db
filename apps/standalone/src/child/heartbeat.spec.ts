import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { monitorHeartbeat } from './heartbeat.js';

describe('the heart of a child', () => {
  const ping = vi.fn();
  const onFrozen = vi.fn();
  const watch = () => monitorHeartbeat({ ping, onFrozen, mayMiss: { running: 3, loading: 10 } });
  beforeEach(() => {
    vi.useFakeTimers();
    ping.mockReset();
    onFrozen.mockReset();
  });
  afterEach(() => vi.useRealTimers());

  it('is well for as long as it answers, however late', () => {
    const monitor = watch();
    monitor.answered();
    for (let round = 0; round < 20; round += 1) {
      vi.advanceTimersByTime(3_000);
      monitor.answered();
    }
    expect(onFrozen).not.toHaveBeenCalled();
    monitor.stop();
  });

  it('is frozen when it answers no more, which is told once', () => {
    const monitor = watch();
    monitor.answered();
    vi.advanceTimersByTime(3_000);
    expect(onFrozen).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(onFrozen).toHaveBeenCalledTimes(1);
  });

  it('may take longer for its first answer', () => {
    watch();
    vi.advanceTimersByTime(10_000);
    expect(onFrozen).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(onFrozen).toHaveBeenCalledTimes(1);
  });

  it('is no longer loading once it has reported without a question', () => {
    watch().answered();
    vi.advanceTimersByTime(4_000);
    expect(onFrozen).toHaveBeenCalledTimes(1);
  });

  it('is not asked any more once that is over', () => {
    watch().stop();
    vi.advanceTimersByTime(60_000);
    expect([ping, onFrozen].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });
});
