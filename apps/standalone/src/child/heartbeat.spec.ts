import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { monitorHeartbeat } from './heartbeat.js';

describe('the heartbeat of a child process', () => {
  const ping = vi.fn();
  const onFrozen = vi.fn();
  const watch = () => monitorHeartbeat({ ping, onFrozen, mayMiss: { running: 3, loading: 10 } });
  beforeEach(() => {
    vi.useFakeTimers();
    ping.mockReset();
    onFrozen.mockReset();
  });
  afterEach(() => vi.useRealTimers());

  it('reports nothing as long as the child answers, however late', () => {
    const monitor = watch();
    monitor.answered();
    for (let round = 0; round < 20; round += 1) {
      vi.advanceTimersByTime(3_000);
      monitor.answered();
    }
    expect(onFrozen).not.toHaveBeenCalled();
    monitor.stop();
  });

  it('reports once that the child is frozen when it does not answer any more', () => {
    const monitor = watch();
    monitor.answered();
    vi.advanceTimersByTime(3_000);
    expect(onFrozen).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(onFrozen).toHaveBeenCalledTimes(1);
  });

  it('waits longer for the first answer', () => {
    watch();
    vi.advanceTimersByTime(10_000);
    expect(onFrozen).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(onFrozen).toHaveBeenCalledTimes(1);
  });

  it('uses the shorter limit once the child has reported that it is loaded', () => {
    watch().answered();
    vi.advanceTimersByTime(4_000);
    expect(onFrozen).toHaveBeenCalledTimes(1);
  });

  it('sends no ping after it is stopped', () => {
    watch().stop();
    vi.advanceTimersByTime(60_000);
    expect([ping, onFrozen].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });
});
