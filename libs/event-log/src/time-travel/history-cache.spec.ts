import { describe, expect, it } from 'vitest';
import type { Recorded } from '../store/recorded.js';
import { type Beginning, HistoryCache } from './history-cache.js';

/** Events of 1,000 bytes, all told. */
const history = (length: number, bytesEach = 500): Beginning<Recorded> => ({
  events: Array.from({ length }, (_, n) => ({ seq: n + 1 }) as Recorded),
  bytes: length * bytesEach,
});
const lengths = (kept: HistoryCache<Recorded>, ...names: readonly string[]) => names.map((name) => kept.get(name).events.length);

describe('cached histories', () => {
  it('are those of long histories, as far as they were read', () => {
    const kept = new HistoryCache<Recorded>(1_000_000);
    kept.set('long', history(150));
    kept.set('short', history(99));
    kept.set('long', history(120));
    expect(lengths(kept, 'long', 'short', 'unknown')).toEqual([150, 0, 0]);
    kept.set('long', history(200));
    expect(kept.get('long')).toMatchObject({ bytes: 100_000 });
  });

  it('stay within the capacity: the least recently used are evicted', () => {
    const kept = new HistoryCache<Recorded>(500_000);
    kept.set('huge', history(501));
    kept.set('heavy', history(100, 5_000));
    for (const name of ['a', 'b', 'c']) kept.set(name, history(150));
    kept.get('a');
    kept.set('d', history(150));
    expect(lengths(kept, 'huge', 'heavy', 'a', 'b', 'c', 'd')).toEqual([0, 0, 150, 0, 150, 150]);
    kept.set('e', history(500));
    expect(lengths(kept, 'a', 'c', 'd', 'e')).toEqual([0, 0, 0, 500]);
  });
});
