import { describe, expect, it, vi } from 'vitest';
import { memoizeUntilRevision } from './memoize-until-revision.js';

describe('remembered answers', () => {
  const set = (most = 10_000) => {
    const state = { edition: 1 };
    const answer = vi.fn(async (input: { n: number }) => input.n * state.edition);
    return { state, answer, ask: memoizeUntilRevision(() => state.edition, most, answer) };
  };

  it('are given again while the edition is the same, to those who ask at once too', async () => {
    const { ask, answer } = set();
    expect(await Promise.all([ask({ n: 2 }), ask({ n: 2 }), ask({ n: 3 })])).toEqual([2, 2, 3]);
    expect(await ask({ n: 2 })).toBe(2);
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it('are forgotten with the edition, also one that was still under way', async () => {
    const { ask, state } = set();
    const old = ask({ n: 2 });
    state.edition = 5;
    expect(await ask({ n: 2 })).toBe(10);
    expect([await old, await ask({ n: 2 })]).toEqual([2, 10]);
  });

  it('take only so many bytes', async () => {
    const { ask, answer } = set(100);
    for (const n of [1, 2, 3, 1, 3]) await ask({ n });
    expect(answer.mock.calls.map(([{ n }]) => n)).toEqual([1, 2, 3, 1]);
  });

  it('count with the bytes of what was asked', async () => {
    const answer = vi.fn(async (input: { text: string }) => input.text.length);
    const ask = memoizeUntilRevision(() => 1, 1_000_000, answer);
    for (let n = 0; n < 200; n++) await ask({ text: `${n}${'x'.repeat(258_000)}` });
    await ask({ text: `0${'x'.repeat(258_000)}` });
    await ask({ text: '0' });
    await ask({ text: '0' });
    expect(answer).toHaveBeenCalledTimes(202);
  });

  it('are not failures', async () => {
    const { ask, answer } = set();
    answer.mockRejectedValueOnce(new Error('gone'));
    await expect(ask({ n: 1 })).rejects.toThrow('gone');
    expect(await ask({ n: 1 })).toBe(1);
  });
});
