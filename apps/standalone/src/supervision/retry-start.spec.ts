import { ViewNotDeclared } from '@millrace/contract-registry';
import { LocalServerError } from '@millrace/local-servers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retryStart } from './retry-start.js';

describe('a step of the start', () => {
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

  it('is retried until it succeeds, with a report', async () => {
    expect(await settle(failing(5))).toBe('started');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe('nats-server failed (it was killed): trying it again');
  });

  it('fails after six attempts', async () => {
    const work = failing(99);
    expect(await settle(work)).toMatchObject({ message: 'it was killed' });
    expect(work).toHaveBeenCalledTimes(6);
  });

  it('is retried when a server exited while it started', async () => {
    expect(await settle(failing(1, new LocalServerError('START_FAILED', 'ended by SIGKILL')))).toBe('started');
  });

  it.each([
    new LocalServerError('PORT_TAKEN', 'the port is taken'),
    new LocalServerError('DISK_FULL', 'the disk is full'),
    new LocalServerError('DATA_TOO_NEW', 'the data are too new'),
    new ViewNotDeclared('a view is not declared'),
  ])('is not retried when only the user can solve the problem: $message', async (error) => {
    const work = failing(1, error);
    expect(await settle(work)).toBe(error);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is not retried after the start was cancelled', async () => {
    const controller = ending();
    const work = vi.fn(async () => {
      controller.abort();
      throw new Error('it was killed');
    });
    expect(await settle(work, controller)).toMatchObject({ message: 'it was killed' });
    expect(work).toHaveBeenCalledTimes(1);
  });
});
