import { randomInt } from 'node:crypto';
import { type Options, parseOptions, usage } from './options.js';
import { type Report, torture } from './torture.js';

const shown = 20;

const countsByRule = (violations: Report['violations']): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule } of violations) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

const print = ({ counts, violations, retained }: Report): void => {
  console.log(
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', '),
  );
  for (const { rule, about, detail } of violations.slice(0, shown)) console.log(`✗ ${rule}: ${about}: ${detail}`);
  if (violations.length > shown) console.log(`  … and ${violations.length - shown} more`);
  for (const [rule, count] of countsByRule(violations)) console.log(`  ${count} × ${rule}`);
  console.log(
    violations.length === 0
      ? 'No guarantee of the log was violated.'
      : `${violations.length} guarantees were violated: logs and data of the processes are in ${retained}`,
  );
};

const optionsOrExit = (): Options => {
  try {
    return parseOptions(process.argv.slice(2), () => randomInt(1_000_000));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return process.exit(2);
  }
};

const { minutes, ...options } = optionsOrExit();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
console.log(
  `seed ${options.seed}, ${minutes} min, ${options.nodes} broker${options.nodes > 1 ? 's' : ''}, fault: ${options.fault}`,
);
const report = await torture({ ...options, ms: minutes * 60_000, retainFolder: true, report: (line) => console.log(line) });
print(report);
console.log(`Again: npm run torture -- --seed ${options.seed} --minutes ${minutes} --nodes ${options.nodes}`);
process.exit(report.violations.length === 0 ? 0 : 1);
