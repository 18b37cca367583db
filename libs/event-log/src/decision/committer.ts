import type { StreamContract } from '@millrace/contracts';
import { isUnavailable } from '../connection/availability.js';
import { maxInFlight, minBatch, oncePerTurn } from '../connection/batching.js';
import type { EventStore } from '../store/event-store.js';
import { type Folded, type Participant, participantKey } from './aggregate.js';
import { AggregateCache } from './aggregate-cache.js';
import { commitGroup, type GroupResult } from './commit-group.js';
import type { DecisionRequest, DecisionResult } from './decision-request.js';

type QueuedRequest = Readonly<{
  request: DecisionRequest<unknown>;
  keys: readonly string[];
  /** Whether it may not be grouped with requests on other aggregates: such a group had to be decided again because of it. */
  isApart: boolean;
  /** Whether it waits for another request that needs an atomic batch: see `batchWaitMs` of `DecisionRequest`. */
  isWaiting: boolean;
  settle(result: Exclude<GroupResult, { later: true }>): void;
}>;

/** Requests that are appended together. `isMixed`: they need not have an aggregate in common. */
type Group = Readonly<{ requests: readonly QueuedRequest[]; isMixed: boolean }>;

/** The most requests of a group. An atomic batch holds 1,000 events, and a request has few. */
const maxGroup = 100;
/** Requests on one aggregate from which on they are one atomic batch: they would wait for each other, so that it pays earlier. */
const minBatchOfOne = 8;

/**
 * Group commit for one stream. Requests without a common aggregate run concurrently, as long as few are in flight; requests on a busy
 * aggregate queue up, and run as one group, in the order of their calls, when it is free. One mixed group at a time has requests on
 * different aggregates: all that wait when one of them has several participants, and so needs an atomic batch anyway, or when they are
 * many; those with `batchWaitMs` wait for such a group. Those of a mixed group that conflicts or fails are decided again apart, so that a busy aggregate delays no other one.
 * This only saves conflicts, batches and round trips: consistency between writers rests on the expected sequence of each append.
 */
export class Committer {
  readonly #cache: AggregateCache;
  readonly #busy = new Set<string>();
  #queue: QueuedRequest[] = [];
  #inFlight = 0;
  #isMixedInFlight = false;
  /** Requests of one turn are grouped together. */
  readonly #startSoon = oncePerTurn(() => this.#start());

  constructor(
    private readonly store: EventStore,
    private readonly stream: StreamContract,
  ) {
    this.#cache = new AggregateCache(store, stream);
  }

  read<S>(participant: Participant<S>): Promise<Folded<S>> {
    return this.#cache.newest(participant);
  }

  /** May be older than the log. */
  readCached<S>(participant: Participant<S>): Promise<Folded<S>> {
    return this.#cache.cached(participant);
  }

  /** The state in memory, or else the initial one. */
  readAssumed<S>(participant: Participant<S>): Folded<S> {
    return this.#cache.assumed(participant);
  }

  readAt<S>(participant: Participant<S>, seq: number): Promise<Folded<S>> {
    return this.#cache.at(participant, seq);
  }

  submit<R>(request: DecisionRequest<R>): Promise<DecisionResult<R>> {
    const keys = request.participants.map(participantKey);
    this.#hurry((queued) => queued.keys.some((key) => keys.includes(key)));
    return new Promise((resolve, reject) => {
      this.#queue.push({
        request: request as DecisionRequest<unknown>,
        keys,
        isApart: false,
        isWaiting: this.#waitsForOthers(request),
        settle: (result) => ('done' in result ? resolve(result.done as DecisionResult<R>) : reject(result.error)),
      });
      this.#startSoon();
    });
  }

  /** Whether a request waits; the end of its wait is planned. */
  #waitsForOthers({ key, batchWaitMs = 0, participants }: DecisionRequest<unknown>): boolean {
    if (batchWaitMs === 0 || participants.length === 1) return false;
    setTimeout(() => {
      this.#hurry(({ request }) => request.key === key);
      this.#start();
    }, batchWaitMs);
    return true;
  }

  #hurry(matches: (queued: QueuedRequest) => boolean): void {
    const isHurried = (queued: QueuedRequest) => queued.isWaiting && matches(queued);
    // Nearly always none waits, and many are queued.
    if (!this.#queue.some(isHurried)) return;
    this.#queue = this.#queue.map((queued) => (isHurried(queued) ? { ...queued, isWaiting: false } : queued));
  }

  #start(): void {
    for (let group = this.#nextGroup(); group; group = this.#nextGroup()) {
      const next = new Set(group.requests);
      this.#queue = this.#queue.filter((queued) => !next.has(queued));
      void this.#run(group);
    }
  }

  #nextGroup(): Group | undefined {
    const mixed = this.#isMixedInFlight ? [] : this.#collect(({ isApart }) => !isApart);
    if (mixed.length >= minBatch || mixed.some(needsBatch)) return { requests: mixed, isMixed: true };
    if (this.#inFlight >= maxInFlight) return undefined;
    const own = this.#collect(
      ({ isApart, isWaiting, keys }, group) => group.length === 0 && !isWaiting && (isApart || keys.length === 1),
    );
    if (own.length === 0) return undefined;
    const isBatch = own.length >= minBatchOfOne || own.some(needsBatch);
    return { requests: isBatch ? own : own.slice(0, 1), isMixed: false };
  }

  /**
   * In the order of the queue, the requests that `isMember` accepts and those that share an aggregate with the group. A request waits for
   * its busy aggregates, and for those before it that have an aggregate in common with it.
   */
  #collect(isMember: (queued: QueuedRequest, group: readonly QueuedRequest[]) => boolean): readonly QueuedRequest[] {
    const group: QueuedRequest[] = [];
    const taken = new Set<string>();
    const causes = new Set<string>();
    const blocked = new Set<string>();
    const isFree = (key: string) => !blocked.has(key) && !this.#busy.has(key);
    for (const queued of this.#queue) {
      const { keys, request } = queued;
      const belongs = keys.some((key) => taken.has(key)) || isMember(queued, group);
      if (belongs && group.length < maxGroup && !causes.has(request.key) && keys.every(isFree)) {
        group.push(queued);
        causes.add(request.key);
        for (const key of keys) taken.add(key);
      } else for (const key of keys) blocked.add(key);
    }
    return group;
  }

  async #run({ requests: group, isMixed }: Group): Promise<void> {
    const keys = group.flatMap((queued) => queued.keys);
    for (const key of keys) this.#busy.add(key);
    if (isMixed) this.#isMixedInFlight = true;
    else this.#inFlight += 1;
    const results = await commitGroup(
      this.store,
      this.stream,
      this.#cache,
      group.map(({ request }) => request),
      { from: group.some(({ isApart }) => isApart) ? 'newest' : 'cache', until: isMixed ? 'once' : 'appended' },
    ).catch((error: unknown) => {
      // An event of one request may be invalid, which is no fault of the others.
      const failed: GroupResult = isMixed && !isUnavailable(error) ? { later: true, apart: true } : { error };
      return group.map(() => failed);
    });
    for (const key of keys) this.#busy.delete(key);
    if (isMixed) this.#isMixedInFlight = false;
    else this.#inFlight -= 1;
    const remaining: QueuedRequest[] = [];
    for (const [index, queued] of group.entries()) {
      const result = results[index] ?? { later: true };
      if ('later' in result) remaining.push({ ...queued, isApart: queued.isApart || result.apart === true, isWaiting: false });
      else queued.settle(result);
    }
    this.#queue = [...remaining, ...this.#queue];
    this.#start();
  }
}

/** Several participants are appended together, all or none; one that is waiting does not call for a batch. */
const needsBatch = ({ keys, isWaiting }: QueuedRequest): boolean => keys.length > 1 && !isWaiting;
