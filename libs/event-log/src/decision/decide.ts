import type { StreamContract } from '@millrace/contracts';
import type { EventStore } from '../store/event-store.js';
import { bindHandling } from '../telemetry/handling-context.js';
import type { Folded, Participant } from './aggregate.js';
import { Committer } from './committer.js';
import type { DecisionRequest, DecisionResult } from './decision-request.js';

/**
 * Decides and appends as one compare-and-swap: folds the participants, calls `decide`, and appends the accepted events if no participant
 * has changed meanwhile; otherwise repeats with the newer states. A key that was processed is not decided again. Rejections are based on
 * the newest state in the log, never on a cached one. Requests on one aggregate are decided in the order of their calls; those that wait
 * at the same time are appended together. Throws the errors of `decide`, and `NOT_AVAILABLE`.
 */
export const decideAndAppend = <R>(store: EventStore, request: DecisionRequest<R>): Promise<DecisionResult<R>> =>
  committerOf(store, request.stream).submit({ ...request, decide: bindHandling(request.decide) });

/** The state of an aggregate in the log now. */
export const readFolded = <S>(store: EventStore, stream: StreamContract, participant: Participant<S>): Promise<Folded<S>> =>
  committerOf(store, stream).read(participant);

/** The state of an aggregate in memory, or else in the log; may be older than the log. */
export const readCachedFolded = <S>(store: EventStore, stream: StreamContract, participant: Participant<S>): Promise<Folded<S>> =>
  committerOf(store, stream).readCached(participant);

/** The state of an aggregate in memory, or else the initial one, without reading the log: for one that probably has no events. */
export const readAssumedFolded = <S>(store: EventStore, stream: StreamContract, participant: Participant<S>): Folded<S> =>
  committerOf(store, stream).readAssumed(participant);

/** The state of an aggregate at a sequence of its stream. */
export const readFoldedAt = <S>(
  store: EventStore,
  stream: StreamContract,
  participant: Participant<S>,
  seq: number,
): Promise<Folded<S>> => committerOf(store, stream).readAt(participant, seq);

const committers = new WeakMap<EventStore, Map<string, Committer>>();

const committerOf = (store: EventStore, stream: StreamContract): Committer => {
  const ofStore = committers.get(store) ?? new Map<string, Committer>();
  committers.set(store, ofStore);
  const committer = ofStore.get(stream.name) ?? new Committer(store, stream);
  ofStore.set(stream.name, committer);
  return committer;
};
