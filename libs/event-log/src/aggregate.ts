import type { AnyAggregate, StreamContract } from '@millrace/contracts';
import type { EventLog } from './event-log.js';
import type { Recorded } from './recorded.js';
import { loadEvents, newestSequence } from './stored.js';

/** An aggregate as folded so far. `seq` and `version` are its newest event's; 0 and 0: it has none. */
export type Folded<S> = Readonly<{
  state: S;
  seq: number;
  version: number;
  createdAt?: string;
  updatedAt?: string;
  /** What has been applied already: request ids and causing events' ids → the event that answered, and the input's hash. */
  applied: Applied;
}>;

/** Only ever grows, and every entry is a fact of the log: so one map is shared by the successive folds of an aggregate. */
type Applied = Map<string, Readonly<{ seq: number; hash?: string }>>;

/** One aggregate that takes part in a decision, and how it is folded. */
export type Member<S = unknown> = Readonly<{
  aggregate: AnyAggregate;
  id: string;
  initial: S;
  /** Of a narrower state and of the aggregate's own events: a member is declared beside the aggregate it names. */
  evolve(state: S, event: never): S;
}>;

/** Folds more events on; those at or below `seq` are passed over. */
export const foldOn = <S>(member: Member<S>, from: Folded<S> | undefined, events: readonly Recorded[]): Folded<S> => {
  let { state, seq, version, createdAt, updatedAt } = from ?? { state: member.initial, seq: 0, version: 0 };
  const applied: Applied = from?.applied ?? new Map();
  for (const recorded of events) {
    if (recorded.seq <= seq) continue;
    state = member.evolve(state, recorded.event as never);
    seq = recorded.seq;
    version = recorded.version;
    createdAt ??= recorded.at;
    updatedAt = recorded.at;
    for (const key of [recorded.requestId, recorded.causationId])
      if (key !== undefined) applied.set(key, { seq, ...(recorded.requestHash ? { hash: recorded.requestHash } : {}) });
  }
  return { state, seq, version, applied, ...(createdAt ? { createdAt } : {}), ...(updatedAt ? { updatedAt } : {}) };
};

/**
 * The aggregates an app has folded lately, so that it does not read them again. Only a cache: an append tells by its
 * expectation whether what was remembered was still so, and `fresh` asks the log first.
 */
export class AggregateCache {
  readonly #folded = new Map<string, Folded<unknown>>();

  constructor(
    private readonly log: EventLog,
    private readonly stream: StreamContract,
    private readonly capacity = 20_000,
  ) {}

  /** As remembered, or else as read; may be behind what another instance has appended. */
  async recall<S>(member: Member<S>): Promise<Folded<S>> {
    return (this.#folded.get(keyOf(member)) as Folded<S> | undefined) ?? (await this.refresh(member));
  }

  /** As it is in the log now. */
  async fresh<S>(member: Member<S>): Promise<Folded<S>> {
    const known = await this.recall(member);
    const newest = await newestSequence(this.log, this.stream, member.aggregate, member.id);
    return newest > known.seq ? this.refresh(member) : known;
  }

  /** Reads what has been appended since it was remembered. */
  async refresh<S>(member: Member<S>): Promise<Folded<S>> {
    const known = this.#folded.get(keyOf(member)) as Folded<S> | undefined;
    const events = await loadEvents(this.log, this.stream, member.aggregate, member.id, known?.seq ?? 0);
    return this.#keep(member, foldOn(member, known, events));
  }

  /** Takes over events that the app itself has just appended on top of `on`. */
  add<S>(member: Member<S>, on: Folded<S>, events: readonly Recorded[]): Folded<S> {
    return this.#keep(member, foldOn(member, on, events));
  }

  #keep<S>(member: Member<S>, folded: Folded<S>): Folded<S> {
    const key = keyOf(member);
    this.#folded.delete(key);
    this.#folded.set(key, folded);
    if (this.#folded.size > this.capacity) this.#folded.delete(this.#folded.keys().next().value as string);
    return folded;
  }
}

/** How an aggregate is named among the members of one decision: `<aggregate>.<id>`. */
export const keyOf = ({ aggregate, id }: Pick<Member, 'aggregate' | 'id'>): string => `${aggregate.name}.${id}`;
