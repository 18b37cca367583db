import { randomInt } from 'node:crypto';
import { type Options, parseOptions, usage } from './options.js';
import { type Report, torture } from './torture.js';

const shown = 20;

const print = ({ counts, violations, kept }: Report): void => {
  console.log(
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', '),
  );
  for (const { rule, about, detail } of violations.slice(0, shown)) console.log(`✗ ${rule}: ${about}: ${detail}`);
  if (violations.length > shown) console.log(`  … and ${violations.length - shown} more`);
  console.log(
    violations.length === 0
      ? 'The log kept every promise.'
      : `${violations.length} promises were broken: what the processes said and stored is in ${kept}`,
  );
};

const optionsOrLeave = (): Options => {
  try {
    return parseOptions(process.argv.slice(2), () => randomInt(1_000_000));
  } catch (fault) {
    console.error(`${fault instanceof Error ? fault.message : String(fault)}\n\n${usage}`);
    return process.exit(2);
  }
};

const { minutes, ...options } = optionsOrLeave();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
console.log(
  `seed ${options.seed}, ${minutes} min, ${options.nodes} broker${options.nodes > 1 ? 's' : ''}, fault: ${options.fault}`,
);
const report = await torture({ ...options, ms: minutes * 60_000, keep: true, say: (line) => console.log(line) });
print(report);
console.log(`Again: npm run torture -- --seed ${options.seed} --minutes ${minutes} --nodes ${options.nodes}`);
process.exit(report.violations.length === 0 ? 0 : 1);
