import type { AnyAggregate, ProductRejection } from '@millrace/contracts';
import {
  type BatchedResult,
  type Command,
  type CommandSender,
  LogError,
  mergePositions,
  type Position,
} from '@millrace/event-log';
import { type CommandFailure, mapRejection, type RejectionHandlers } from '../../commands/command-errors.js';
import type { Column } from './csv/columns.js';
import type { ImportTally } from './import-tally.js';

export const notAppended = 'the log did not take it; import the file again';

const timeoutMs = 30_000;

/** The part of an import that sending its commands needs. `rowsBefore`: see `ImportRun`. */
type Sending = Readonly<{ commands: CommandSender; tally: ImportTally; importId: string; rowsBefore?: number }>;

/**
 * Sends a command in one message with others of the same part of the file, and merges its position into the tally. A command that could not be appended
 * gives `unavailable`: later ones may succeed.
 */
export const sendImportCommand = async <A extends AnyAggregate>(
  { commands, tally, importId, rowsBefore = 0 }: Sending,
  command: Omit<Command<A>, 'timeoutMs'>,
): Promise<BatchedResult<A> | Readonly<{ status: 'unavailable' }>> => {
  try {
    const result = await commands.sendBatched(`${importId}-${rowsBefore}`, { ...command, timeoutMs } as Command<A>);
    if ('position' in result) tally.position = mergePositions(tally.position, result.position as Position);
    return result;
  } catch (error) {
    if (isUnavailable(error)) return { status: 'unavailable' };
    throw error;
  }
};

export const isUnavailable = (error: unknown): boolean => error instanceof LogError && error.code === 'NOT_AVAILABLE';

/** The reason that a row is reported with, for each failure of its command. */
export const reasonByFailure: Readonly<Record<CommandFailure['code'], string>> = {
  VERSION_CONFLICT: 'changes all the time; import the file again',
  IDEMPOTENCY_KEY_REUSED: 'the idempotency key was used with another file',
  REQUEST_PENDING: 'is asked for and not decided yet; it will be',
  REQUEST_FAILED: 'could not be carried out',
};

type RowProblem = Readonly<{ column?: Column; reason: string }>;

const problemByRejection: RejectionHandlers<ProductRejection, RowProblem> = {
  VariantsShareOptions: () => ({ column: 'option1Value', reason: 'two variants have the same options' }),
  OptionValueUnknown: ({ option, value }) => ({
    column: 'option1Value',
    reason: `"${value}" is no value of the option "${option}"`,
  }),
  CurrenciesMixed: ({ currencies }) => ({
    column: 'price',
    reason: `prices are in several currencies: ${currencies.join(', ')}`,
  }),
  ProductNotFound: () => ({ reason: 'there is no such product' }),
  TextNotFound: ({ key }) => ({ reason: `there is no text "${key}"` }),
  SourceTextChanged: ({ key }) => ({ reason: `the text "${key}" has changed` }),
  MetafieldInvalid: ({ namespace, key }) => ({ reason: `the metafield "${namespace}.${key}" is not valid` }),
  TooManyMetafields: ({ max }) => ({ reason: `there are more than ${max} metafields` }),
  VariantNotFound: () => ({ reason: 'there is no such variant' }),
  TranslationTooLong: ({ key, maxLength }) => ({ reason: `a translation of "${key}" may have ${maxLength} characters` }),
};

/** The column at fault and the reason, for a product that its rules rejected. */
export const rejectionProblem = (rejection: ProductRejection): RowProblem =>
  mapRejection<ProductRejection, RowProblem>(rejection, problemByRejection);
