import type { Command } from './command.js';
import { commands } from './commands.js';
import { everywhere, type OptionName, told } from './options.js';

const columns = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};

const optionRow = (name: OptionName): readonly [string, string] => {
  const [takes, says] = told[name];
  return [`--${name}${takes && ` ${takes}`}`, says];
};

/** How a command is written, and what its options are. */
export const usageOf = ({ name, takes, says, options }: Command): string =>
  [`millrace ${name}${takes && ` ${takes}`}`, `  ${says}`, '', ...columns([...options, ...everywhere].map(optionRow))].join('\n');

/** All commands, one a line. */
export const usage = (): string =>
  [
    'millrace <command> [<options>]',
    '',
    ...columns(commands.map(({ name, takes, says }) => [`${name}${takes && ` ${takes}`}`, says])),
    '',
    ...columns(everywhere.map(optionRow)),
    '',
    'millrace <command> --help tells its options. docs/operations.md has examples.',
  ].join('\n');
