import { figuresOf, type LoadFigures, type Plan, type Run, runOnce, type Visit } from './load.js';
import { type Spread, spreadOf } from './statistics.js';

/** One way to get something done, by so many clients at once; each client does `act` again and again. */
export type Candidate = {
  readonly what: string;
  readonly clients: readonly (() => Promise<unknown>)[];
  /** The microseconds of CPU that count so far; left out: those of this process. */
  readonly cpuMicros?: () => number;
};

/** `timesTheLimit`: how many times as long it takes as the limit, run by run. */
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
 * Measures ways to do the same thing beside each other; the first is the limit the others are held against. In each run each has
 * its turn, and the next run goes in the other direction, so that what else the machine does meets all of them.
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
