import { describe, expect, it } from 'vitest';
import { assign, type Member } from './assign.js';
import { dutyOf } from './plan.js';

const member = (instance: string, ...standbys: string[]): Member => ({ instance, isLeaving: false, standbys: new Set(standbys) });
const leaving = (instance: string): Member => ({ ...member(instance), isLeaving: true });
const duties = (instance: string, members: readonly Member[], claims: Record<string, string>, numStandbys = 0) => {
  const tasks = ['0_0', '0_1'];
  const owners = new Map(Object.entries(claims));
  const assignment = assign(tasks, members, owners, numStandbys);
  return tasks.map((task) => dutyOf(instance, task, assignment, members, owners));
};

describe('the duties of an instance', () => {
  it('runs everything alone', () => expect(duties('a', [member('a')], {})).toEqual(['run', 'run']));

  it('runs a task until the one that joins has its state', () => {
    const claims = { '0_0': 'a', '0_1': 'a' };
    expect(duties('a', [member('a'), member('b')], claims)).toEqual(['run', 'run']);
    expect(duties('b', [member('a'), member('b')], claims)).toEqual(['none', 'follow']);
    expect(duties('a', [member('a'), member('b', '0_1')], claims)).toEqual(['run', 'hand over']);
  });

  it('takes over what no living member runs', () => expect(duties('b', [member('b')], {})).toEqual(['run', 'run']));

  it('hands everything over when it leaves', () => {
    const claims = { '0_0': 'a', '0_1': 'a' };
    expect(duties('a', [leaving('a'), member('b', '0_0', '0_1')], claims)).toEqual(['hand over', 'hand over']);
    expect(duties('a', [leaving('a')], claims)).toEqual(['run', 'run']);
  });

  it('follows the tasks of others as a standby', () =>
    expect(duties('b', [member('a'), member('b')], { '0_0': 'a', '0_1': 'b' }, 1)).toEqual(['follow', 'run']));
});
