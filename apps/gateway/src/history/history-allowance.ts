import { takeTurns } from '@millrace/event-log';
import type { GraphQLResolveInfo } from 'graphql';
import { errorOf } from '../graphql/errors.js';
import type { HistoryModel } from './history.model.js';

/** Events of all the histories, whole, that one answer may tell parts of. */
export const maxHistoryEvents = 20_000;
/** Histories of carts and orders that are read at a time: one learns how long the first are before it asks for more. */
const atOnce = 2;

type Allowance = { spent: number; readonly inTurn: ReturnType<typeof takeTurns> };
const allowances = new WeakMap<object, Allowance>();

/** Every execution has variables of its own. */
const allowanceOf = ({ variableValues }: GraphQLResolveInfo): Allowance => {
  const known = allowances.get(variableValues) ?? { spent: 0, inTurn: takeTurns(atOnce, Number.POSITIVE_INFINITY) };
  allowances.set(variableValues, known);
  return known;
};

/** Reads a history, unless those before it in this answer were too long together: then it throws `QUERY_TOO_COSTLY`. */
export const readHistory = async (
  info: GraphQLResolveInfo,
  read: () => Promise<HistoryModel>,
  isBatched = false,
): Promise<HistoryModel> => {
  const allowance = allowanceOf(info);
  const within = async (): Promise<HistoryModel> => {
    if (allowance.spent > maxHistoryEvents) throw tooLong();
    const history = await read();
    allowance.spent += history.totalCount;
    return history;
  };
  return isBatched ? within() : ((await allowance.inTurn(within)) as HistoryModel);
};

const tooLong = () =>
  errorOf(
    'QUERY_TOO_COSTLY',
    `The histories asked for have more than ${maxHistoryEvents} events together: ask for fewer at a time.`,
    {
      maximum: maxHistoryEvents,
    },
  );
