import type { StreamContract } from '@millrace/contracts';
import type { EventStore } from '../store/event-store.js';
import { type Folded, type Participant, participantKey } from './aggregate.js';
import { AggregateCache } from './aggregate-cache.js';
import { commitGroup, type GroupResult } from './commit-group.js';
import type { DecisionRequest, DecisionResult } from './decision-request.js';

type QueuedRequest = Readonly<{
  request: DecisionRequest<unknown>;
  keys: readonly string[];
  settle(result: Exclude<GroupResult, { later: true }>): void;
}>;

/** The most requests of a group. An atomic batch holds 1,000 events, and a request has few. */
const maxGroup = 50;
/** An atomic batch costs the broker about as much as eight single appends in sequence, whatever the number of its events. */
const minBatch = 8;

/**
 * Group commit for one stream. Requests without a common aggregate run concurrently; requests on a busy aggregate queue up, and run as one
 * group, in the order of their calls, when it is free. This only saves conflicts and round trips: consistency between writers rests on the
 * expected sequence of each append.
 */
export class Committer {
  readonly #cache: AggregateCache;
  readonly #busy = new Set<string>();
  #queue: QueuedRequest[] = [];

  constructor(
    private readonly store: EventStore,
    private readonly stream: StreamContract,
  ) {
    this.#cache = new AggregateCache(store, stream);
  }

  read<S>(participant: Participant<S>): Promise<Folded<S>> {
    return this.#cache.newest(participant);
  }

  readAt<S>(participant: Participant<S>, seq: number): Promise<Folded<S>> {
    return this.#cache.at(participant, seq);
  }

  submit<R>(request: DecisionRequest<R>): Promise<DecisionResult<R>> {
    return new Promise((resolve, reject) => {
      this.#queue.push({
        request: request as DecisionRequest<unknown>,
        keys: request.participants.map(participantKey),
        settle: (result) => ('done' in result ? resolve(result.done as DecisionResult<R>) : reject(result.error)),
      });
      this.#start();
    });
  }

  #start(): void {
    for (let group = this.#nextGroup(); group.length > 0; group = this.#nextGroup()) void this.#run(group);
  }

  /**
   * Removes a group from the queue: the first request that can run, and the later ones that share an aggregate with the group and with
   * no request before them. A group too small for a batch is reduced to its first request.
   */
  #nextGroup(): readonly QueuedRequest[] {
    const group: QueuedRequest[] = [];
    const taken = new Set<string>();
    const causes = new Set<string>();
    const blocked = new Set<string>();
    for (const queued of this.#queue) {
      const { keys, request } = queued;
      const shares = group.length === 0 || keys.some((key) => taken.has(key));
      const isFree = (key: string) => !blocked.has(key) && !this.#busy.has(key);
      if (shares && group.length < maxGroup && !causes.has(request.key) && keys.every(isFree)) {
        group.push(queued);
        causes.add(request.key);
        for (const key of keys) taken.add(key);
      } else for (const key of keys) blocked.add(key);
    }
    const isBatch = group.length >= minBatch || group.some(({ keys }) => keys.length > 1);
    const next = new Set(isBatch ? group : group.slice(0, 1));
    this.#queue = this.#queue.filter((queued) => !next.has(queued));
    return [...next];
  }

  async #run(group: readonly QueuedRequest[]): Promise<void> {
    const keys = group.flatMap((queued) => queued.keys);
    for (const key of keys) this.#busy.add(key);
    const results = await commitGroup(
      this.store,
      this.stream,
      this.#cache,
      group.map(({ request }) => request),
    ).catch((error: unknown) => group.map((): GroupResult => ({ error })));
    for (const key of keys) this.#busy.delete(key);
    const remaining: QueuedRequest[] = [];
    for (const [index, queued] of group.entries()) {
      const result = results[index];
      if (!result || 'later' in result) remaining.push(queued);
      else queued.settle(result);
    }
    this.#queue = [...remaining, ...this.#queue];
    this.#start();
  }
}
