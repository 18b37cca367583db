import type { InputOf, OutputOf, QueryContract } from '@millrace/contracts';
import {
  type QueryOptions,
  sendQuery,
  type EventLog,
  type Freshness,
  formatPosition,
  mergePositions,
  type Position,
} from '@millrace/event-log';
import { badInput } from '../graphql/errors.js';
import { impossibleTextIn } from '../identity/plain-text.js';

/** What one GraphQL request reads: every view it asks knows at least what the request has seen, and says how fresh it is. */
export type Reading = Readonly<{
  ask<Q extends QueryContract>(contract: Q, input: InputOf<Q>, readAfter?: Position): Promise<OutputOf<Q>>;
  /** The same of what is read from the log each time: callers take turns there. */
  askOfThePast<Q extends QueryContract>(contract: Q, input: InputOf<Q>): Promise<OutputOf<Q>>;
  /** As `ask`, with the freshness of just this answer. */
  askFreshly<Q extends QueryContract>(contract: Q, input: InputOf<Q>, readAfter?: Position): Promise<Fresh<Q>>;
  /** From now on views are asked for at least this; answers all that the request has seen, as text. */
  saw(position: Position): string;
  position(): Position;
  /** All that the answers so far show: whoever reads after it is shown nothing older. */
  told(): Position;
  freshness(): Readonly<Record<string, ViewFreshness>>;
  /** What goes on without end tells of its newest answers only: forgets the freshness told so far. */
  begin(): void;
}>;

/** What every GraphQL context carries: the session through which its resolvers read. */
export type ReadContext = Readonly<{ reading: Reading }>;

export type ViewFreshness = Omit<Freshness, 'view'>;
export type Fresh<Q extends QueryContract> = Readonly<{ data: OutputOf<Q>; freshness?: ViewFreshness }>;

/** Many times what an answer takes as a rule; then the instance that got the question may be frozen. */
const hedgeAfterMs = 400;
/** The same for what may wait for its turn. */
const hedgeInTurnAfterMs = 1_500;

/** `caller`: who the request is from. */
export const openReading = (log: EventLog, readAfter: Position, caller = ''): Reading => {
  const views = new Map<string, ViewFreshness>();
  let seen = readAfter;
  const askOf = async <Q extends QueryContract>(contract: Q, input: InputOf<Q>, how: QueryOptions): Promise<Fresh<Q>> => {
    if (impossibleTextIn(input) !== undefined) throw badInput('a text holds a null character or half a character');
    const answer = await sendQuery(log, contract, input, how);
    if (!answer.freshness) return { data: answer.data };
    const { view, ...freshness } = answer.freshness;
    const before = views.get(view);
    views.set(view, before ? stalest(before, freshness) : freshness);
    return { data: answer.data, freshness };
  };
  const askFreshly: Reading['askFreshly'] = (contract, input, atLeast = {}) =>
    askOf(contract, input, { readAfter: mergePositions(seen, atLeast), hedgeAfterMs });
  return {
    askFreshly,
    ask: async (contract, input, atLeast) => (await askFreshly(contract, input, atLeast)).data,
    askOfThePast: async (contract, input) =>
      (await askOf(contract, input, { readAfter: seen, hedgeAfterMs: hedgeInTurnAfterMs, caller })).data,
    saw: (position) => {
      seen = mergePositions(seen, position);
      return formatPosition(seen);
    },
    position: () => seen,
    told: () => mergePositions(seen, ...[...views.values()].map(({ positions }) => positions as Position)),
    freshness: () => Object.fromEntries(views),
    begin: () => views.clear(),
  };
};

/** A view asked more than once is as fresh as the stalest of its answers, which may come from several of its instances. */
const stalest = (one: ViewFreshness, other: ViewFreshness): ViewFreshness => {
  const known: Position = { ...one.positions, ...other.positions } as Position;
  const lowest = Object.keys(known).map((stream) => [
    stream,
    Math.min(...[one, other].map(({ positions }) => (positions as Position)[stream] ?? 0)),
  ]);
  return {
    positions: Object.fromEntries(lowest),
    behindEvents: Math.max(one.behindEvents, other.behindEvents),
    behindMs: Math.max(one.behindMs, other.behindMs),
    reached: one.reached && other.reached,
  };
};
