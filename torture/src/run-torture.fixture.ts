import type { FaultName } from './fault/faults.js';
import type { Disruption } from './plan/plan.js';
import { torture } from './torture.js';

type Options = { seed: number; seconds: number; nodes: 1 | 3; fault?: FaultName; plan?: readonly Disruption[] };

/** One run without output. */
export const run = (run: Options) => {
  const lines: string[] = [];
  return torture({ ...run, ms: run.seconds * 1000, fault: run.fault ?? 'none', report: (line) => lines.push(line) });
};
