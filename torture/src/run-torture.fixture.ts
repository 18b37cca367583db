import type { FaultName } from './fault/faults.js';
import { type Run, torture } from './torture.js';
import type { RuleOfLog } from './violated-during.js';

type Options = { seed: number; seconds: number; nodes: 1 | 3; fault?: FaultName } & Pick<
  Run,
  'accepted' | 'staff' | 'plan' | 'endsAt' | 'changesRow'
>;

/** One run without output. */
export const run = (run: Options) => {
  const lines: string[] = [];
  return torture({ ...run, ms: run.seconds * 1000, fault: run.fault ?? 'none', report: (line) => lines.push(line) });
};

/** As `rulesViolated`, by runs that end as soon as the log violates the rule. */
export const rulesViolatedSoon = (options: Omit<Options, 'seed'>, rule: RuleOfLog, seeds: readonly number[]) =>
  rulesViolated({ ...options, endsAt: rule }, rule, seeds);

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
