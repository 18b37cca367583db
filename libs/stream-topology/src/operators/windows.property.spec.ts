import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SessionWindows, SlidingWindows, StreamsBuilder, TopologyTestDriver } from '../index.js';

type Content = readonly [start: number, end: number, sum: number, at: number];

const grace = 1000;
const anyTimes = fc.array(fc.nat(60), { minLength: 1, maxLength: 15 });
/** The value of the record with this number: sums tell which records they are made of. */
const valueOf = (index: number) => 2 ** index;
const sorted = (windows: readonly Content[]) => windows.toSorted((one, other) => one[0] - other[0] || one[1] - other[1]);

/** The sum and the greatest time of the records with `start` ≤ time ≤ `end`. */
const contentOf = (times: readonly number[], start: number, end: number): Content => {
  const inside = times.flatMap((at, index) => (at >= start && at <= end ? [{ at, value: valueOf(index) }] : []));
  return [start, end, inside.reduce((sum, { value }) => sum + value, 0), Math.max(...inside.map(({ at }) => at))];
};

const driven = (declare: (builder: StreamsBuilder) => void, times: readonly number[]): TopologyTestDriver => {
  const builder = new StreamsBuilder();
  declare(builder);
  const driver = new TopologyTestDriver(builder.build());
  for (const [index, at] of times.entries()) driver.pipe('IN', { key: 'k', value: valueOf(index), at });
  return driver;
};

describe('the windows of records in any order', () => {
  it('are, for sliding windows, those that end at a record, and those that start after one', () =>
    fc.assert(
      fc.property(anyTimes, fc.integer({ min: 1, max: 20 }), (times, difference) => {
        const windows = SlidingWindows.ofTimeDifferenceAndGrace(difference, grace);
        const driver = driven(
          (builder) =>
            builder
              .stream<string, number>('IN')
              .groupByKey()
              .windowedBy(windows)
              .reduce((sum, value) => sum + value, { store: 'sums' }),
          times,
        );
        const starts = new Set(times.flatMap((at) => [Math.max(0, at - difference), at + 1]));
        const expected = [...starts].map((start) => contentOf(times, start, start + difference)).filter(([, , sum]) => sum > 0);
        const found = driver.windowStore<string, number>('sums').all();
        expect(sorted(found.map(({ key, value, at }) => [key.window.start, key.window.end, value, at]))).toEqual(
          sorted(expected),
        );
      }),
      { numRuns: 150 },
    ));

  it('are, for sessions, the groups of records with at most the gap between neighbours', () =>
    fc.assert(
      fc.property(anyTimes, fc.integer({ min: 1, max: 10 }), (times, gap) => {
        const windows = SessionWindows.ofInactivityGapAndGrace(gap, grace);
        const driver = driven(
          (builder) =>
            builder
              .stream<string, number>('IN')
              .groupByKey()
              .windowedBy(windows)
              .reduce((sum, value) => sum + value, { store: 'sums' }),
          times,
        );
        const groups: [start: number, end: number][] = [];
        for (const at of times.toSorted((one, other) => one - other)) {
          const last = groups.at(-1);
          if (last && at - last[1] <= gap) last[1] = at;
          else groups.push([at, at]);
        }
        const found = driver.sessionStore<string, number>('sums').all();
        expect(sorted(found.map(({ key, value, at }) => [key.window.start, key.window.end, value, at]))).toEqual(
          groups.map(([start, end]) => contentOf(times, start, end)),
        );
      }),
      { numRuns: 150 },
    ));
});
