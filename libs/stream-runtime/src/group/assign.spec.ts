import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, type Member } from './assign.js';

const tasks = Array.from({ length: 7 }, (_, partition) => `0_${partition}`);
const member = (instance: string, isLeaving = false, standbys: readonly string[] = []): Member => ({
  instance,
  isLeaving,
  standbys: new Set(standbys),
});
const anyMembers = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) => fc.tuple(fc.boolean(), fc.subarray(tasks)).map(([leaves, ready]) => member(name, leaves, ready))),
    ),
  );
const anyClaims = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'dead', undefined), { minLength: 7, maxLength: 7 })
  .map(
    (owners) =>
      new Map<string, string>(
        tasks.flatMap((task, index) => (owners[index] === undefined ? [] : [[task, owners[index]] as const])),
      ),
  );
const countOf = (active: ReadonlyMap<string, string>, instance: string) =>
  [...active.values()].filter((owner) => owner === instance).length;

describe('the assignment of tasks', () => {
  it('gives each task to a member that stays, evenly', () =>
    fc.assert(
      fc.property(anyMembers, anyClaims, (members, claims) => {
        const { active } = assign(tasks, members, claims, 0);
        const staying = members.filter(({ isLeaving }) => !isLeaving);
        expect(active.size).toBe(staying.length === 0 ? 0 : tasks.length);
        const counts = staying.map(({ instance }) => countOf(active, instance));
        if (counts.length > 0) expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    ));

  it('is settled once it is followed', () =>
    fc.assert(
      fc.property(anyMembers, anyClaims, (members, claims) => {
        const { active } = assign(tasks, members, claims, 0);
        expect(assign(tasks, members, active, 0).active).toEqual(active);
      }),
    ));

  it('goes on in the same way while it is followed task by task', () =>
    fc.assert(
      fc.property(anyMembers, anyClaims, fc.shuffledSubarray(tasks), (members, claims, order) => {
        const now = new Map(claims);
        for (const task of [...order, ...tasks]) {
          const next = assign(tasks, members, now, 0).active.get(task);
          if (next !== undefined) now.set(task, next);
        }
        for (const task of tasks) expect(now.get(task)).toBe(assign(tasks, members, now, 0).active.get(task) ?? now.get(task));
      }),
    ));

  it('moves no more than it must', () => {
    const claims = new Map(tasks.map((task) => [task, 'a']));
    const { active } = assign(tasks, [member('a'), member('b')], claims, 0);
    expect(countOf(active, 'a')).toBe(4);
    expect(tasks.slice(0, 4).map((task) => active.get(task))).toEqual(['a', 'a', 'a', 'a']);
  });

  it('prefers who has the state', () => {
    const claims = new Map(tasks.map((task, index) => [task, ['a', 'b', 'dead'][index % 3] ?? '']));
    const { active } = assign(tasks, [member('a'), member('b', false, ['0_2'])], claims, 0);
    expect(active.get('0_2')).toBe('b');
    expect(active.get('0_5')).toBe('a');
  });

  it('names standbys other than the active one', () =>
    fc.assert(
      fc.property(anyMembers, anyClaims, (members, claims) => {
        const { active, standbys } = assign(tasks, members, claims, 1);
        const staying = members.filter(({ isLeaving }) => !isLeaving).length;
        for (const [task, names] of standbys) {
          expect(names).toHaveLength(Math.min(1, Math.max(0, staying - 1)));
          expect(names).not.toContain(active.get(task));
        }
      }),
    ));
});
