import type { FaultName } from './fault/faults.js';
import type { Disruption } from './plan/plan.js';
import { torture } from './torture.js';

type Options = { seed: number; seconds: number; nodes: 1 | 3; fault?: FaultName; plan?: readonly Disruption[] };

/** One run without output. */
export const run = (run: Options) => {
  const lines: string[] = [];
  return torture({ ...run, ms: run.seconds * 1000, fault: run.fault ?? 'none', report: (line) => lines.push(line) });
};

/**
 * The rules that runs with these seeds violate, until one violates `rule`. Whether a fault shows in a run depends on the machine, too: the
 * next seed is tried where it did not.
 */
export const rulesViolated = async (
  options: Omit<Options, 'seed'>,
  rule: string,
  seeds: readonly number[],
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const seed of seeds) {
    const { violations } = await run({ ...options, seed });
    found.push(...violations.map((violation) => violation.rule));
    if (found.includes(rule)) break;
  }
  return found;
};
