import { describe, expect, it } from 'vitest';
import { createRowCache } from './row-cache.js';

describe('the cache of rows of a term', () => {
  const loads: (readonly string[])[] = [];
  const stored = new Map([
    ['a', 'A'],
    ['b', 'B'],
  ]);
  const load = async (keys: readonly string[]) => {
    loads.push(keys);
    return new Map([...stored].filter(([key]) => keys.includes(key)));
  };

  it('does not load rows again, and knows deleted ones', async () => {
    const rows = createRowCache();
    rows.reset(true);
    loads.length = 0;
    rows.store(
      new Map([
        ['a', 'new A'],
        ['gone', undefined],
      ]),
      20,
    );
    const found = await rows.getOrLoad(['a', 'b', 'gone', 'never'], load);
    expect([found.get('a'), found.get('b'), found.get('gone'), found.get('never')]).toEqual(['new A', 'B', undefined, undefined]);
    expect(loads).toEqual([['b', 'never']]);
  });

  it('remembers loaded rows, unless rows have changed meanwhile', async () => {
    const rows = createRowCache();
    rows.reset(true);
    loads.length = 0;
    const whileLoading = (change: () => void) =>
      rows.getOrLoad(['a'], async (keys) => {
        const before = await load(keys);
        change();
        return before;
      });
    await whileLoading(() => rows.store(new Map([['a', 'new A']]), 10));
    expect((await rows.getOrLoad(['a'], load)).get('a')).toBe('new A');
    rows.reset();
    await whileLoading(() => rows.reset());
    await rows.getOrLoad(['a', 'b'], load);
    await rows.getOrLoad(['a', 'b'], load);
    expect(loads).toEqual([['a'], ['a'], ['a', 'b']]);
  });

  it('caches nothing outside of a leadership term', async () => {
    const rows = createRowCache();
    loads.length = 0;
    const read = async () => (await rows.getOrLoad(['a'], load)).get('a');
    rows.store(new Map([['a', 'new A']]), 10);
    expect([await read(), await read(), loads.length]).toEqual(['A', 'A', 2]);
    rows.reset(true);
    expect([await read(), await read(), loads.length]).toEqual(['A', 'A', 3]);
    rows.reset(false);
    expect([await read(), loads.length]).toEqual(['A', 4]);
  });

  it('evicts the oldest rows when they exceed its capacity', async () => {
    const rows = createRowCache(30);
    rows.reset(true);
    loads.length = 0;
    for (const key of ['a', 'b', 'a', 'c', 'd']) rows.store(new Map([[key, key]]), 10);
    await rows.getOrLoad(['a', 'b', 'c', 'd'], load);
    expect(loads).toEqual([['b']]);
  });
});
