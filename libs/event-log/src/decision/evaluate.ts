import type { AppendRequest } from '../store/append-request.js';
import { type Folded, type Participant, participantKey } from './aggregate.js';
import type { AggregateCache } from './aggregate-cache.js';
import type { AddressedEvent, DecisionRequest, DecisionResult, States } from './decision-request.js';

/** The result of one decision of a group, before the group is appended. */
export type Evaluation = Readonly<
  | { status: 'accepted'; appends: readonly AppendRequest[] }
  | { status: 'settled'; settle: (now: States) => DecisionResult<unknown> }
  | { status: 'error'; error: unknown }
  /** The result depends on states that may be stale. */
  | { status: 'read again' }
>;

/** The states on which the decisions of one group are based. */
export type DecisionContext = Readonly<{
  cache: AggregateCache;
  /** The states in the log before the group. */
  base: States;
  /** The states after the decisions of the group so far. */
  now: Map<string, Folded<unknown>>;
  /** Whether `base` was compared with the log for this attempt. */
  newest: boolean;
  /** Requests that are settled, or whose `isSettled` threw; without those whose key is processed. */
  settled: ReadonlyMap<DecisionRequest<unknown>, true | Readonly<{ error: unknown }>>;
}>;

/** Calls `isSettled` of all requests at once, except of those whose key is processed. */
export const settledOf = async (
  requests: readonly DecisionRequest<unknown>[],
  base: States,
): Promise<DecisionContext['settled']> => {
  const isProcessed = ({ participants, key }: DecisionRequest<unknown>) =>
    participants.some((participant) => base.get(participantKey(participant))?.processed.find(key) !== undefined);
  const settled = new Map<DecisionRequest<unknown>, true | Readonly<{ error: unknown }>>();
  const check = async (request: DecisionRequest<unknown>): Promise<void> => {
    try {
      if (await request.isSettled?.()) settled.set(request, true);
    } catch (error) {
      settled.set(request, { error });
    }
  };
  await Promise.all(requests.filter((request) => request.isSettled && !isProcessed(request)).map(check));
  return settled;
};

/** Evaluates one request. Accepted events are folded onto `context.now`. */
export const evaluate = async (request: DecisionRequest<unknown>, context: DecisionContext): Promise<Evaluation> => {
  const { now, newest } = context;
  const settled = (settle: (states: States) => DecisionResult<unknown>): Evaluation =>
    newest ? { status: 'settled', settle } : { status: 'read again' };
  try {
    const earlier = await processedBefore(request, context);
    if (earlier) return { status: 'settled', settle: () => earlier };
    const known = context.settled.get(request);
    if (known) return known === true ? settled(() => ({ status: 'settled' })) : { status: 'error', ...known };
    const first = request.participants[0] && now.get(participantKey(request.participants[0]));
    if (request.expectedVersion !== undefined && first?.version !== request.expectedVersion)
      return settled((states) => ({ status: 'stale', states }));
    const decision = await request.decide(statesOf(request, now));
    if ('rejected' in decision) return settled((states) => ({ status: 'rejected', rejection: decision.rejected, states }));
    if (decision.accepted.length === 0) return settled((states) => ({ status: 'done', states, changed: false }));
    // An append is refused where an aggregate has events that were not read. Nothing refuses it where it has no event for the aggregate.
    if (request.participants.some((one) => isAssumed(one, context) && !isAddressed(one, decision.accepted)))
      return { status: 'read again' };
    return { status: 'accepted', appends: appendsOf(request, context, decision.accepted) };
  } catch (error) {
    return { status: 'error', error };
  }
};

const isAssumed = (participant: Participant, { base }: DecisionContext): boolean =>
  base.get(participantKey(participant))?.isAssumed === true;

const isAddressed = (participant: Participant, events: readonly AddressedEvent[]): boolean =>
  events.some(({ to }) => to === participantKey(participant));

/** The states of the participants of a request, in their order. */
export const statesOf = (request: DecisionRequest<unknown>, now: States): States =>
  new Map(
    request.participants.flatMap((participant) => {
      const folded = now.get(participantKey(participant));
      return folded ? [[participantKey(participant), folded] as const] : [];
    }),
  );

/** The first participant with an event stores the key as processed, for all. */
const appendsOf = (
  request: DecisionRequest<unknown>,
  { base, now }: DecisionContext,
  events: readonly AddressedEvent[],
): AppendRequest[] => {
  const appends: AppendRequest[] = [];
  let processedBy: string | undefined;
  for (const participant of request.participants) {
    const key = participantKey(participant);
    const own = events.filter(({ to }) => to === key).map(({ event }) => event);
    const [expected, current] = [base.get(key), now.get(key)];
    if (own.length === 0 || !expected || !current) continue;
    const cause = processedBy === undefined ? request.cause : { ...request.cause, processedBy };
    appends.push({ aggregate: participant.aggregate, id: participant.id, expected, events: own, cause });
    now.set(key, evolved(participant, current, own));
    processedBy ??= key;
  }
  return appends;
};

const evolved = (
  participant: Participant,
  current: Folded<unknown>,
  events: readonly Readonly<{ type: string }>[],
): Folded<unknown> => ({
  ...current,
  state: events.reduce<unknown>((state, event) => participant.evolve(state, event as never), current.state),
  version: current.version + events.length,
});

/** The result of the first time, if the key was processed: the state after the event that it led to, whatever was appended since. */
const processedBefore = async (
  request: DecisionRequest<unknown>,
  { base, cache }: DecisionContext,
): Promise<DecisionResult<unknown> | undefined> => {
  for (const participant of request.participants) {
    const folded = base.get(participantKey(participant));
    const entry = folded?.processed.find(request.key);
    if (!folded || !entry) continue;
    if (entry.hash !== request.cause.requestHash) return { status: 'reused' };
    const then = entry.seq === folded.seq ? folded : await cache.at(participant, entry.seq);
    const states = new Map(statesOf(request, base)).set(participantKey(participant), then);
    return { status: 'done', states, changed: false, repeated: true };
  }
  return undefined;
};
