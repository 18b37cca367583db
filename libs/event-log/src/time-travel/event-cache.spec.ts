import { describe, expect, it } from 'vitest';
import type { Recorded } from '../store/recorded.js';
import { type Beginning, KeptEvents } from './event-cache.js';

/** Events of 1,000 bytes, all told. */
const history = (length: number, bytesEach = 500): Beginning<Recorded> => ({
  events: Array.from({ length }, (_, n) => ({ seq: n + 1 }) as Recorded),
  bytes: length * bytesEach,
});
const lengths = (kept: KeptEvents<Recorded>, ...names: readonly string[]) => names.map((name) => kept.get(name).events.length);

describe('kept events', () => {
  it('are those of long histories, as far as they were read', () => {
    const kept = new KeptEvents<Recorded>(1_000_000);
    kept.keep('long', history(150));
    kept.keep('short', history(99));
    kept.keep('long', history(120));
    expect(lengths(kept, 'long', 'short', 'unknown')).toEqual([150, 0, 0]);
    kept.keep('long', history(200));
    expect(kept.get('long')).toMatchObject({ bytes: 100_000 });
  });

  it('are no more than there is room for: those asked for last', () => {
    const kept = new KeptEvents<Recorded>(500_000);
    kept.keep('huge', history(501));
    kept.keep('heavy', history(100, 5_000));
    for (const name of ['a', 'b', 'c']) kept.keep(name, history(150));
    kept.get('a');
    kept.keep('d', history(150));
    expect(lengths(kept, 'huge', 'heavy', 'a', 'b', 'c', 'd')).toEqual([0, 0, 150, 0, 150, 150]);
    kept.keep('e', history(500));
    expect(lengths(kept, 'a', 'c', 'd', 'e')).toEqual([0, 0, 0, 500]);
  });
});
