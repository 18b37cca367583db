import { describe, expect, it } from 'vitest';
import type { Recorded } from '../store/recorded.js';
import { type Beginning, HistoryCache } from './history-cache.js';

/** Events of 1,000 bytes in total each. */
const history = (length: number, bytesEach = 500): Beginning<Recorded> => ({
  events: Array.from({ length }, (_, n) => ({ seq: n + 1 }) as Recorded),
  bytes: length * bytesEach,
});
const lengths = (cache: HistoryCache<Recorded>, ...names: readonly string[]) =>
  names.map((name) => cache.get(name).events.length);

describe('cached histories', () => {
  it('contain long histories as far as they were read', () => {
    const cache = new HistoryCache<Recorded>(1_000_000);
    cache.set('long', history(150));
    cache.set('short', history(99));
    cache.set('long', history(120));
    expect(lengths(cache, 'long', 'short', 'unknown')).toEqual([150, 0, 0]);
    cache.set('long', history(200));
    expect(cache.get('long')).toMatchObject({ bytes: 100_000 });
  });

  it('stay within the capacity: the least recently used are evicted', () => {
    const cache = new HistoryCache<Recorded>(500_000);
    cache.set('huge', history(501));
    cache.set('heavy', history(100, 5_000));
    for (const name of ['a', 'b', 'c']) cache.set(name, history(150));
    cache.get('a');
    cache.set('d', history(150));
    expect(lengths(cache, 'huge', 'heavy', 'a', 'b', 'c', 'd')).toEqual([0, 0, 150, 0, 150, 150]);
    cache.set('e', history(500));
    expect(lengths(cache, 'a', 'c', 'd', 'e')).toEqual([0, 0, 0, 500]);
  });
});
