import type { StreamContract } from '@millrace/contracts';
import { type Folded, participantKey, type Participant } from './aggregate.js';
import { AggregateCache } from './aggregate-cache.js';
import { commitGroup, type Settled } from './commit-group.js';
import type { DecisionResult, DecisionRequest } from './decide.js';
import type { EventStore } from '../store/event-store.js';

type Waiting = Readonly<{
  work: DecisionRequest<unknown>;
  keys: readonly string[];
  settle(result: Exclude<Settled, { later: true }>): void;
}>;

/** As many undertakings as are decided in one go. A batch holds 1,000 events at most, and an undertaking has few. */
const groupSize = 50;
/** An atomic batch costs the broker about as much as eight single appends one after another, however few events are in it. */
const worthABatch = 8;

/**
 * Takes the undertakings of one stream: at once those that have no aggregate in common; of those that have one, as a group and
 * in the order asked, all that gathered while the one before was under way (group commit). This only saves conflicts and round
 * trips: what keeps writers apart is the expectation of each append.
 */
export class Committer {
  readonly #cache: AggregateCache;
  readonly #busy = new Set<string>();
  #waiting: Waiting[] = [];

  constructor(
    private readonly store: EventStore,
    private readonly stream: StreamContract,
  ) {
    this.#cache = new AggregateCache(store, stream);
  }

  read<S>(member: Participant<S>): Promise<Folded<S>> {
    return this.#cache.fresh(member);
  }

  readAt<S>(member: Participant<S>, seq: number): Promise<Folded<S>> {
    return this.#cache.at(member, seq);
  }

  submit<R>(work: DecisionRequest<R>): Promise<DecisionResult<R>> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        work: work as DecisionRequest<unknown>,
        keys: work.members.map(participantKey),
        settle: (result) => ('done' in result ? resolve(result.done as DecisionResult<R>) : reject(result.fault)),
      });
      this.#start();
    });
  }

  #start(): void {
    for (let group = this.#nextGroup(); group.length > 0; group = this.#nextGroup()) void this.#run(group);
  }

  /** Takes the first that can begin, and all later ones that share an aggregate with it and with nothing before them, if they pay. */
  #nextGroup(): readonly Waiting[] {
    const group: Waiting[] = [];
    const taken = new Set<string>();
    const causes = new Set<string>();
    const blocked = new Set<string>();
    for (const waiting of this.#waiting) {
      const { keys, work } = waiting;
      const shares = group.length === 0 || keys.some((key) => taken.has(key));
      const isFree = (key: string) => !blocked.has(key) && !this.#busy.has(key);
      if (shares && group.length < groupSize && !causes.has(work.key) && keys.every(isFree)) {
        group.push(waiting);
        causes.add(work.key);
        for (const key of keys) taken.add(key);
      } else for (const key of keys) blocked.add(key);
    }
    const pays = group.length >= worthABatch || group.some(({ keys }) => keys.length > 1);
    const next = new Set(pays ? group : group.slice(0, 1));
    this.#waiting = this.#waiting.filter((waiting) => !next.has(waiting));
    return [...next];
  }

  async #run(group: readonly Waiting[]): Promise<void> {
    const keys = group.flatMap((waiting) => waiting.keys);
    for (const key of keys) this.#busy.add(key);
    const results = await commitGroup(
      this.store,
      this.stream,
      this.#cache,
      group.map(({ work }) => work),
    ).catch((fault: unknown) => group.map((): Settled => ({ fault })));
    for (const key of keys) this.#busy.delete(key);
    const left: Waiting[] = [];
    for (const [at, waiting] of group.entries()) {
      const result = results[at];
      if (!result || 'later' in result) left.push(waiting);
      else waiting.settle(result);
    }
    this.#waiting = [...left, ...this.#waiting];
    this.#start();
  }
}
