import type { Assignment, Member } from './assign.js';

/**
 * What an instance does with a task. `run`: claim it unless it is claimed, and run it. `hand over`: commit, end it, and give the claim up: its next owner has
 * its state. `follow`: keep a standby of it. `none`: neither.
 */
export type Duty = 'run' | 'hand over' | 'follow' | 'none';

/**
 * The duty of an instance for a task. The owner keeps running a task until the instance that shall have it has its state; an instance that shall have a
 * task follows it until the owner gives it up, or is not heard of any more.
 */
export const dutyOf = (
  instance: string,
  task: string,
  { active, standbys }: Assignment,
  members: readonly Member[],
  claims: ReadonlyMap<string, string>,
): Duty => {
  const owner = claims.get(task);
  const next = active.get(task);
  if (owner === instance) {
    const isReady = members.some((one) => one.instance === next && one.standbys.has(task));
    return next !== undefined && next !== instance && isReady ? 'hand over' : 'run';
  }
  if (next === instance) return owner === undefined ? 'run' : 'follow';
  return standbys.get(task)?.includes(instance) ? 'follow' : 'none';
};
