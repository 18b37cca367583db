import type { StreamContract } from '@millrace/contracts';
import type { Decision } from '@millrace/decider';
import { AggregateCache, type Folded, foldOn, keyOf, type Member } from './aggregate.js';
import { append } from './append.js';
import type { Cause } from './envelope.js';
import type { EventLog } from './event-log.js';
import { Locks } from './locks.js';
import { LogError } from './log-error.js';
import { loadEvents } from './stored.js';

/** An event and the member of the decision it belongs to, named as `keyOf` does. */
export type Addressed = Readonly<{ to: string; event: Readonly<{ type: string }> }>;

export type States = ReadonlyMap<string, Folded<unknown>>;

/** `done`: the members as they are after it; `changed` false: it had been done before or nothing was to do. */
export type Done<R> = Readonly<
  | { status: 'done'; states: States; changed: boolean }
  | { status: 'rejected'; rejection: R; states: States }
  | { status: 'stale'; states: States }
  | { status: 'reused' }
>;

export type Undertaking<R> = Readonly<{
  stream: StreamContract;
  members: readonly Member[];
  cause: Cause;
  /** Under which id the fold remembers that this was applied: the request's or the causing event's. */
  key: string;
  /** Refuse as `stale` unless the first member has this version. */
  expectedVersion?: number;
  decide(states: States): Promise<Decision<Addressed, R>>;
}>;

const attempts = 12;

/**
 * Decides and appends as one compare-and-swap: all members are folded, the rule decides, and what it accepts is appended if
 * none of them has moved meanwhile; else once more from the newer state. What has been applied under the same key is not
 * applied again. A refusal is given from the newest state only, never from a remembered one.
 */
export const decideAndAppend = async <R>(log: EventLog, work: Undertaking<R>): Promise<Done<R>> => {
  const { cache, locks } = aggregatesOf(log, work.stream);
  return locks.run(work.members.map(keyOf), async () => {
    let look: 'recall' | 'fresh' = 'recall';
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const states = await collect(work.members, (member) => cache[look](member));
      const done = await attemptOnce(log, work, cache, states, look === 'fresh');
      if (done) return done;
      look = 'fresh';
    }
    throw new LogError('NOT_AVAILABLE', `${work.members.map(keyOf).join(', ')}: contended ${attempts} times`);
  });
};

/** One aggregate as it is in the log now. */
export const readFolded = <S>(log: EventLog, stream: StreamContract, member: Member<S>): Promise<Folded<S>> =>
  aggregatesOf(log, stream).cache.fresh(member);

const attemptOnce = async <R>(
  log: EventLog,
  work: Undertaking<R>,
  cache: AggregateCache,
  states: States,
  newest: boolean,
): Promise<Done<R> | undefined> => {
  const before = await appliedBefore(log, work, states);
  if (before) return before;
  const first = work.members[0] && states.get(keyOf(work.members[0]));
  if (work.expectedVersion !== undefined && first?.version !== work.expectedVersion)
    return newest ? { status: 'stale', states } : undefined;
  const decision = await work.decide(states);
  if ('rejected' in decision) return newest ? { status: 'rejected', rejection: decision.rejected, states } : undefined;
  if (decision.accepted.length === 0) return newest ? { status: 'done', states, changed: false } : undefined;
  return appendTo(log, work, cache, states, decision.accepted);
};

const appendTo = async <R>(
  log: EventLog,
  work: Undertaking<R>,
  cache: AggregateCache,
  states: States,
  accepted: readonly Addressed[],
): Promise<Done<R> | undefined> => {
  const additions = work.members
    .map((member) => ({
      ...member,
      after: states.get(keyOf(member)) ?? { seq: 0, version: 0 },
      events: accepted.filter(({ to }) => to === keyOf(member)).map(({ event }) => event),
    }))
    .filter(({ events }) => events.length > 0);
  const appended = await append(log, work.stream, additions, work.cause);
  if (appended.status === 'conflict') return undefined;
  const after = new Map(states);
  for (const member of work.members) {
    const events = appended.events.filter(
      (event) =>
        keyOf({ aggregate: member.aggregate, id: event.aggregateId }) === keyOf(member) &&
        event.aggregate === member.aggregate.name,
    );
    const folded = states.get(keyOf(member));
    if (events.length > 0 && folded) after.set(keyOf(member), cache.add(member, folded, events));
  }
  return { status: 'done', states: after, changed: true };
};

/** The same answer as the first time: the state right after the event that the key led to, whatever came since. */
const appliedBefore = async <R>(log: EventLog, work: Undertaking<R>, states: States): Promise<Done<R> | undefined> => {
  for (const member of work.members) {
    const folded = states.get(keyOf(member));
    const applied = folded?.applied.get(work.key);
    if (!folded || !applied) continue;
    if (applied.hash !== work.cause.requestHash) return { status: 'reused' };
    const then = applied.seq === folded.seq ? folded : await foldUpTo(log, work.stream, member, applied.seq);
    return { status: 'done', states: new Map(states).set(keyOf(member), then), changed: false };
  }
  return undefined;
};

const foldUpTo = async (log: EventLog, stream: StreamContract, member: Member, seq: number): Promise<Folded<unknown>> => {
  const events = await loadEvents(log, stream, member.aggregate, member.id);
  return foldOn(
    member,
    undefined,
    events.filter((event) => event.seq <= seq),
  );
};

const collect = async (members: readonly Member[], read: (member: Member) => Promise<Folded<unknown>>): Promise<States> =>
  new Map(await Promise.all(members.map(async (member) => [keyOf(member), await read(member)] as const)));

const shared = new WeakMap<EventLog, Map<string, { cache: AggregateCache; locks: Locks }>>();

const aggregatesOf = (log: EventLog, stream: StreamContract) => {
  const ofLog = shared.get(log) ?? new Map<string, { cache: AggregateCache; locks: Locks }>();
  shared.set(log, ofLog);
  const known = ofLog.get(stream.name) ?? { cache: new AggregateCache(log, stream), locks: new Locks() };
  ofLog.set(stream.name, known);
  return known;
};
