import { describe, expect, it, vi } from 'vitest';
import { memoizeUntilRevision } from './memoize-until-revision.js';

describe('memoized results', () => {
  const set = (maxEntries = 10_000) => {
    const state = { revision: 1 };
    const answer = vi.fn(async (input: { n: number }) => input.n * state.revision);
    return { state, answer, query: memoizeUntilRevision(() => state.revision, maxEntries, answer) };
  };

  it('are shared while the revision is the same, also by concurrent calls', async () => {
    const { query, answer } = set();
    expect(await Promise.all([query({ n: 2 }), query({ n: 2 }), query({ n: 3 })])).toEqual([2, 2, 3]);
    expect(await query({ n: 2 })).toBe(2);
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it('are discarded with the revision, also one that is still being computed', async () => {
    const { query, state } = set();
    const old = query({ n: 2 });
    state.revision = 5;
    expect(await query({ n: 2 })).toBe(10);
    expect([await old, await query({ n: 2 })]).toEqual([2, 10]);
  });

  it('take at most `maxBytes`', async () => {
    const { query, answer } = set(100);
    for (const n of [1, 2, 3, 1, 3]) await query({ n });
    expect(answer.mock.calls.map(([{ n }]) => n)).toEqual([1, 2, 3, 1]);
  });

  it('count with the bytes of their inputs', async () => {
    const answer = vi.fn(async (input: { text: string }) => input.text.length);
    const query = memoizeUntilRevision(() => 1, 1_000_000, answer);
    for (let n = 0; n < 200; n++) await query({ text: `${n}${'x'.repeat(258_000)}` });
    await query({ text: `0${'x'.repeat(258_000)}` });
    await query({ text: '0' });
    await query({ text: '0' });
    expect(answer).toHaveBeenCalledTimes(202);
  });

  it('do not include failures', async () => {
    const { query, answer } = set();
    answer.mockRejectedValueOnce(new Error('gone'));
    await expect(query({ n: 1 })).rejects.toThrow('gone');
    expect(await query({ n: 1 })).toBe(1);
  });
});
