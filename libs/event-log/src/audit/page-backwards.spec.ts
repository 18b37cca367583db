import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Place, pageBackwards, type ReadWindow } from './page-backwards.js';

const now = 1_000_000_000;

/** A log with these entries; reads at most `limit`, oldest first, as a stream does. */
const readerOf =
  (log: readonly Place[]): ReadWindow<Place> =>
  async (from, until, limit) => {
    const inside = log.filter(({ at }) => at >= from && at < until);
    return { entries: inside.slice(0, limit), read: Math.min(inside.length, limit), complete: inside.length <= limit };
  };

const allPages = async (log: readonly Place[], first: number): Promise<readonly Place[]> => {
  const entries: Place[] = [];
  let before: Place | undefined;
  do {
    const page = await pageBackwards(readerOf(log), { first, oldest: 0, now, ...(before && { before }) });
    entries.push(...page.entries);
    before = page.next;
  } while (before);
  return entries;
};

describe('pages of a log, newest first', () => {
  it('show every entry once and in order, however the entries are spread', async () => {
    const place = fc.record({
      at: fc.oneof(fc.integer({ min: 0, max: now }), fc.integer({ min: now - 5, max: now }), fc.constant(now - 70_000)),
      stream: fc.constantFrom('CATALOG', 'ORDER'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(place, { maxLength: 60 }), fc.integer({ min: 1, max: 7 }), async (unsorted, first) => {
        const log = unsorted.toSorted((a, b) => a.at - b.at).map((one, seq) => ({ ...one, seq }));
        const seen = await allPages(log, first);
        expect(new Set(seen.map(({ seq }) => seq)).size).toBe(log.length);
        expect(seen).toHaveLength(log.length);
        expect(seen.map(({ at }) => at)).toEqual(log.map(({ at }) => at).toReversed());
      }),
    );
  });

  it('end within a burst of thousands, also of one instant', async () => {
    const burst = Array.from({ length: 3_000 }, (_, seq) => ({ at: now - 100_000 + (seq % 2), stream: 'CATALOG', seq }));
    const log = burst.toSorted((a, b) => a.at - b.at);
    const { entries } = await pageBackwards(readerOf(log), { first: 10, oldest: 0, now });
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 10 }, (_, n) => 2_999 - 2 * n));
  });

  it('may be empty while there is more: the reader finds nothing among many messages', async () => {
    const read: ReadWindow<Place> = async () => ({ entries: [], read: 20_000, complete: true });
    const { entries, next } = await pageBackwards(read, { first: 10, oldest: 0, now });
    expect(entries).toEqual([]);
    expect(next?.at).toBeLessThan(now);
  });

  it('have no next one at the end, and read nothing of a log that is younger than they ask for', async () => {
    expect(await pageBackwards(readerOf([]), { first: 10, oldest: 0, now })).toEqual({ entries: [] });
    const before = { at: 5, stream: '', seq: 0 };
    expect(await pageBackwards(readerOf([]), { first: 10, oldest: 10, now, before })).toEqual({ entries: [] });
  });
});
