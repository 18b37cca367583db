import { ViewNotDeclared } from '@millrace/contract-registry';
import { LocalServerError } from '@millrace/local-servers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retryStart } from './retry-start.js';

describe('a part of the start', () => {
  const lines: string[] = [];
  const ending = () => new AbortController();
  beforeEach(() => {
    vi.useFakeTimers();
    lines.length = 0;
  });
  afterEach(() => vi.useRealTimers());

  /** Fails so many times, then succeeds. */
  const failing = (times: number, error: unknown = new Error('it was killed')) => {
    let left = times;
    return vi.fn(async () => {
      if (left-- > 0) throw error;
      return 'started';
    });
  };
  const settle = async (work: () => Promise<string>, { signal } = ending()) => {
    const result = retryStart('nats-server', work, { report: (line) => lines.push(line), signal }).catch(
      (error: unknown) => error,
    );
    await vi.advanceTimersByTimeAsync(60_000);
    return result;
  };

  it('is tried again until it succeeds, and says so', async () => {
    expect(await settle(failing(5))).toBe('started');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe('nats-server failed (it was killed): trying it again');
  });

  it('is given up after six tries', async () => {
    const work = failing(99);
    expect(await settle(work)).toMatchObject({ message: 'it was killed' });
    expect(work).toHaveBeenCalledTimes(6);
  });

  it('is tried again when a server ended while it started', async () => {
    expect(await settle(failing(1, new LocalServerError('START_FAILED', 'ended by SIGKILL')))).toBe('started');
  });

  it.each([
    new LocalServerError('PORT_TAKEN', 'the port is taken'),
    new LocalServerError('DISK_FULL', 'the disk is full'),
    new LocalServerError('DATA_TOO_NEW', 'the data are too new'),
    new ViewNotDeclared('a view is not declared'),
  ])('is not tried again when only a person can mend it: $message', async (error) => {
    const work = failing(1, error);
    expect(await settle(work)).toBe(error);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is not tried again once the start is no longer wanted', async () => {
    const controller = ending();
    const work = vi.fn(async () => {
      controller.abort();
      throw new Error('it was killed');
    });
    expect(await settle(work, controller)).toMatchObject({ message: 'it was killed' });
    expect(work).toHaveBeenCalledTimes(1);
  });
});
