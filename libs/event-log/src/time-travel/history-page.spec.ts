import { describe, expect, it } from 'vitest';
import type { Recorded } from '../store/recorded.js';
import { historyPage } from './history-page.js';

type Happened = { type: 'Happened' };
const happened = (stream: string, seq: number, second: number): Recorded<Happened> => ({
  stream,
  seq,
  id: `${stream}-${seq}`,
  aggregate: 'a',
  aggregateId: 'x',
  at: `2026-01-01T00:00:${String(second).padStart(2, '0')}.000Z`,
  version: seq,
  correlationId: 'test',
  event: { type: 'Happened' },
});
const events = [happened('A', 1, 10), happened('A', 4, 20), happened('A', 9, 30), happened('B', 2, 20), happened('B', 3, 25)];
const page = (slice: Parameters<typeof historyPage>[1], of = events) => {
  const { entries, ...rest } = historyPage(of, slice, () => ({}));
  return { ...rest, ids: entries.map(({ id }) => id) };
};

describe('a page of a history', () => {
  it('is ordered by time, then by stream', () => {
    expect(page({})).toEqual({
      ids: ['A-1', 'A-4', 'B-2', 'B-3', 'A-9'],
      totalCount: 5,
      hasNextPage: false,
      hasPreviousPage: false,
    });
  });

  it('starts after a cursor with `first`', () => {
    expect(page({ first: 2, after: 'A:1' })).toMatchObject({ ids: ['A-4', 'B-2'], hasNextPage: true, hasPreviousPage: true });
    expect(page({ first: 0 })).toMatchObject({ ids: [], hasNextPage: true });
  });

  it('ends before a cursor with `last`', () => {
    expect(page({ last: 2 })).toMatchObject({ ids: ['B-3', 'A-9'], hasNextPage: false, hasPreviousPage: true });
    expect(page({ last: 9, before: 'B:2' })).toMatchObject({ ids: ['A-1', 'A-4'], hasNextPage: true, hasPreviousPage: false });
  });

  it('has twenty events by default', () => {
    const many = Array.from({ length: 30 }, (_, n) => happened('A', n + 1, n));
    expect(page({}, many)).toMatchObject({ ids: many.slice(0, 20).map(({ id }) => id), hasNextPage: true });
    expect(page({ first: 25 }, many).ids).toHaveLength(25);
  });

  it('accepts a cursor after an event of another stream was appended before it', () => {
    const later = [...events, happened('C', 1, 15)];
    expect(page({ after: 'A:4' }, later).ids).toEqual(page({ after: 'A:4' }).ids);
  });

  it('keeps the order of a stream whose clock was set back', () => {
    const back = [happened('A', 1, 30), happened('A', 2, 20), happened('B', 1, 25)];
    expect(page({}, back).ids).toEqual(['B-1', 'A-1', 'A-2']);
  });

  it('adds further fields to an entry', () => {
    expect(historyPage(events.slice(0, 1), {}, ({ seq }) => ({ twice: seq * 2 })).entries).toMatchObject([{ seq: 1, twice: 2 }]);
  });

  it.each(['A:2', 'C:1', 'soon', ''])('refuses the cursor %j', (cursor) => {
    for (const slice of [{ after: cursor }, { before: cursor }])
      expect(() => page(slice)).toThrowError(expect.objectContaining({ code: 'BadCursor' }));
  });
});
