import { fairQueue } from '@millrace/event-log';
import type { GraphQLResolveInfo } from 'graphql';
import { graphqlError } from '../graphql/errors.js';
import type { HistoryModel } from './history.model.js';

/** The maximum of events that one response reads from the log. */
export const maxHistoryEvents = 20_000;
/** The maximum size of the histories in one response; a history that is selected twice counts twice. */
export const maxHistoryBytes = 2_000_000;
/** Concurrent reads of past carts and orders: the length of the first decides about the others. */
const concurrency = 2;

type HistoryBudget = { events: number; bytes: number; readonly inTurn: ReturnType<typeof fairQueue> };
const budgets = new WeakMap<object, HistoryBudget>();

const openBudget = (): HistoryBudget => {
  const inTurn = fairQueue({ concurrency, timeoutMs: Number.POSITIVE_INFINITY, maxWaiting: Number.POSITIVE_INFINITY });
  return { events: 0, bytes: 0, inTurn };
};

/** Executions are told apart by their variables. */
const budgetOf = ({ variableValues }: Pick<GraphQLResolveInfo, 'variableValues'>): HistoryBudget => {
  const known = budgets.get(variableValues) ?? openBudget();
  budgets.set(variableValues, known);
  return known;
};

/** Reads a past state or a history within the response's budget of events; throws `QUERY_TOO_COSTLY` when it is used up. */
export const readPast = async <T>(
  info: Pick<GraphQLResolveInfo, 'variableValues'>,
  read: () => Promise<T>,
  eventsOf: (found: T) => number,
  isBatched = false,
): Promise<T> => {
  const budget = budgetOf(info);
  const within = async (): Promise<T> => {
    if (budget.events > maxHistoryEvents) throw tooCostly(`have more than ${maxHistoryEvents} events`, maxHistoryEvents);
    const found = await read();
    budget.events += eventsOf(found);
    return found;
  };
  return isBatched ? within() : ((await budget.inTurn('', within)) as T);
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

/** Charges a selected history to the response's budget of bytes; throws `QUERY_TOO_COSTLY` when it is used up. */
export const chargeHistoryBytes = (info: Pick<GraphQLResolveInfo, 'variableValues'>, history: HistoryModel): void => {
  const budget = budgetOf(info);
  budget.bytes += sizeOf(history);
  if (budget.bytes > maxHistoryBytes) throw tooCostly(`take more than ${maxHistoryBytes} bytes`, maxHistoryBytes);
};

const tooCostly = (what: string, maximum: number) =>
  graphqlError('QUERY_TOO_COSTLY', `The histories asked for ${what} together: ask for fewer at a time.`, { maximum });
