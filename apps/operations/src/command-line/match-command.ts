import { type CommanderError, Command as Program, InvalidArgumentError, Option } from 'commander';
import type { Command } from '../command/command.js';
import { globalOptions, type OptionName, optionHelp, type OptionValues, UsageError } from '../command/options.js';
import { usageOf } from './usage.js';

/** A matched command line whose words and values are not validated yet. `command` is absent for a line of options only. */
export type MatchedCommand = Readonly<{ command?: Command; words: readonly string[]; values: OptionValues }>;

/**
 * Finds the command of a command line, its words and its options, by commander. Throws `UsageError` for an unknown command, an unknown
 * option and an option without its value.
 */
export const matchCommand = (commands: readonly Command[], args: readonly string[]): MatchedCommand => {
  let matched: MatchedCommand = { words: [], values: {} };
  const program = quiet(new Program('millrace'));
  for (const name of globalOptions) program.addOption(optionOf(name));
  program.argument('[words...]').action((words: string[]) => {
    if (words.length > 0) throw unknownCommand(words);
    matched = { words, values: program.opts() };
  });
  const groups = new Map<string, Program>();
  for (const command of commands) {
    const [first = '', second] = command.name.split(' ');
    const leaf = second === undefined ? program.command(first) : groupOf(program, groups, first).command(second);
    quiet(leaf, command).argument('[words...]');
    for (const name of command.options) leaf.addOption(optionOf(name));
    leaf.action((words: string[]) => {
      matched = { command, words, values: leaf.optsWithGlobals() };
    });
  }
  program.parse(args, { from: 'user' });
  return matched;
};

/** The commands of one group; the first word alone is no command. */
const groupOf = (program: Program, groups: Map<string, Program>, name: string): Program => {
  const known = groups.get(name);
  if (known) return known;
  const group = quiet(program.command(name)).argument('[words...]');
  group.action((words: string[]) => {
    throw words.length === 0 ? new UsageError(`Say what to do with ${name}.`) : unknownCommand([name, ...words]);
  });
  groups.set(name, group);
  return group;
};

const unknownCommand = (words: readonly string[]) => new UsageError(`There is no command "${words.slice(0, 2).join(' ')}".`);

/** Commander neither prints nor exits: `runMillrace` does both. Help is an ordinary option. */
const quiet = (program: Program, command?: Command): Program =>
  program
    .helpOption(false)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureOutput({ writeErr: () => undefined, outputError: () => undefined })
    .exitOverride((error) => {
      throw usageErrorOf(error, command);
    });

const optionOf = (name: OptionName): Option => {
  const [takes, help] = optionHelp[name];
  const option = new Option(`--${name}${takes && ` ${takes}`}`, help);
  return takes ? option.argParser((value) => valueOf(name, value)) : option;
};

/** Otherwise an option without its value would take the next option as the value. */
const valueOf = (name: OptionName, value: string): string => {
  if (value.startsWith('--')) throw new InvalidArgumentError(`--${name}`);
  return value;
};

const quoted = /'(--?[^' =]*)/;

const usageErrorOf = ({ code, message }: CommanderError, command: Command | undefined): UsageError => {
  const flag = quoted.exec(message)?.[1] ?? '';
  const usage = command && usageOf(command);
  if (code === 'commander.unknownOption' && command && flag.slice(2) in optionHelp)
    return new UsageError(`millrace ${command.name} takes no ${flag}.`, usage);
  if (code === 'commander.unknownOption') return new UsageError(`Unknown option '${flag}'.`, usage);
  return new UsageError(`Option '${flag}' argument missing.`, usage);
};
