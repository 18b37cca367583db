import type { Recorded } from '@millrace/event-log';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Part, PartCutter } from './part.js';
import { lastSequenceOf, partName, streamFolder } from './part-name.js';

const recorded = (seq: number, at: string): Recorded => ({
  ...{ stream: 'ORDER', seq, id: `e${seq}`, aggregate: 'order', aggregateId: 'o', at, version: seq, correlationId: 'c' },
  event: { type: 'OrderPaid' },
});
const limits = { events: 3, bytes: 1_000 };
const days = ['2026-03-01T23:59:59.999Z', '2026-03-02T00:00:00.000Z'] as const;
const cutterAfter = (after: number) => new PartCutter('ORDER', after, limits);

describe('parts of a stream', () => {
  it('are complete at the limit, and the rest stays open', () => {
    const cutter = cutterAfter(4);
    const complete = cutter.add({ events: [5, 6, 7, 8].map((seq) => recorded(seq, days[0])), lastSeq: 9 });
    expect(complete.map(({ after, last, records }) => [after, last, records.length])).toEqual([[4, 7, 3]]);
    expect(cutter.openAfter()).toBe(7);
    expect(cutter.take()).toMatchObject([{ after: 7, last: 9 }]);
    expect([cutter.openAfter(), cutter.take()]).toEqual([undefined, []]);
  });

  it('are complete where a day ends', () => {
    const cutter = cutterAfter(0);
    expect(cutter.add({ events: [recorded(1, days[0])], lastSeq: 1 })).toEqual([]);
    expect(cutter.add({ events: [recorded(3, days[1])], lastSeq: 3 })).toMatchObject([{ after: 0, last: 1, day: '2026-03-01' }]);
    expect(cutter.take()).toMatchObject([{ after: 1, last: 3, day: '2026-03-02' }]);
  });

  it('have a larger event in one of its own', () => {
    const large = { ...recorded(2, days[0]), event: { type: 'OrderPaid', note: 'x'.repeat(2_000) } };
    const cutter = cutterAfter(0);
    const complete = cutter.add({ events: [recorded(1, days[0]), large, recorded(3, days[0])], lastSeq: 3 });
    expect(complete.map(({ records }) => records.map(({ sequence }) => sequence))).toEqual([[1], [2]]);
    expect(cutter.take()).toMatchObject([{ after: 2, last: 3 }]);
  });

  it('have every event once, in order, without a gap, whatever the batches', () => {
    const batches = fc.array(
      fc.record({ days: fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 8 }), skipped: fc.integer({ min: 0, max: 3 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(batches, (given) => {
        const cutter = cutterAfter(0);
        const all: Part[] = [];
        let seq = 0;
        for (const batch of given) {
          const events = batch.days.map((day) => recorded((seq += 1), `2026-03-${String(day).padStart(2, '0')}T00:00:00Z`));
          seq += batch.skipped;
          all.push(...cutter.add({ events, lastSeq: seq }));
        }
        all.push(...cutter.take());
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
