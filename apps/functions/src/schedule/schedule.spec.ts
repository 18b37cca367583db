import type { ScheduleEvent } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import { given } from '@millrace/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FollowSchedule, scheduleTarget } from './schedule.js';

const { decider } = scheduleTarget;
const hourly = { cron: '0 * * * *', timeZone: 'UTC' };
const daily = { cron: '30 3 * * *', timeZone: 'Europe/Berlin' };
const at = (time: string) => `2026-11-30T${time}.000Z`;
const set = (time: string, schedule = hourly): ScheduleEvent => ({ type: 'ScheduleSet', ...schedule, setAt: at(time) });
const due = (time: string, after: string): ScheduleEvent => ({ type: 'ScheduleDue', dueAt: at(time), after: at(after) });
const follow = (time: string, { schedule = hourly, isStart = false }: Partial<FollowSchedule> = {}): FollowSchedule => ({
  ...{ schedule, isStart, now: new Date(at(time)) },
});

describe('a schedule', () => {
  it('begins when it is set', () =>
    given(decider)()
      .when(follow('09:10:00', { isStart: true }))
      .then(set('09:10:00')));
  it('is not due before its time', () => given(decider)(set('09:10:00')).when(follow('09:59:59')).thenNothing());
  it('is due at its time', () => given(decider)(set('09:10:00')).when(follow('10:00:00')).then(due('10:00:00', '09:10:00')));
  it('is due once', () => given(decider)(set('09:10:00'), due('10:00:00', '09:10:00')).when(follow('10:00:01')).thenNothing());
  it('is due once for all times that were missed', () =>
    given(decider)(set('02:10:00'))
      .when(follow('10:20:00', { isStart: true }))
      .then(due('10:00:00', '02:10:00')));
  it('is replaced at a start', () =>
    given(decider)(set('02:10:00'))
      .when(follow('10:20:00', { schedule: daily, isStart: true }))
      .then(set('10:20:00', daily)));
  it('is left alone by an instance with an older one', () =>
    given(decider)(set('09:10:00', daily)).when(follow('10:20:00')).thenNothing());
  it('is left alone by an older one while its time may still come late', () =>
    given(decider)(set('02:10:00', daily)).when(follow('02:31:59')).thenNothing());
  it('is replaced when no instance has followed it', () =>
    given(decider)(set('02:10:00', daily)).when(follow('02:32:00')).then(set('02:32:00')));

  const minutes = fc.integer({ min: 0, max: 3_000 });
  const command = fc.record({ minutes, isStart: fc.boolean(), schedule: fc.constantFrom(hourly, daily) });
  type Tick = Omit<FollowSchedule, 'now'> & Readonly<{ minutes: number }>;
  const appended = (ticks: readonly Tick[]): readonly ScheduleEvent[] => {
    let state = decider.initial;
    return ticks.flatMap(({ minutes: passed, ...followed }) => {
      const decision = decider.decide(state, { ...followed, now: new Date(Date.parse(at('00:00:30')) + passed * 60_000) });
      const events = 'accepted' in decision ? decision.accepted : [];
      state = fold(decider.evolve, state, events);
      return events;
    });
  };

  it('has increasing times, each once, whatever the clocks of its instances say', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
        const times = appended(commands).flatMap((event) => (event.type === 'ScheduleDue' ? [event.dueAt] : []));
        expect(times).toEqual([...new Set(times)].toSorted());
      }),
    );
  });

  it('is due again by the instance that is left, whatever others have set', () => {
    // 27 hours from the newest time that a clock has had: the time of the daily schedule, and an hour.
    const left = Array.from({ length: 54 }, (_, index) => ({ minutes: 3_000 + index * 30, schedule: hourly, isStart: false }));
    fc.assert(
      fc.property(fc.array(command, { maxLength: 10 }), (commands) => {
        const last = appended([...commands, ...left]).at(-1);
        expect(last).toMatchObject({ type: 'ScheduleDue' });
        expect(Date.parse((last as { dueAt: string }).dueAt)).toBeGreaterThan(Date.parse(at('00:00:30')) + 3_000 * 60_000);
      }),
      { numRuns: 30 },
    );
  });
});
