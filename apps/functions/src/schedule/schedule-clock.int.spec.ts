import { FUNCTION, schedule, type ScheduleEvent } from '@millrace/contracts';
import { connectLog, loadEvents } from '@millrace/event-log';
import { guardedLog, type TemporaryLog, testPassword } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ScheduleClock } from './schedule-clock.js';

describe('the clocks of one schedule', () => {
  let log: TemporaryLog;
  beforeAll(async () => {
    log = await guardedLog();
  });
  afterAll(() => log.remove());

  const connected = () => connectLog({ servers: log.broker.url, user: 'functions', password: testPassword, app: 'functions' });
  const events = async (name: string) =>
    (await loadEvents(await log.as('functions'), FUNCTION, schedule, name)).map(({ event }) => event as ScheduleEvent);
  const dueTimes = async (name: string) =>
    (await events(name)).flatMap((event) => (event.type === 'ScheduleDue' ? [event.dueAt] : []));

  it('append each time once, also when one of them ends', async () => {
    const everySecond = { cron: '* * * * * *', timeZone: 'UTC' };
    const logs = await Promise.all([connected(), connected()]);
    const [first, second] = logs.map((one) => new ScheduleClock(one, 'every-second', everySecond)) as [
      ScheduleClock,
      ScheduleClock,
    ];
    first.start();
    second.start();
    await expect.poll(async () => (await dueTimes('every-second')).length).toBeGreaterThan(1);
    await first.stop();
    const before = (await dueTimes('every-second')).length;
    await expect.poll(async () => (await dueTimes('every-second')).length).toBeGreaterThan(before);
    await second.stop();
    const times = await dueTimes('every-second');
    expect(times).toEqual([...new Set(times)].toSorted());
    await Promise.all(logs.map((one) => one.close()));
  });

  it('that differ by hours append each time once', async () => {
    const hourly = { cron: '0 * * * *', timeZone: 'UTC' };
    const logs = await Promise.all([connected(), connected(), connected()]);
    let hour = 0;
    const start = Date.parse('2026-11-30T00:00:10Z');
    const clocks = logs.map((one, index) => new ScheduleClock(one, 'hourly', hourly, () => start + (hour - index) * 3_600_000));
    for (hour = 3; hour < 8; hour += 1) await Promise.all(clocks.map((clock) => clock.tick()));
    const times = await dueTimes('hourly');
    expect(times).toEqual([...new Set(times)].toSorted());
    expect(times.at(-1)).toBe('2026-11-30T07:00:00.000Z');
    await Promise.all(logs.map((one) => one.close()));
  });
});
