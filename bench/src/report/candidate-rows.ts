import type { CandidateFigures } from '../measure/side-by-side.js';
import { count, withSpread } from './figures.js';

const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));

export const candidateColumns = ['', 'in flight', 'per second', 'p50 ms', 'p99 ms', '× the limit', 'µs of CPU'];

/** One row for each way; the limit, which is the first, has no factor. */
export const candidateRows = (figures: readonly CandidateFigures[]): string[][] =>
  figures.map(({ what, clients, perSecond, p50Ms, p99Ms, timesTheLimit, cpuMicros }, n) => [
    what,
    String(clients),
    withSpread(perSecond, count),
    withSpread(p50Ms, ms),
    withSpread(p99Ms, ms),
    n === 0 ? 'limit' : withSpread(timesTheLimit, (times) => times.toFixed(2)),
    count(cpuMicros.median),
  ]);
