import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OutgoingMessage, StoreResult } from './atomic-batch.js';
import { sharedBatches } from './shared-batches.js';

const commit = (task: string, count: number): readonly OutgoingMessage[] =>
  Array.from({ length: count }, (_, at) => ({ subject: `${task}.${at}`, data: '', keep: 'all' }));

const storing = (resultOf: (messages: readonly OutgoingMessage[], before: number) => StoreResult) => {
  const batches: (readonly string[])[] = [];
  let seq = 0;
  const store = sharedBatches(async (messages) => {
    batches.push(messages.map(({ subject }) => subject));
    const result = resultOf(messages, seq);
    if (result.status === 'stored') seq = result.seq;
    return result;
  });
  return { store, batches };
};
const stored = (messages: readonly OutgoingMessage[], before: number): StoreResult => ({
  status: 'stored',
  seq: before + messages.length,
});

afterEach(() => void vi.useRealTimers());

describe('commits of about the same time', () => {
  it('share a batch, and each has the sequence of its own last message', async () => {
    const { store, batches } = storing(stored);
    const results = await Promise.all([store(commit('a', 3), 1), store(commit('b', 1), 1), store(commit('c', 2), 1)]);
    expect(batches).toEqual([['a.0', 'a.1', 'a.2', 'b.0', 'c.0', 'c.1']]);
    expect(results).toEqual([3, 4, 6].map((seq) => ({ status: 'stored', seq })));
  });

  it('are stored one by one when their batch is refused', async () => {
    const { store, batches } = storing((messages, before) =>
      messages.some(({ subject }) => subject === 'b.0') ? { status: 'conflict' } : stored(messages, before),
    );
    const results = await Promise.all([store(commit('a', 2), 1), store(commit('b', 1), 1)]);
    expect(batches).toHaveLength(3);
    expect(results).toEqual([{ status: 'stored', seq: 2 }, { status: 'conflict' }]);
  });

  it('are all unknown when the result of their batch is, and are not stored again', async () => {
    const { store, batches } = storing(() => ({ status: 'unknown', reason: 'timeout' }));
    const results = await Promise.all([store(commit('a', 2), 1), store(commit('b', 1), 1)]);
    expect(batches).toHaveLength(1);
    expect(results.map(({ status }) => status)).toEqual(['unknown', 'unknown']);
  });

  it('fill a batch at most; a large one is stored at once', async () => {
    vi.useFakeTimers();
    const { store, batches } = storing(stored);
    const results = Array.from({ length: 8 }, (_, at) => store(commit(`t${at}`, 150), 1));
    await expect(store(commit('large', 900), 1)).resolves.toEqual({ status: 'stored', seq: 900 });
    vi.advanceTimersByTime(10);
    expect(await Promise.all(results)).toEqual(
      Array.from({ length: 8 }, (_, at) => ({ status: 'stored', seq: 900 + 150 * (at + 1) })),
    );
    expect(batches.map(({ length }) => length)).toEqual([900, 900, 300]);
  });
});
