import type { AnyAggregate, ProductRejection } from '@millrace/contracts';
import { LogError, mergePositions, type CommandResult, type Position } from '@millrace/event-log';
import type { Column } from './csv/columns.js';
import type { ImportTally } from './import-tally.js';

export const notAppended = 'the log did not take it; import the file again';

/** A request that could not be written down is reported like one that was refused: the rest may well go through. */
export const sendImportCommand = async <A extends AnyAggregate>(
  tally: ImportTally,
  ask: () => Promise<CommandResult<A>>,
): Promise<CommandResult<A> | Readonly<{ status: 'unavailable' }>> => {
  try {
    const outcome = await ask();
    if ('position' in outcome) tally.position = mergePositions(tally.position, outcome.position as Position);
    return outcome;
  } catch (fault) {
    if (isUnavailable(fault)) return { status: 'unavailable' };
    throw fault;
  }
};

export const isUnavailable = (fault: unknown): boolean => fault instanceof LogError && fault.code === 'NOT_AVAILABLE';

type RowProblem = Readonly<{ column?: Column; reason: string }>;
type Rejection<T> = Extract<ProductRejection, { type: T }>;
type ProblemByRejection = { readonly [T in ProductRejection['type']]: (why: Rejection<T>) => RowProblem };

const problemByRejection: ProblemByRejection = {
  VariantsShareOptions: () => ({ column: 'option1Value', reason: 'two variants have the same options' }),
  OptionValueUnknown: ({ option, value }) => ({
    column: 'option1Value',
    reason: `"${value}" is no value of the option "${option}"`,
  }),
  CurrenciesMixed: ({ currencies }) => ({
    column: 'price',
    reason: `prices are in several currencies: ${currencies.join(', ')}`,
  }),
};

export const rejectionProblem = (rejection: ProductRejection): RowProblem =>
  (problemByRejection[rejection.type] as (why: ProductRejection) => RowProblem)(rejection);
