import type { StreamContract } from '@millrace/contracts';
import { LogError } from '../connection/log-error.js';
import type { AppendRequest } from '../store/append-request.js';
import type { EventStore } from '../store/event-store.js';
import type { Recorded } from '../store/recorded.js';
import { type Folded, type Participant, participantKey } from './aggregate.js';
import type { AggregateCache } from './aggregate-cache.js';
import type { DecisionRequest, DecisionResult, States } from './decision-request.js';
import { type DecisionContext, type Evaluation, evaluate, settledOf, statesOf } from './evaluate.js';

/**
 * The result of one request of a group. `later`: it was not decided, because the batch was full before its turn, or a request before it was
 * not decided. `apart`: the states of the group were not the newest, because of this request or an unknown one.
 */
export type GroupResult = Readonly<{ done: DecisionResult<unknown> } | { error: unknown } | { later: true; apart?: true }>;

type Request = DecisionRequest<unknown>;

const attempts = 12;
/** An atomic batch of JetStream holds at most 1,000 messages. */
const maxEvents = 900;
/** The most events that a decision is expected to lead to: three for each participant, and those of a delivery that many orders waited for. */
const expectedEvents = ({ participants }: Request): number => 3 * participants.length + 400;

/**
 * Evaluates requests in their order, each on the states after those before it, and appends all accepted events in one batch. An error of
 * one request does not affect the others. Starts with the states in the cache, or with the newest. When an aggregate has changed meanwhile:
 * until `appended`, it evaluates all again on the newer states; `once`, it returns those that were not decided as `later` and `apart`.
 * Throws `NOT_AVAILABLE` after twelve conflicts, and the errors of the store.
 */
export const commitGroup = async (
  store: EventStore,
  stream: StreamContract,
  cache: AggregateCache,
  requests: readonly Request[],
  how: Readonly<{ from: 'cache' | 'newest'; until: 'appended' | 'once' }>,
): Promise<readonly GroupResult[]> => {
  let source = how.from;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const base = await readStates(requests, cache, source);
    const settled = await settledOf(requests, base);
    const evaluations = await evaluateAll(requests, { cache, base, settled, newest: source === 'newest' });
    source = 'newest';
    if (how.until === 'appended' && evaluations.some(({ status }) => status === 'read again')) continue;
    const appends = evaluations.flatMap((evaluation) => (evaluation.status === 'accepted' ? evaluation.appends : []));
    const result = appends.length === 0 ? nothingAppended : await store.append(stream, appends);
    if (result.status === 'appended') return resultsOf(requests, evaluations, cache, base, result.events);
    if (how.until === 'once') return requests.map(() => ({ later: true, apart: true }));
  }
  const keys = new Set(requests.flatMap(({ participants }) => participants.map(participantKey)));
  throw new LogError('NOT_AVAILABLE', `${[...keys].join(', ')}: ${attempts} conflicting appends`);
};

const nothingAppended = { status: 'appended', events: [] } as const;

const readStates = async (requests: readonly Request[], cache: AggregateCache, from: 'cache' | 'newest'): Promise<States> => {
  const ofImpure = new Set(requests.flatMap((one) => (one.isPure ? [] : one.participants.map(participantKey))));
  const read = (participant: Participant): Promise<Folded<unknown>> | Folded<unknown> => {
    if (from === 'newest') return cache.newest(participant);
    return ofImpure.has(participantKey(participant)) ? cache.cached(participant) : cache.assumed(participant);
  };
  const participants = new Map(
    requests.flatMap((request) => request.participants.map((participant) => [participantKey(participant), participant] as const)),
  );
  return new Map(await Promise.all([...participants].map(async ([key, participant]) => [key, await read(participant)] as const)));
};

const evaluateAll = async (requests: readonly Request[], context: Omit<DecisionContext, 'now'>): Promise<Evaluation[]> => {
  const now = new Map(context.base);
  const evaluations: Evaluation[] = [];
  let events = 0;
  for (const request of requests) {
    if (events > 0 && events + expectedEvents(request) > maxEvents) break;
    const evaluation = await evaluate(request, { ...context, now });
    evaluations.push(evaluation);
    if (evaluation.status === 'read again') break;
    if (evaluation.status === 'accepted') events += countEvents(evaluation.appends);
  }
  return evaluations;
};

const countEvents = (appends: readonly AppendRequest[]): number => appends.reduce((sum, { events }) => sum + events.length, 0);

const resultsOf = (
  requests: readonly Request[],
  evaluations: readonly Evaluation[],
  cache: AggregateCache,
  base: States,
  recorded: readonly Recorded[],
): GroupResult[] => {
  const now = new Map(base);
  let taken = 0;
  return requests.map((request, index): GroupResult => {
    const evaluation = evaluations[index];
    if (!evaluation) return { later: true };
    if (evaluation.status === 'read again') return { later: true, apart: true };
    if (evaluation.status === 'error') return evaluation;
    if (evaluation.status === 'settled') return { done: evaluation.settle(statesOf(request, now)) };
    const count = countEvents(evaluation.appends);
    const own = recorded.slice(taken, taken + count);
    taken += count;
    for (const participant of request.participants) {
      const { aggregate, id } = participant;
      const events = own.filter((event) => event.aggregate === aggregate.name && event.aggregateId === id);
      const current = now.get(participantKey(participant));
      if (events.length > 0 && current) now.set(participantKey(participant), cache.add(participant, current, events));
    }
    return { done: { status: 'done', states: statesOf(request, now), changed: true } };
  });
};
