import type { StreamContract } from '@millrace/contracts';
import type { Decision } from '@millrace/decider';
import type { Folded, Participant } from './aggregate.js';
import { Committer } from './committer.js';
import type { Cause } from '../store/envelope.js';
import type { EventStore } from '../store/event-store.js';

/** An event and the member of the decision it belongs to, named as `keyOf` does. */
export type AddressedEvent = Readonly<{ to: string; event: Readonly<{ type: string }> }>;

export type States = ReadonlyMap<string, Folded<unknown>>;

/**
 * `done`: the members as they are after it; `changed` false: it had been done `before`, or nothing was to do. `settled`: as
 * `isSettled` says, it ended without an event.
 */
export type DecisionResult<R> = Readonly<
  | { status: 'done'; states: States; changed: boolean; before?: true }
  | { status: 'rejected'; rejection: R; states: States }
  | { status: 'stale'; states: States }
  | { status: 'reused' }
  | { status: 'settled' }
>;

export type DecisionRequest<R> = Readonly<{
  stream: StreamContract;
  members: readonly Participant[];
  cause: Cause;
  /** Under which id the fold remembers that this was applied: the request's or the causing event's. */
  key: string;
  /** Refuse as `stale` unless the first member has this version. */
  expectedVersion?: number;
  /** Asked each time before it is decided, unless it has been applied: whether there is nothing to decide any more. */
  isSettled?(): Promise<boolean>;
  decide(states: States): Promise<Decision<AddressedEvent, R>>;
}>;

/**
 * Decides and appends as one compare-and-swap: all members are folded, the rule decides, and what it accepts is appended if
 * none of them has moved meanwhile; else once more from the newer state. What has been applied under the same key is not
 * applied again. A refusal is given from the newest state only, never from a remembered one. What concerns the same aggregate
 * is taken in the order asked; what waited for it meanwhile is decided and appended together. Throws what the rule throws, and
 * `NOT_AVAILABLE`.
 */
export const decideAndAppend = <R>(store: EventStore, work: DecisionRequest<R>): Promise<DecisionResult<R>> =>
  committerOf(store, work.stream).submit(work);

/** One aggregate as it is in the log now. */
export const readFolded = <S>(store: EventStore, stream: StreamContract, member: Participant<S>): Promise<Folded<S>> =>
  committerOf(store, stream).read(member);

/** One aggregate as it was at a sequence of its stream. */
export const readFoldedAt = <S>(
  store: EventStore,
  stream: StreamContract,
  member: Participant<S>,
  seq: number,
): Promise<Folded<S>> => committerOf(store, stream).readAt(member, seq);

const committers = new WeakMap<EventStore, Map<string, Committer>>();

const committerOf = (store: EventStore, stream: StreamContract): Committer => {
  const ofStore = committers.get(store) ?? new Map<string, Committer>();
  committers.set(store, ofStore);
  const committer = ofStore.get(stream.name) ?? new Committer(store, stream);
  ofStore.set(stream.name, committer);
  return committer;
};
