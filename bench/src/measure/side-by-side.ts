import { figuresOf, type LoadFigures, type Plan, type Run, runOnce, type Visit } from './load.js';
import { type Spread, spreadOf } from './statistics.js';

/** One way to do the work, by so many concurrent clients; each client repeats `act`. */
export type Candidate = {
  readonly what: string;
  readonly clients: readonly (() => Promise<unknown>)[];
  /** The consumed CPU time in microseconds; by default that of this process. */
  readonly cpuMicros?: () => number;
};

/** `timesTheLimit`: its duration divided by that of the limit, run by run. */
export type CandidateFigures = LoadFigures & { readonly timesTheLimit: Spread; readonly cpuMicros: Spread };

type Measured = Run & { readonly cpuMicros: number };

const own = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

const measure = async ({ what, clients, cpuMicros = own }: Candidate, seconds: number): Promise<Measured> => {
  const before = cpuMicros();
  const run = await runOnce(
    clients.map(
      (act): Visit =>
        (timed) =>
          timed(what, act).then(() => undefined),
    ),
    seconds,
  );
  return { ...run, cpuMicros: (cpuMicros() - before) / (run.taken.get(what)?.length ?? Number.NaN) };
};

/**
 * Measures several ways to do the same work; the first is the limit with which the others are compared. In each run each way has its
 * turn, and the next run has the reverse order, so that other load on the machine affects all of them.
 */
export const sideBySide = async (candidates: readonly Candidate[], plan: Plan): Promise<readonly CandidateFigures[]> => {
  for (const candidate of candidates) await measure(candidate, plan.warmUpSeconds);
  const runs = new Map<Candidate, Measured[]>(candidates.map((candidate) => [candidate, []]));
  for (let n = 0; n < plan.runs; n += 1)
    for (const candidate of n % 2 === 0 ? candidates : [...candidates].reverse())
      runs.get(candidate)?.push(await measure(candidate, plan.seconds));
  const rateOf = (candidate: Candidate | undefined, n: number): number => {
    const run = candidate && runs.get(candidate)?.[n];
    return run ? (run.taken.get(candidate.what)?.length ?? 0) / run.seconds : Number.NaN;
  };
  return [...runs].map(([candidate, own]) => ({
    ...figuresOf(candidate.what, candidate.clients.length, own),
    timesTheLimit: spreadOf(own.map((_, n) => rateOf(candidates[0], n) / rateOf(candidate, n))),
    cpuMicros: spreadOf(own.map(({ cpuMicros }) => cpuMicros)),
  }));
};
