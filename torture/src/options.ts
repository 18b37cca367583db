import { parseArgs } from 'node:util';
import { type FaultName, faultNames } from './fault/faults.js';

export type Options = Readonly<{ seed: number; minutes: number; nodes: 1 | 3; fault: FaultName | 'none' }>;

export const usage = `npm run torture [-- --seed 42] [--minutes 5] [--nodes 1|3] [--fault <name>]

Faults: ${faultNames.join(', ')}`;

/** The options of a command line. Throws an `Error` whose message is one line. */
export const parseOptions = (args: readonly string[], anySeed: () => number): Options => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...args], options: { seed: text, minutes: text, nodes: text, fault: text } });
  const [seed, minutes, nodes] = [Number(values.seed ?? anySeed()), Number(values.minutes ?? 5), Number(values.nodes ?? 1)];
  const fault = values.fault === undefined ? 'none' : faultNames.find((name) => name === values.fault);
  if (!Number.isSafeInteger(seed)) throw new Error(`--seed is a whole number, not ${values.seed}`);
  if (!(minutes > 0)) throw new Error(`--minutes is a number above 0, not ${values.minutes}`);
  if (nodes !== 1 && nodes !== 3) throw new Error(`--nodes is 1 or 3, not ${values.nodes}`);
  if (!fault) throw new Error(`--fault is one of ${faultNames.join(', ')}, not ${values.fault}`);
  return { seed, minutes, nodes, fault };
};
