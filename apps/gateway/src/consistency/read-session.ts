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

/** The reads of one GraphQL request. Each query waits for the positions that the session has seen, and its freshness is recorded. */
export type ReadSession = Readonly<{
  /** The member of staff who sent the request, if one did: the commands of the session carry their id. */
  staffId?: string;
  query<Q extends QueryContract>(contract: Q, input: InputOf<Q>, readAfter?: Position): Promise<OutputOf<Q>>;
  /** `query` for past states, which are folded from the log; the services queue these by caller. */
  queryPast<Q extends QueryContract>(contract: Q, input: InputOf<Q>): Promise<OutputOf<Q>>;
  /** `query` with the freshness of this result. */
  queryWithFreshness<Q extends QueryContract>(contract: Q, input: InputOf<Q>, readAfter?: Position): Promise<QueryResult<Q>>;
  /** Adds a position that later queries wait for; returns all positions seen, as text. */
  observe(position: Position): string;
  position(): Position;
  /** The positions that the results so far show: reading after it never goes back in time. */
  answeredPosition(): Position;
  freshness(): Readonly<Record<string, ViewFreshness>>;
  /** Records the freshness of rows that were read without a query, from memory. */
  record(freshness: Freshness): void;
  /** Forgets the freshness recorded so far: a subscription reports that of its newest item only. */
  resetFreshness(): void;
}>;

/** What every GraphQL context carries: the session through which its resolvers read. */
export type ReadContext = Readonly<{ session: ReadSession }>;

export type ViewFreshness = Omit<Freshness, 'view'>;
export type QueryResult<Q extends QueryContract> = Readonly<{ data: OutputOf<Q>; freshness?: ViewFreshness }>;

/**
 * The query is repeated on every instance after this time, several times the usual latency: the instance that received it may be frozen.
 */
const hedgeAfterMs = 400;
/** The same for queued queries. */
const hedgePastAfterMs = 1_500;

/** `caller`: the address that the request is from, by which the services queue past queries. `staffId`: see `ReadSession`; empty for none. */
export const openReadSession = (log: EventLog, readAfter: Position, caller = '', staffId = ''): ReadSession => {
  const views = new Map<string, ViewFreshness>();
  let seen = readAfter;
  const sendOnce = async <Q extends QueryContract>(
    contract: Q,
    input: InputOf<Q>,
    how: QueryOptions,
  ): Promise<QueryResult<Q>> => {
    if (invalidTextPath(input) !== undefined) throw badUserInput('a text holds a null character or half a character');
    const answer = await sendQuery(log, contract, input, how);
    if (!answer.freshness) return { data: answer.data };
    return { data: answer.data, freshness: record(answer.freshness) };
  };
  const record = ({ view, ...freshness }: Freshness): ViewFreshness => {
    const before = views.get(view);
    views.set(view, before ? leastFresh(before, freshness) : freshness);
    return freshness;
  };
  const queryWithFreshness: ReadSession['queryWithFreshness'] = (contract, input, atLeast = {}) =>
    sendOnce(contract, input, { readAfter: mergePositions(seen, atLeast), hedgeAfterMs });
  return {
    ...(staffId === '' ? {} : { staffId }),
    queryWithFreshness,
    query: async (contract, input, atLeast) => (await queryWithFreshness(contract, input, atLeast)).data,
    queryPast: async (contract, input) =>
      (await sendOnce(contract, input, { readAfter: seen, hedgeAfterMs: hedgePastAfterMs, caller })).data,
    observe: (position) => {
      seen = mergePositions(seen, position);
      return formatPosition(seen);
    },
    position: () => seen,
    answeredPosition: () => mergePositions(seen, ...[...views.values()].map(({ positions }) => positions as Position)),
    freshness: () => Object.fromEntries(views),
    record,
    resetFreshness: () => views.clear(),
  };
};

/** Combines the freshness of two results of a view, which may come from different instances: the older position and the greater lag. */
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
