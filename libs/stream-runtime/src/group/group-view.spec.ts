import { describe, expect, it } from 'vitest';
import { namesOf } from '../application/application.js';
import { GroupView } from './group-view.js';

const names = namesOf({ id: 'sales', version: 1 });
const clock = { now: 0 };
let seq = 0;
const message = (subject: string, data: unknown, reason = '') => {
  seq += 1;
  return { subject, seq, text: () => (data === undefined ? '' : JSON.stringify(data)), header: () => reason };
};
const alive = (instance: string) => message(names.member(instance), { isLeaving: false, standbys: [] });
const left = (instance: string) => message(names.member(instance), undefined);
const expired = (instance: string) => message(names.member(instance), undefined, 'MaxAge');
const claimed = (task: string, owner: string) => message(names.claim(task), { owner });
const ownersIn = (view: GroupView) => Object.fromEntries(view.claims);

/** Two instances with a task each. */
const group = () => {
  clock.now = 0;
  const view = new GroupView(names, undefined, () => clock.now);
  for (const one of [alive('a'), alive('b'), claimed('0_0', 'a'), claimed('0_1', 'b')]) view.apply(one);
  return view;
};

describe('a group after an outage of the broker', () => {
  it('has everybody who was alive, until they had time to report', () => {
    const view = group();
    view.outageEnded(2_000);
    for (const one of [expired('a'), expired('b'), alive('a')]) view.apply(one);
    expect(ownersIn(view)).toEqual({ '0_0': 'a', '0_1': 'b' });
    clock.now = 2_000;
    expect(ownersIn(view)).toEqual({ '0_0': 'a' });
    expect(view.members.map(({ instance }) => instance)).toEqual(['a']);
  });

  it('has nobody who left meanwhile', () => {
    const view = group();
    view.outageEnded(2_000);
    view.apply(left('b'));
    expect(ownersIn(view)).toEqual({ '0_0': 'a' });
  });

  it('that the broker has forgotten has its claims, which their owners make again', () => {
    const before = group();
    before.outageEnded(2_000);
    const view = new GroupView(names, before, () => clock.now);
    expect(ownersIn(view)).toEqual({ '0_0': 'a', '0_1': 'b' });
    expect([view.forgottenClaimsOf('a'), view.claimOf('0_0')]).toEqual([['0_0'], { owner: 'a', seq: 0 }]);
    view.apply({ ...claimed('0_0', 'a'), seq: 1 });
    expect(view.forgottenClaimsOf('a')).toEqual([]);
    clock.now = 2_000;
    expect(ownersIn(view)).toEqual({});
  });

  it('without an outage has nobody who is not heard of', () => {
    const view = group();
    view.apply(expired('b'));
    expect(ownersIn(view)).toEqual({ '0_0': 'a' });
  });
});
