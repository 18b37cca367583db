import { percentile, type Spread, spreadOf } from './statistics.js';

/** Runs an action and records its duration under a name. */
export type Timed = <T>(what: string, act: () => Promise<T>) => Promise<T>;

/** The action that one client repeats; an error ends the benchmark. */
export type Visit = (timed: Timed) => Promise<void>;

export type LoadFigures = {
  readonly what: string;
  readonly clients: number;
  readonly perSecond: Spread;
  readonly p50Ms: Spread;
  readonly p99Ms: Spread;
  /** The number of executions in all counted runs. */
  readonly samples: number;
};

export type Run = { readonly seconds: number; readonly taken: ReadonlyMap<string, readonly number[]> };

/** Runs all clients concurrently, each in a closed loop, for so many seconds. */
export const runOnce = async (visits: readonly Visit[], seconds: number): Promise<Run> => {
  const taken = new Map<string, number[]>();
  const timed: Timed = async (what, act) => {
    const times = taken.get(what) ?? [];
    taken.set(what, times);
    const began = performance.now();
    const result = await act();
    times.push(performance.now() - began);
    return result;
  };
  const began = performance.now();
  const client = async (visit: Visit) => {
    while (performance.now() - began < seconds * 1000) await visit(timed);
  };
  await Promise.all(visits.map(client));
  return { seconds: (performance.now() - began) / 1000, taken };
};

export type Plan = { readonly runs: number; readonly seconds: number; readonly warmUpSeconds: number };

/** Runs all clients concurrently, each in a closed loop: one warm-up run, then the counted ones. */
export const load = async (visits: readonly Visit[], plan: Plan): Promise<readonly LoadFigures[]> => {
  await runOnce(visits, plan.warmUpSeconds);
  const runs: Run[] = [];
  for (let n = 0; n < plan.runs; n += 1) runs.push(await runOnce(visits, plan.seconds));
  const names = [...new Set(runs.flatMap(({ taken }) => [...taken.keys()]))];
  return names.map((what) => figuresOf(what, visits.length, runs));
};

/** The results of one action in several runs. */
export const figuresOf = (what: string, clients: number, runs: readonly Run[]): LoadFigures => {
  const timesOf = ({ taken }: Run) => taken.get(what) ?? [];
  return {
    what,
    clients,
    perSecond: spreadOf(runs.map((run) => timesOf(run).length / run.seconds)),
    p50Ms: spreadOf(runs.map((run) => percentile(timesOf(run), 50))),
    p99Ms: spreadOf(runs.map((run) => percentile(timesOf(run), 99))),
    samples: runs.reduce((sum, run) => sum + timesOf(run).length, 0),
  };
};
