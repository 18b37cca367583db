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
import { badUserInput } from '../graphql/errors.js';
import { invalidTextPath } from '../identity/invalid-text.js';

/** What one GraphQL request reads: every view it asks knows at least what the request has seen, and says how fresh it is. */
export type ReadSession = Readonly<{
  query<Q extends QueryContract>(contract: Q, input: InputOf<Q>, readAfter?: Position): Promise<OutputOf<Q>>;
  /** The same of what is read from the log each time: callers take turns there. */
  queryPast<Q extends QueryContract>(contract: Q, input: InputOf<Q>): Promise<OutputOf<Q>>;
  /** As `ask`, with the freshness of just this answer. */
  queryWithFreshness<Q extends QueryContract>(contract: Q, input: InputOf<Q>, readAfter?: Position): Promise<QueryResult<Q>>;
  /** From now on views are asked for at least this; answers all that the request has seen, as text. */
  observe(position: Position): string;
  position(): Position;
  /** All that the answers so far show: whoever reads after it is shown nothing older. */
  answeredPosition(): Position;
  freshness(): Readonly<Record<string, ViewFreshness>>;
  /** What goes on without end tells of its newest answers only: forgets the freshness told so far. */
  resetFreshness(): void;
}>;

/** What every GraphQL context carries: the session through which its resolvers read. */
export type ReadContext = Readonly<{ session: ReadSession }>;

export type ViewFreshness = Omit<Freshness, 'view'>;
export type QueryResult<Q extends QueryContract> = Readonly<{ data: OutputOf<Q>; freshness?: ViewFreshness }>;

/** Many times what an answer takes as a rule; then the instance that got the question may be frozen. */
const hedgeAfterMs = 400;
/** The same for what may wait for its turn. */
const hedgePastAfterMs = 1_500;

/** `caller`: who the request is from. */
export const openReadSession = (log: EventLog, readAfter: Position, caller = ''): ReadSession => {
  const views = new Map<string, ViewFreshness>();
  let seen = readAfter;
  const askOf = async <Q extends QueryContract>(contract: Q, input: InputOf<Q>, how: QueryOptions): Promise<QueryResult<Q>> => {
    if (invalidTextPath(input) !== undefined) throw badUserInput('a text holds a null character or half a character');
    const answer = await sendQuery(log, contract, input, how);
    if (!answer.freshness) return { data: answer.data };
    const { view, ...freshness } = answer.freshness;
    const before = views.get(view);
    views.set(view, before ? leastFresh(before, freshness) : freshness);
    return { data: answer.data, freshness };
  };
  const askFreshly: ReadSession['queryWithFreshness'] = (contract, input, atLeast = {}) =>
    askOf(contract, input, { readAfter: mergePositions(seen, atLeast), hedgeAfterMs });
  return {
    queryWithFreshness: askFreshly,
    query: async (contract, input, atLeast) => (await askFreshly(contract, input, atLeast)).data,
    queryPast: async (contract, input) =>
      (await askOf(contract, input, { readAfter: seen, hedgeAfterMs: hedgePastAfterMs, caller })).data,
    observe: (position) => {
      seen = mergePositions(seen, position);
      return formatPosition(seen);
    },
    position: () => seen,
    answeredPosition: () => mergePositions(seen, ...[...views.values()].map(({ positions }) => positions as Position)),
    freshness: () => Object.fromEntries(views),
    resetFreshness: () => views.clear(),
  };
};

/** A view asked more than once is as fresh as the stalest of its answers, which may come from several of its instances. */
const leastFresh = (one: ViewFreshness, other: ViewFreshness): ViewFreshness => {
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
