import type { StreamContract } from '@millrace/contracts';
import type { AppendRequest } from '../store/append.js';
import { type Folded, participantKey, type Participant } from './aggregate.js';
import type { AggregateCache } from './aggregate-cache.js';
import type { DecisionResult, States, DecisionRequest } from './decide.js';
import type { EventStore } from '../store/event-store.js';
import { type DecisionContext, evaluate, settledOf, statesOf, type Evaluation } from './evaluate.js';
import { LogError } from '../connection/log-error.js';
import type { Recorded } from '../store/recorded.js';

/** What became of an undertaking; `later`: the batch was full before its turn came. */
export type Settled = Readonly<{ done: DecisionResult<unknown> } | { fault: unknown } | { later: true }>;

type Work = DecisionRequest<unknown>;
type Look = 'recall' | 'fresh';

const attempts = 12;
/** An atomic batch of JetStream takes 1,000. */
const mostEvents = 900;

/**
 * Decides undertakings one after another, each on what those before it came to, and appends all that they accept at once. If an
 * aggregate has moved meanwhile, all are decided again from the newer state. One that throws leaves the others untouched.
 */
export const commitGroup = async (
  store: EventStore,
  stream: StreamContract,
  cache: AggregateCache,
  works: readonly Work[],
): Promise<readonly Settled[]> => {
  let look: Look = 'recall';
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const base = await collect(works, (member) => cache[look](member));
    const settled = await settledOf(works, base);
    const verdicts = await judgeAll(works, { cache, base, settled, newest: look === 'fresh' });
    look = 'fresh';
    if (verdicts.some(({ status }) => status === 'look again')) continue;
    const additions = verdicts.flatMap((verdict) => (verdict.status === 'accepted' ? verdict.additions : []));
    const appended = additions.length === 0 ? nothing : await store.append(stream, additions);
    if (appended.status === 'appended') return settleAll(works, verdicts, cache, base, appended.events);
  }
  const keys = new Set(works.flatMap(({ members }) => members.map(participantKey)));
  throw new LogError('NOT_AVAILABLE', `${[...keys].join(', ')}: contended ${attempts} times`);
};

const nothing = { status: 'appended', events: [] } as const;

const collect = async (works: readonly Work[], read: (member: Participant) => Promise<Folded<unknown>>): Promise<States> => {
  const members = new Map(works.flatMap((work) => work.members.map((member) => [participantKey(member), member] as const)));
  return new Map(await Promise.all([...members].map(async ([key, member]) => [key, await read(member)] as const)));
};

const judgeAll = async (works: readonly Work[], footing: Omit<DecisionContext, 'now'>): Promise<Evaluation[]> => {
  const now = new Map(footing.base);
  const verdicts: Evaluation[] = [];
  let events = 0;
  for (const work of works) {
    if (events > 0 && events + work.members.length > mostEvents) break;
    const verdict = await evaluate(work, { ...footing, now });
    verdicts.push(verdict);
    if (verdict.status === 'look again') break;
    if (verdict.status === 'accepted') events += eventsIn(verdict.additions);
  }
  return verdicts;
};

const eventsIn = (additions: readonly AppendRequest[]): number => additions.reduce((sum, { events }) => sum + events.length, 0);

const settleAll = (
  works: readonly Work[],
  verdicts: readonly Evaluation[],
  cache: AggregateCache,
  base: States,
  recorded: readonly Recorded[],
): Settled[] => {
  const now = new Map(base);
  let taken = 0;
  return works.map((work, at): Settled => {
    const verdict = verdicts[at];
    if (!verdict || verdict.status === 'look again') return { later: true };
    if (verdict.status === 'fault') return verdict;
    if (verdict.status === 'settled') return { done: verdict.settle(statesOf(work, now)) };
    const count = eventsIn(verdict.additions);
    const own = recorded.slice(taken, taken + count);
    taken += count;
    for (const member of work.members) {
      const events = own.filter((event) => event.aggregate === member.aggregate.name && event.aggregateId === member.id);
      const on = now.get(participantKey(member));
      if (events.length > 0 && on) now.set(participantKey(member), cache.add(member, on, events));
    }
    return { done: { status: 'done', states: statesOf(work, now), changed: true } };
  });
};
