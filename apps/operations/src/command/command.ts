import type { Operator } from '../audit-log/record-operation.js';
import type { BrokerAccess } from '../connection/broker-access.js';
import type { OptionName, OptionValues } from './options.js';

/** What a command came to: the typed result, the same in words, and whether all went well. */
export type CommandReport = Readonly<{ result: unknown; text: string; ok: boolean }>;

/** Where a command works: at a running shop, as an operator, telling how it goes. */
export type CommandContext = Readonly<{ operator: Operator; access: BrokerAccess; print(line: string): void }>;

export type CommandAction = (place: CommandContext) => Promise<CommandReport>;

export type Command = Readonly<{
  /** Its words: `view rebuild`. */
  name: string;
  /** Its arguments, as the usage shows them. */
  argumentSyntax: string;
  description: string;
  options: readonly OptionName[];
  /** Makes of the arguments and options what is to be done; does nothing yet. Throws `UsageError`. */
  parse(positionals: readonly string[], values: OptionValues): CommandAction;
}>;
