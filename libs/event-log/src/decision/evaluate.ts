import type { AppendRequest } from '../store/append.js';
import { type Folded, participantKey, type Participant } from './aggregate.js';
import type { AggregateCache } from './aggregate-cache.js';
import type { AddressedEvent, DecisionResult, States, DecisionRequest } from './decide.js';

/** What is to become of one undertaking, on the states of its group so far. */
export type Evaluation = Readonly<
  | { status: 'accepted'; additions: readonly AppendRequest[] }
  | { status: 'settled'; settle: (now: States) => DecisionResult<unknown> }
  | { status: 'fault'; fault: unknown }
  /** It hangs on how things stand, and these states may be old. */
  | { status: 'look again' }
>;

export type DecisionContext = Readonly<{
  cache: AggregateCache;
  /** As the log has it. */
  base: States;
  /** As it is after what the group has accepted so far. */
  now: Map<string, Folded<unknown>>;
  newest: boolean;
  /** Of what has not been applied: where there is nothing to decide any more, or where that could not be found out. */
  settled: ReadonlyMap<DecisionRequest<unknown>, true | Readonly<{ fault: unknown }>>;
}>;

/** Asks all at once which of them are settled without having been applied. */
export const settledOf = async (
  works: readonly DecisionRequest<unknown>[],
  base: States,
): Promise<DecisionContext['settled']> => {
  const isApplied = ({ members, key }: DecisionRequest<unknown>) =>
    members.some((member) => base.get(participantKey(member))?.applied.find(key) !== undefined);
  const settled = new Map<DecisionRequest<unknown>, true | Readonly<{ fault: unknown }>>();
  const ask = async (work: DecisionRequest<unknown>): Promise<void> => {
    try {
      if (await work.isSettled?.()) settled.set(work, true);
    } catch (fault) {
      settled.set(work, { fault });
    }
  };
  await Promise.all(works.filter((work) => work.isSettled && !isApplied(work)).map(ask));
  return settled;
};

/** Decides one undertaking; what it accepts is folded onto `now`. */
export const evaluate = async (work: DecisionRequest<unknown>, footing: DecisionContext): Promise<Evaluation> => {
  const { now, newest } = footing;
  const settled = (settle: (states: States) => DecisionResult<unknown>): Evaluation =>
    newest ? { status: 'settled', settle } : { status: 'look again' };
  try {
    const before = await appliedBefore(work, footing);
    if (before) return { status: 'settled', settle: () => before };
    const known = footing.settled.get(work);
    if (known) return known === true ? settled(() => ({ status: 'settled' })) : { status: 'fault', ...known };
    const first = work.members[0] && now.get(participantKey(work.members[0]));
    if (work.expectedVersion !== undefined && first?.version !== work.expectedVersion)
      return settled((states) => ({ status: 'stale', states }));
    const decision = await work.decide(statesOf(work, now));
    if ('rejected' in decision) return settled((states) => ({ status: 'rejected', rejection: decision.rejected, states }));
    if (decision.accepted.length === 0) return settled((states) => ({ status: 'done', states, changed: false }));
    return { status: 'accepted', additions: accepted(work, footing, decision.accepted) };
  } catch (fault) {
    return { status: 'fault', fault };
  }
};

/** The states of an undertaking's own members, in their order. */
export const statesOf = (work: DecisionRequest<unknown>, now: States): States =>
  new Map(
    work.members.flatMap((member) => {
      const folded = now.get(participantKey(member));
      return folded ? [[participantKey(member), folded] as const] : [];
    }),
  );

/** The first member that something happens to remembers the cause for all. */
const accepted = (
  work: DecisionRequest<unknown>,
  { base, now }: DecisionContext,
  events: readonly AddressedEvent[],
): AppendRequest[] => {
  const additions: AppendRequest[] = [];
  let rememberedBy: string | undefined;
  for (const member of work.members) {
    const key = participantKey(member);
    const own = events.filter(({ to }) => to === key).map(({ event }) => event);
    const [from, on] = [base.get(key), now.get(key)];
    if (own.length === 0 || !from || !on) continue;
    const cause = rememberedBy === undefined ? work.cause : { ...work.cause, rememberedBy };
    additions.push({ aggregate: member.aggregate, id: member.id, expected: from, events: own, cause });
    now.set(key, evolved(member, on, own));
    rememberedBy ??= key;
  }
  return additions;
};

const evolved = (member: Participant, on: Folded<unknown>, events: readonly Readonly<{ type: string }>[]): Folded<unknown> => ({
  ...on,
  state: events.reduce<unknown>((state, event) => member.evolve(state, event as never), on.state),
  version: on.version + events.length,
});

/** The same answer as the first time: the state right after the event that the key led to, whatever came since. */
const appliedBefore = async (
  work: DecisionRequest<unknown>,
  { base, cache }: DecisionContext,
): Promise<DecisionResult<unknown> | undefined> => {
  for (const member of work.members) {
    const folded = base.get(participantKey(member));
    const applied = folded?.applied.find(work.key);
    if (!folded || !applied) continue;
    if (applied.hash !== work.cause.requestHash) return { status: 'reused' };
    const then = applied.seq === folded.seq ? folded : await cache.at(member, applied.seq);
    return {
      status: 'done',
      states: new Map(statesOf(work, base)).set(participantKey(member), then),
      changed: false,
      before: true,
    };
  }
  return undefined;
};
