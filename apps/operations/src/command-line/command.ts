import type { Operator } from '../audit/record.js';
import type { BrokerAccess } from '../reach/broker-access.js';
import type { OptionName, Values } from './options.js';

/** What a command came to: the typed result, the same in words, and whether all went well. */
export type Report = Readonly<{ result: unknown; text: string; ok: boolean }>;

/** Where a command works: at a running shop, as an operator, telling how it goes. */
export type Place = Readonly<{ operator: Operator; access: BrokerAccess; say(line: string): void }>;

export type Work = (place: Place) => Promise<Report>;

export type Command = Readonly<{
  /** Its words: `view rebuild`. */
  name: string;
  /** Its arguments, as the usage shows them. */
  takes: string;
  says: string;
  options: readonly OptionName[];
  /** Makes of the arguments and options what is to be done; does nothing yet. Throws `UsageError`. */
  read(positionals: readonly string[], values: Values): Work;
}>;
