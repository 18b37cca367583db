import type { Command } from '../command/command.js';
import { commands } from './commands.js';
import { globalOptions, type OptionName, optionHelp } from '../command/options.js';

const columns = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};

const optionRow = (name: OptionName): readonly [string, string] => {
  const [takes, help] = optionHelp[name];
  return [`--${name}${takes && ` ${takes}`}`, help];
};

/** The usage of a command and its options. */
export const usageOf = ({ name, argumentSyntax, description, options }: Command): string =>
  [
    `millrace ${name}${argumentSyntax && ` ${argumentSyntax}`}`,
    `  ${description}`,
    '',
    ...columns([...options, ...globalOptions].map(optionRow)),
  ].join('\n');

/** All commands, one for each line. */
export const usage = (): string =>
  [
    'millrace <command> [<options>]',
    '',
    ...columns(
      commands.map(({ name, argumentSyntax, description }) => [`${name}${argumentSyntax && ` ${argumentSyntax}`}`, description]),
    ),
    '',
    ...columns(globalOptions.map(optionRow)),
    '',
    'millrace <command> --help tells its options. docs/operations.md has examples.',
  ].join('\n');
