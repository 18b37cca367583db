import { figuresOf, type LoadFigures, type Plan, type Run, runOnce, type Visit } from './load.js';
import { type Spread, spreadOf } from './statistics.js';

/** One way to get something done, by so many clients at once; each client does `act` again and again. */
export type Way = {
  readonly what: string;
  readonly clients: readonly (() => Promise<unknown>)[];
  /** The microseconds of CPU that count so far; left out: those of this process. */
  readonly cpuMicros?: () => number;
};

/** `timesTheLimit`: how many times as long it takes as the limit, run by run. */
export type WayFigures = LoadFigures & { readonly timesTheLimit: Spread; readonly cpuMicros: Spread };

type Measured = Run & { readonly cpuMicros: number };

const own = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

const measure = async ({ what, clients, cpuMicros = own }: Way, seconds: number): Promise<Measured> => {
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
export const sideBySide = async (ways: readonly Way[], plan: Plan): Promise<readonly WayFigures[]> => {
  for (const way of ways) await measure(way, plan.warmUpSeconds);
  const runs = new Map<Way, Measured[]>(ways.map((way) => [way, []]));
  for (let n = 0; n < plan.runs; n += 1)
    for (const way of n % 2 === 0 ? ways : [...ways].reverse()) runs.get(way)?.push(await measure(way, plan.seconds));
  const rateOf = (way: Way | undefined, n: number): number => {
    const run = way && runs.get(way)?.[n];
    return run ? (run.taken.get(way.what)?.length ?? 0) / run.seconds : Number.NaN;
  };
  return [...runs].map(([way, own]) => ({
    ...figuresOf(way.what, way.clients.length, own),
    timesTheLimit: spreadOf(own.map((_, n) => rateOf(ways[0], n) / rateOf(way, n))),
    cpuMicros: spreadOf(own.map(({ cpuMicros }) => cpuMicros)),
  }));
};
