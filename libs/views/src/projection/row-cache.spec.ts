import { describe, expect, it } from 'vitest';
import { createRowCache } from './row-cache.js';

describe('the cache of rows that a term has written', () => {
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

  it('evicts the oldest rows when they exceed its capacity', async () => {
    const rows = createRowCache(30);
    loads.length = 0;
    for (const key of ['a', 'b', 'a', 'c', 'd']) rows.store(new Map([[key, key]]), 10);
    await rows.getOrLoad(['a', 'b', 'c', 'd'], load);
    expect(loads).toEqual([['b']]);
  });
});
