/** An instance that takes tasks. `standbys`: the tasks whose state it has, up to date or nearly so. */
export type Member = Readonly<{ instance: string; isLeaving: boolean; standbys: ReadonlySet<string> }>;

/** `active`: which instance shall run each task. `standbys`: which instances shall follow its state beside it. */
export type Assignment = Readonly<{
  active: ReadonlyMap<string, string>;
  standbys: ReadonlyMap<string, readonly string[]>;
}>;

/**
 * Divides tasks among members so that no one has two more than another, each keeps what it has as far as that allows, and a task that moves goes to a
 * member that has its state, if one has room. Every member that sees the same group computes the same. `claims`: who runs each task now. Without members
 * that stay, those that leave are assigned nothing.
 */
export const assign = (
  tasks: readonly string[],
  members: readonly Member[],
  claims: ReadonlyMap<string, string>,
  numStandbyReplicas: number,
): Assignment => {
  const room = quotas(tasks, members, claims);
  const active = new Map<string, string>();
  const take = (task: string, instance: string): boolean => {
    const left = room.get(instance) ?? 0;
    if (left === 0) return false;
    room.set(instance, left - 1);
    active.set(task, instance);
    return true;
  };
  const moving = tasks.filter((task) => !take(task, claims.get(task) ?? ''));
  const homeless = moving.filter((task) => !members.some((one) => one.standbys.has(task) && take(task, one.instance)));
  for (const task of homeless) members.some(({ instance }) => take(task, instance));
  return { active, standbys: standbysOf(tasks, members, active, numStandbyReplicas) };
};

/** How many tasks each member that stays shall have; the greater numbers go to those that have most, then by name. */
const quotas = (
  tasks: readonly string[],
  members: readonly Member[],
  claims: ReadonlyMap<string, string>,
): Map<string, number> => {
  const staying = members.filter(({ isLeaving }) => !isLeaving);
  const held = (instance: string) => tasks.filter((task) => claims.get(task) === instance).length;
  const ranked = staying
    .map(({ instance }) => ({ instance, held: held(instance) }))
    .toSorted((one, other) => other.held - one.held || (one.instance < other.instance ? -1 : 1));
  const floor = Math.floor(tasks.length / Math.max(1, ranked.length));
  const rest = tasks.length - floor * ranked.length;
  return new Map(ranked.map(({ instance }, rank) => [instance, floor + (rank < rest ? 1 : 0)]));
};

/** Members that have the state already come first, then those after the active one, in the order of their names. */
const standbysOf = (
  tasks: readonly string[],
  members: readonly Member[],
  active: ReadonlyMap<string, string>,
  count: number,
): ReadonlyMap<string, readonly string[]> => {
  const staying = members
    .filter(({ isLeaving }) => !isLeaving)
    .toSorted((one, other) => (one.instance < other.instance ? -1 : 1));
  return new Map(
    tasks.map((task) => {
      const start = staying.findIndex(({ instance }) => instance === active.get(task)) + 1;
      const others = [...staying.slice(start), ...staying.slice(0, start)].filter(
        ({ instance }) => instance !== active.get(task),
      );
      const ready = others.filter(({ standbys }) => standbys.has(task));
      return [task, [...ready, ...others.filter((one) => !ready.includes(one))].slice(0, count).map(({ instance }) => instance)];
    }),
  );
};
