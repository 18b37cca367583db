import type { InputOf, OutputOf, QueryContract } from '@millrace/contracts';
import { askQuery, type EventLog, type Freshness, formatPosition, mergePositions, type Position } from '@millrace/event-log';
import { badInput } from '../graphql/errors.js';
import { impossibleTextIn } from '../identity/plain-text.js';

/** What one GraphQL request reads: every view it asks knows at least what the request has seen, and says how fresh it is. */
export type Reading = Readonly<{
  ask<Q extends QueryContract>(contract: Q, input: InputOf<Q>, readAfter?: Position): Promise<OutputOf<Q>>;
  /** From now on views are asked for at least this; answers all that the request has seen, as text. */
  saw(position: Position): string;
  position(): Position;
  freshness(): Readonly<Record<string, Omit<Freshness, 'view'>>>;
}>;

export const openReading = (log: EventLog, readAfter: Position): Reading => {
  const views = new Map<string, Omit<Freshness, 'view'>>();
  let seen = readAfter;
  return {
    ask: async (contract, input, atLeast = {}) => {
      if (impossibleTextIn(input) !== undefined) throw badInput('a text holds a null character or half a character');
      const answer = await askQuery(log, contract, input, { readAfter: mergePositions(seen, atLeast) });
      if (answer.freshness) note(views, answer.freshness);
      return answer.data;
    },
    saw: (position) => {
      seen = mergePositions(seen, position);
      return formatPosition(seen);
    },
    position: () => seen,
    freshness: () => Object.fromEntries(views),
  };
};

/** A view asked more than once is as fresh as the stalest of its answers. */
const note = (views: Map<string, Omit<Freshness, 'view'>>, { view, ...told }: Freshness): void => {
  const before = views.get(view);
  if (!before) return void views.set(view, told);
  views.set(view, {
    positions: before.positions,
    behindEvents: Math.max(before.behindEvents, told.behindEvents),
    behindMs: Math.max(before.behindMs, told.behindMs),
    reached: before.reached && told.reached,
  });
};
