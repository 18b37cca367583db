import { describe, expect, it } from 'vitest';
import { dueTime, nextDueTime } from './due-time.js';

const berlin = (cron: string) => ({ cron, timeZone: 'Europe/Berlin' });
const at = (time: string) => new Date(time);
/** The times of a schedule in an interval. */
const times = (schedule: ReturnType<typeof berlin>, from: string, to: string): readonly string[] => {
  const next = nextDueTime(schedule, at(from));
  return next && next <= at(to) ? [next.toISOString(), ...times(schedule, next.toISOString(), to)] : [];
};

describe('times of a schedule', () => {
  it('are in its time zone', () => {
    expect(nextDueTime(berlin('0 8 * * 1-5'), at('2026-11-27T07:00:00Z'))).toEqual(at('2026-11-30T07:00:00Z'));
    expect(nextDueTime({ cron: '0 8 * * 1-5', timeZone: 'UTC' }, at('2026-11-27T07:00:00Z'))).toEqual(at('2026-11-27T08:00:00Z'));
  });

  it('are once where a change of the clocks leaves an hour out or repeats it', () => {
    expect(times(berlin('30 2 * * *'), '2026-03-28T12:00:00Z', '2026-03-30T12:00:00Z')).toEqual([
      '2026-03-29T01:00:00.000Z',
      '2026-03-30T00:30:00.000Z',
    ]);
    expect(times(berlin('30 2 * * *'), '2026-10-24T12:00:00Z', '2026-10-26T12:00:00Z')).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
    expect(times(berlin('0 * * * *'), '2026-10-24T23:30:00Z', '2026-10-25T02:30:00Z')).toHaveLength(3);
  });

  it.each([
    ['', 'UTC'],
    ['61 * * * *', 'UTC'],
    ['* * * * *', 'Mars/Olympus'],
    ['* * * * * * 2026', 'UTC'],
  ])('are refused for %j in %s', (cron, timeZone) =>
    expect(() => nextDueTime({ cron, timeZone }, at('2026-01-01T00:00:00Z'))).toThrow(),
  );

  const hourly = berlin('0 * * * *');
  it.each([
    ['nothing before the next time', '09:00:00.000', '09:59:59.999', undefined],
    ['a time as soon as it is there', '09:00:00.000', '10:00:00.000', '10:00:00.000'],
    ['it once', '10:00:00.000', '10:00:00.001', undefined],
    ['the newest of several', '03:00:00.000', '10:20:00.000', '10:00:00.000'],
    ['nothing for a clock that is behind', '10:00:00.000', '08:20:00.000', undefined],
  ])('due is %s', (_, after, now, due) => {
    const day = (time: string) => at(`2026-11-30T${time}Z`);
    expect(dueTime(hourly, day(after), day(now))).toEqual(due && day(due));
  });

  it('due is nothing of a schedule without times', () => {
    expect(dueTime(berlin('0 0 30 2 *'), at('2026-01-01T00:00:00Z'), at('2026-12-31T00:00:00Z'))).toBeUndefined();
  });

  it('missed over a change of the clocks are due once', () => {
    const [after, now] = [at('2026-03-28T01:30:00Z'), at('2026-03-29T06:00:00Z')];
    const due = dueTime(berlin('30 2 * * *'), after, now);
    expect(due && dueTime(berlin('30 2 * * *'), due, now)).toBeUndefined();
  });
});
