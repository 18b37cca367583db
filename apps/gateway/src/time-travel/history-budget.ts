import { fairQueue } from '@millrace/event-log';
import type { GraphQLResolveInfo } from 'graphql';
import { graphqlError } from '../graphql/errors.js';
import type { HistoryModel } from './history.model.js';

/** Events of all that one answer reads from the log: of whole histories, and of what is folded from them. */
export const maxHistoryEvents = 20_000;
/** Bytes of all the histories that one answer tells; one that is told in two places counts twice. */
export const maxHistoryBytes = 2_000_000;
/** Carts and orders of the past that are read at a time: one learns how long the first are before it asks for more. */
const concurrency = 2;

type HistoryBudget = { spent: number; told: number; readonly inTurn: ReturnType<typeof fairQueue> };
const budgets = new WeakMap<object, HistoryBudget>();

const openBudget = (): HistoryBudget => {
  const inTurn = fairQueue({ concurrency, timeoutMs: Number.POSITIVE_INFINITY, maxWaiting: Number.POSITIVE_INFINITY });
  return { spent: 0, told: 0, inTurn };
};

/** Every execution has variables of its own. */
const budgetOf = ({ variableValues }: Pick<GraphQLResolveInfo, 'variableValues'>): HistoryBudget => {
  const known = budgets.get(variableValues) ?? openBudget();
  budgets.set(variableValues, known);
  return known;
};

/** Reads what has to be found out from events, unless what was read before it in this answer took too many: then it throws `QUERY_TOO_COSTLY`. */
export const readPast = async <T>(
  info: Pick<GraphQLResolveInfo, 'variableValues'>,
  read: () => Promise<T>,
  eventsOf: (found: T) => number,
  isBatched = false,
): Promise<T> => {
  const allowance = budgetOf(info);
  const within = async (): Promise<T> => {
    if (allowance.spent > maxHistoryEvents) throw tooCostly(`have more than ${maxHistoryEvents} events`, maxHistoryEvents);
    const found = await read();
    allowance.spent += eventsOf(found);
    return found;
  };
  return isBatched ? within() : ((await allowance.inTurn('', within)) as T);
};

export const readHistory = (
  info: Pick<GraphQLResolveInfo, 'variableValues'>,
  read: () => Promise<HistoryModel>,
  isBatched = false,
): Promise<HistoryModel> => readPast(info, read, ({ totalCount }) => totalCount, isBatched);

const sizes = new WeakMap<HistoryModel, number>();
const sizeOf = (history: HistoryModel): number => {
  const size = sizes.get(history) ?? JSON.stringify(history.entries).length;
  sizes.set(history, size);
  return size;
};

/** Called wherever a history is told: throws `QUERY_TOO_COSTLY` when it is too much together with those before it in this answer. */
export const chargeHistoryBytes = (info: Pick<GraphQLResolveInfo, 'variableValues'>, history: HistoryModel): void => {
  const allowance = budgetOf(info);
  allowance.told += sizeOf(history);
  if (allowance.told > maxHistoryBytes) throw tooCostly(`take more than ${maxHistoryBytes} bytes`, maxHistoryBytes);
};

const tooCostly = (what: string, maximum: number) =>
  graphqlError('QUERY_TOO_COSTLY', `The histories asked for ${what} together: ask for fewer at a time.`, { maximum });
