import { describe, expect, it } from 'vitest';
import { openLag } from './lag.js';

const now = Date.parse('2026-01-01T00:01:00Z');

describe('the lag behind a stream', () => {
  it('is zero at an end that was looked up within the last second', () => {
    const lag = openLag();
    lag.read(7, now - 3_600_000);
    lag.recordEnd(7, now - 200);
    expect([lag.events(), lag.ms(now)]).toEqual([0, 0]);
  });

  it('is zero behind an empty stream', () => {
    const lag = openLag();
    lag.recordEnd(0, now);
    expect([lag.events(), lag.ms(now)]).toEqual([0, 0]);
  });

  it('is the maximum before anything is known', () => expect(openLag().ms(now)).toBe(2_147_483_647));

  it('is the time since the reader was last at the end, whatever the age of the last event', () => {
    const lag = openLag();
    lag.read(7, now - 3_600_000);
    lag.recordEnd(7, now - 500);
    lag.recordEnd(9, now);
    expect([lag.events(), lag.ms(now)]).toEqual([2, 500]);
  });

  it('is the age of the last event read when that is newer', () => {
    const lag = openLag();
    lag.recordEnd(9, now - 60_000);
    lag.read(8, now - 2_000);
    expect([lag.events(), lag.ms(now)]).toEqual([1, 2_000]);
  });

  it('grows while the end of the stream cannot be looked up', () => {
    const lag = openLag();
    lag.read(7, now - 60_000);
    lag.recordEnd(7, now - 5_000);
    expect([lag.events(), lag.ms(now), lag.ms(now + 1_000)]).toEqual([0, 5_000, 6_000]);
  });

  it('does not treat a reported sequence as a look-up of the end', () => {
    const lag = openLag();
    lag.recordEnd(9);
    lag.read(9, now - 5_000);
    expect(lag.ms(now)).toBe(5_000);
  });

  it('discards that it was at the end when the reader starts again', () => {
    const lag = openLag();
    lag.read(9, now);
    lag.recordEnd(9, now);
    lag.read(0);
    expect([lag.events(), lag.ms(now)]).toEqual([9, 2_147_483_647]);
  });
});
