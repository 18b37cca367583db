import type { Recorded } from '@millrace/event-log';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutParts, type Part } from './part.js';
import { lastSequenceOf, partName, streamFolder } from './part-name.js';

const recorded = (seq: number, at: string): Recorded => ({
  ...{ stream: 'ORDER', seq, id: `e${seq}`, aggregate: 'order', aggregateId: 'o', at, version: seq, correlationId: 'c' },
  event: { type: 'OrderPaid' },
});
const limits = { events: 3, bytes: 1_000 };
const days = ['2026-03-01T23:59:59.999Z', '2026-03-02T00:00:00.000Z'] as const;
const from = (after: number, open?: Part) => ({ stream: 'ORDER', after, open });

describe('parts of a stream', () => {
  it('are complete at the limit, and the rest stays open', () => {
    const events = [5, 6, 7, 8].map((seq) => recorded(seq, days[0]));
    const { complete, open } = cutParts(from(4), { events, lastSeq: 9 }, limits);
    expect(complete.map(({ after, last, records }) => [after, last, records.length])).toEqual([[4, 7, 3]]);
    expect([open?.after, open?.last, open?.records.length]).toEqual([7, 9, 1]);
  });

  it('are complete where a day ends', () => {
    const first = cutParts(from(0), { events: [recorded(1, days[0])], lastSeq: 1 }, limits);
    const { complete, open } = cutParts(from(0, first.open), { events: [recorded(3, days[1])], lastSeq: 3 }, limits);
    expect(complete).toMatchObject([{ after: 0, last: 1, day: '2026-03-01' }]);
    expect(open).toMatchObject({ after: 1, last: 3, day: '2026-03-02' });
  });

  it('have a larger event in one of its own', () => {
    const large = { ...recorded(2, days[0]), event: { type: 'OrderPaid', note: 'x'.repeat(2_000) } };
    const events = [recorded(1, days[0]), large, recorded(3, days[0])];
    const { complete, open } = cutParts(from(0), { events, lastSeq: 3 }, limits);
    expect(complete.map(({ records }) => records.map(({ sequence }) => sequence))).toEqual([[1], [2]]);
    expect(open?.records).toHaveLength(1);
  });

  it('have every event once, in order, without a gap, whatever the batches', () => {
    const batches = fc.array(
      fc.record({ days: fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 8 }), skipped: fc.integer({ min: 0, max: 3 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(batches, (given) => {
        let [seq, copied, open, parts] = [0, 0, undefined as Part | undefined, [] as Part[]];
        for (const batch of given) {
          const events = batch.days.map((day) => recorded((seq += 1), `2026-03-${String(day).padStart(2, '0')}T00:00:00Z`));
          seq += batch.skipped;
          const cut = cutParts(from(copied, open), { events, lastSeq: seq }, limits);
          parts = [...parts, ...cut.complete];
          copied = parts.at(-1)?.last ?? 0;
          open = cut.open;
        }
        const all = open ? [...parts, open] : parts;
        const sequences = all.flatMap(({ records }) => records.map(({ sequence }) => sequence));
        expect(sequences).toEqual([...new Set(sequences)].toSorted((a, b) => a - b));
        expect(sequences).toHaveLength(given.flatMap((batch) => batch.days).length);
        all.forEach((part, at) => {
          expect(part.after).toBe(all[at - 1]?.last ?? 0);
          expect(part.records.length).toBeLessThanOrEqual(limits.events);
          expect(part.records.every(({ appended_at }) => appended_at.startsWith(part.day))).toBe(true);
        });
      }),
    );
  });
});

describe('the name of a part', () => {
  it('has its stream, its day and its sequences, and tells the last one', () => {
    const name = partName({ stream: 'ORDER', after: 9, last: 12, day: '2026-03-01' }, 'parquet');
    expect(name).toBe('stream=ORDER/day=2026-03-01/0000000000000010-0000000000000012.parquet');
    expect(name.startsWith(streamFolder('ORDER'))).toBe(true);
    expect(lastSequenceOf(name)).toBe(12);
  });

  it.each(['_unfinished', 'x-0000000000000012.csv', '0000000000000010-0000000000000012.parquet.tmp', ''])(
    'is no other file: %s',
    (name) => expect(lastSequenceOf(name)).toBe(0),
  );
});
