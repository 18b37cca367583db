import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { follow, type Follower, type Source } from './follow.js';

const deferred = <T>() => {
  let [resolve, reject] = [(_: T): void => undefined, (_: unknown): void => undefined];
  const promise = new Promise<T>((...settle) => {
    [resolve, reject] = settle;
  });
  return { promise, resolve: (value: T) => resolve(value), reject: (error: unknown) => reject(error) };
};

/** A source whose `ended` resolves when it is stopped, and rejects when it fails. */
const openSource = () => {
  const { promise: ended, resolve, reject } = deferred<void>();
  ended.catch(() => undefined);
  const stop = vi.fn(() => Promise.resolve(resolve()));
  return { ended, fail: reject, stop } satisfies Source & Record<string, unknown>;
};

const again = () => 'again' as const;
const wait = { first: 100, longest: 400 };

describe('a follower', () => {
  let sources: ReturnType<typeof openSource>[];
  let follower: Follower | undefined;
  beforeEach(() => {
    vi.useFakeTimers();
    sources = [];
  });
  afterEach(async () => {
    await follower?.stop();
    vi.useRealTimers();
  });
  const opened = () => {
    const source = openSource();
    sources.push(source);
    return source;
  };
  const failNewest = async () => {
    sources.at(-1)?.fail(new Error('broken'));
    await vi.advanceTimersByTimeAsync(0);
  };

  it('repeats the reading after an error, with waits that grow up to the longest', async () => {
    const errors: unknown[] = [];
    follower = follow(async ({ open }) => (await open(opened())).ended, {
      wait,
      onError: (error) => (errors.push(error), 'again'),
    });
    for (const ms of [100, 200, 400, 400]) {
      const before = sources.length;
      await failNewest();
      await vi.advanceTimersByTimeAsync(ms - 1);
      expect(sources).toHaveLength(before);
      await vi.advanceTimersByTimeAsync(1);
      expect(sources).toHaveLength(before + 1);
    }
    expect(errors).toHaveLength(4);
  });

  it('waits the shortest time again after progress', async () => {
    let advance = () => undefined as unknown;
    const read: Parameters<typeof follow>[0] = async ({ open, advanced }) => {
      advance = advanced;
      await (await open(opened())).ended;
    };
    follower = follow(read, { wait, onError: again });
    for (const ms of [100, 200]) {
      await failNewest();
      await vi.advanceTimersByTimeAsync(ms);
    }
    advance();
    await failNewest();
    await vi.advanceTimersByTimeAsync(100);
    expect(sources).toHaveLength(4);
  });

  it('stops the sources of a reading that has ended, and repeats it also without an error', async () => {
    follower = follow(async ({ open }) => void (await open(opened())), { wait, onError: again });
    await vi.advanceTimersByTimeAsync(100);
    expect(sources.map(({ stop }) => stop.mock.calls.length)).toEqual([1, 1]);
  });

  it('has the error from the failure until a source is open again', async () => {
    follower = follow(async ({ open }) => (await open(opened())).ended, { wait, onError: again });
    expect(follower.error()).toBeUndefined();
    await failNewest();
    expect(follower.error()).toEqual(new Error('broken'));
    await vi.advanceTimersByTimeAsync(100);
    expect(follower.error()).toBeUndefined();
  });

  it('ends at an error that is not to be repeated, and still has it', async () => {
    follower = follow(async ({ open }) => (await open(opened())).ended, { wait, onError: () => 'end' });
    await vi.advanceTimersByTimeAsync(0);
    await failNewest();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([sources.length, follower.error()]).toEqual([1, new Error('broken')]);
  });

  it('waits at a stop for what the reading still does', async () => {
    const done: string[] = [];
    const { promise: stored, resolve: store } = deferred<void>();
    follower = follow(
      async ({ open }) => {
        await (await open(opened())).ended;
        await stored;
        done.push('stored');
      },
      { wait, onError: again },
    );
    const stopped = follower.stop().then(() => done.push('stopped'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(done).toEqual([]);
    store();
    await stopped;
    expect(done).toEqual(['stored', 'stopped']);
  });

  it('ends at once when it is stopped during a wait', async () => {
    follower = follow(() => Promise.reject(new Error('down')), { wait: { first: 1e9, longest: 1e9 }, onError: again });
    await vi.advanceTimersByTimeAsync(0);
    await expect(follower.stop()).resolves.toBeUndefined();
  });

  it('stops a source that is opened while the follower is stopped', async () => {
    const { promise: opening, resolve: finish } = deferred<ReturnType<typeof openSource>>();
    follower = follow(async ({ open }) => (await open(opening)).ended, { wait, onError: again });
    const stopped = follower.stop();
    const source = opened();
    finish(source);
    await stopped;
    expect(source.stop).toHaveBeenCalled();
  });
});
