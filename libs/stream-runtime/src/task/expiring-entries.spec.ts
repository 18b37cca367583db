import { describe, expect, it } from 'vitest';
import { ExpiringEntries } from './expiring-entries.js';

describe('entries that are written once', () => {
  it('are expired when stream time is above the time of their commit by as long as they are needed', () => {
    const entries = new ExpiringEntries(100);
    expect(entries.expiredBelow(1_000)).toBeUndefined();
    entries.committed(5, 1_000);
    entries.committed(9, 1_050);
    expect([1_000, 1_100, 1_101, 1_150, 1_151].map((time) => entries.expiredBelow(time))).toEqual([
      undefined,
      undefined,
      5,
      5,
      9,
    ]);
  });

  it('stay longer rather than that each commit is remembered', () => {
    const entries = new ExpiringEntries(100);
    for (let seq = 1; seq <= 40; seq += 1) entries.committed(seq, seq);
    // Of the commits at 1, 27: 1 is the last that is over at 120.
    expect([entries.expiredBelow(120), entries.expiredBelow(200)]).toEqual([1, 27]);
  });
});
