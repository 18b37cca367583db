import { userInfo } from 'node:os';
import type { Command, CommandAction } from '../command/command.js';
import { commands } from './commands.js';
import { type OptionValues, UsageError } from '../command/options.js';
import { matchCommand } from './match-command.js';
import { usage, usageOf } from './usage.js';

export type ParsedCommandLine =
  | Readonly<{ help: string }>
  | Readonly<{ work: CommandAction; data: string | undefined; json: boolean; by: string; reason: string | undefined }>;

/** Parses a command line; executes nothing. Throws `UsageError`. */
export const parseCommandLine = (args: readonly string[]): ParsedCommandLine => {
  const { command, words, values } = matchCommand(commands, args);
  if (!command && values.help) return { help: usage() };
  if (!command) throw new UsageError('Say what to do.');
  if (values.help) return { help: usageOf(command) };
  try {
    return { ...parseCommand(command, words, values), data: values.data, json: values.json ?? false };
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(error.message, usageOf(command)) : error;
  }
};

const parseCommand = (command: Command, words: readonly string[], values: OptionValues) => {
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
