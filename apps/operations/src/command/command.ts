import type { Operator } from '../audit-log/append-signed.js';
import type { BrokerAccess } from '../connection/broker-access.js';
import type { OptionName, OptionValues } from './options.js';

/** The result of a command: typed, as text, and whether it succeeded. */
export type CommandReport = Readonly<{ result: unknown; text: string; ok: boolean }>;

/** The context of a command: the operator, the broker of the shop, and how to print progress. */
export type CommandContext = Readonly<{ operator: Operator; access: BrokerAccess; print(line: string): void }>;

export type CommandAction = (context: CommandContext) => Promise<CommandReport>;

export type Command = Readonly<{
  /** The words of the command: `view rebuild`. */
  name: string;
  /** The arguments as the usage shows them. */
  argumentSyntax: string;
  description: string;
  options: readonly OptionName[];
  /** Parses arguments and options into an action that is not executed yet. Throws `UsageError`. */
  parse(positionals: readonly string[], values: OptionValues): CommandAction;
}>;
