import type { Recorded } from '@millrace/event-log';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldBatch, type Rows, touchedKeys } from './fold-batch.js';

type Moved = { type: 'Moved'; to: readonly string[] };

/** Each event adds its number to the rows that it names; a row with three numbers is deleted. */
const view = {
  route: ({ event }: Recorded<Moved>) => event.to,
  fold: (row: readonly number[] | undefined, { seq }: Recorded<Moved>) =>
    (row ?? []).length === 2 ? undefined : [...(row ?? []), seq],
};
const moved = (seq: number, ...to: readonly string[]): Recorded<Moved> => ({
  stream: 'S',
  seq,
  id: String(seq),
  aggregate: 'a',
  aggregateId: 'x',
  at: '2026-01-01T00:00:00Z',
  version: seq,
  correlationId: 'test',
  event: { type: 'Moved', to },
});

describe('a batch of events', () => {
  it('touches each key once, in order', () => {
    expect(touchedKeys(view, [moved(1, 'b', 'a'), moved(2), moved(3, 'b')])).toEqual(['a', 'b']);
  });

  it('folds each row in the order of the events, and returns the changed rows in the order of their keys', () => {
    const before: Rows<readonly number[]> = new Map([
      ['a', [1]],
      ['z', [2]],
    ]);
    expect([...foldBatch(view, before, [moved(3, 'b'), moved(4, 'a', 'b')])]).toEqual([
      ['a', [1, 4]],
      ['b', [3, 4]],
    ]);
  });

  it('returns a deleted row, but not one that was created and deleted in the batch', () => {
    const before: Rows<readonly number[]> = new Map([['a', [1, 2]]]);
    expect([...foldBatch(view, before, [moved(3, 'a', 'b'), moved(4, 'b'), moved(5, 'b')])]).toEqual([['a', undefined]]);
  });

  it('produces the same rows for any division of the events into batches', () => {
    const events = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }), { maxLength: 20 });
    fc.assert(
      fc.property(events, fc.array(fc.nat(5)), (routes, cuts) => {
        const all = routes.map((to, index) => moved(index + 1, ...to));
        expect(inBatches(all, cuts)).toEqual(inBatches(all, []));
      }),
    );
  });
});

const inBatches = (events: readonly Recorded<Moved>[], cuts: readonly number[]): Rows<readonly number[]> => {
  const rows = new Map<string, readonly number[]>();
  const rest = [...events];
  for (const cut of [...cuts, events.length])
    for (const [key, row] of foldBatch(view, rows, rest.splice(0, cut))) {
      if (row) rows.set(key, row);
      else rows.delete(key);
    }
  return rows;
};
