import { userInfo } from 'node:os';
import type { Command, CommandAction } from '../command/command.js';
import { commands } from './commands.js';
import { globalOptions, type OptionName, splitArguments, UsageError, type OptionValues } from '../command/options.js';
import { usage, usageOf } from './usage.js';

export type ParsedCommandLine =
  | Readonly<{ help: string }>
  | Readonly<{ work: CommandAction; data: string | undefined; json: boolean; by: string; reason: string | undefined }>;

/** The command that the words begin with, and the words after it. */
const findCommand = (words: readonly string[]): readonly [Command, readonly string[]] => {
  for (const command of commands) {
    const name = command.name.split(' ');
    if (name.every((word, at) => words[at] === word)) return [command, words.slice(name.length)];
  }
  const [first, second] = words;
  if (first === undefined) throw new UsageError('Say what to do.');
  const group = commands.some(({ name }) => name.startsWith(`${first} `));
  if (group && second === undefined) throw new UsageError(`Say what to do with ${first}.`);
  throw new UsageError(`There is no command "${group ? `${first} ${second}` : first}".`);
};

/** Parses a command line; executes nothing. Throws `UsageError`. */
export const parseCommandLine = (args: readonly string[]): ParsedCommandLine => {
  const { values, positionals } = splitArguments(args);
  if (values.help && positionals.length === 0) return { help: usage() };
  const [command, words] = findCommand(positionals);
  if (values.help) return { help: usageOf(command) };
  try {
    return { ...parseCommand(command, words, values), data: values.data, json: values.json ?? false };
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(error.message, usageOf(command)) : error;
  }
};

const parseCommand = (command: Command, words: readonly string[], values: OptionValues) => {
  for (const name of Object.keys(values) as OptionName[])
    if (![...globalOptions, ...command.options].includes(name))
      throw new UsageError(`millrace ${command.name} takes no --${name}.`);
  if (values.data === '') throw new UsageError('--data is empty: it must be a folder.');
  return { work: command.parse(words, values), ...auditFields(values) };
};

const auditFields = ({ by, reason }: OptionValues): Readonly<{ by: string; reason: string | undefined }> => {
  if (by !== undefined && !/^\S.{0,99}$/.test(by)) throw new UsageError('--by must be a name of at most 100 characters.');
  if (reason !== undefined && !/^\S.{0,499}$/.test(reason))
    throw new UsageError('--reason must be a line of at most 500 characters.');
  return { by: by ?? userName(), reason };
};

/** A container may run under a user id without a name. */
const userName = (): string => {
  try {
    return userInfo().username || 'unknown';
  } catch {
    return 'unknown';
  }
};
