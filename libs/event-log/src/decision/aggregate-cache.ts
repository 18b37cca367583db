import type { StreamContract } from '@millrace/contracts';
import { type Folded, foldOn, participantKey, type Participant } from './aggregate.js';
import type { EventStore } from '../store/event-store.js';
import type { Recorded } from '../store/recorded.js';
import { fromSnapshot, toSnapshot } from './snapshot.js';

/**
 * A snapshot is written when so many events have come since the last one; more, when it remembers many requests: what is written
 * as snapshots shall not grow faster than what is written as events.
 */
const eventsBetweenSnapshots = ({ applied }: Folded<unknown>): number => Math.max(500, applied.size / 10);

/**
 * The aggregates an app has folded lately, so that it does not read them again. Only a cache: an append tells by its
 * expectation whether what was remembered was still so, and `fresh` asks the log first.
 */
export class AggregateCache {
  readonly #folded = new Map<string, Folded<unknown>>();
  readonly #snapshotAt = new Map<string, number>();
  #forgotten = 0;

  constructor(
    private readonly store: EventStore,
    private readonly stream: StreamContract,
    private readonly capacity = 20_000,
  ) {
    const forget = () => {
      this.#forgotten += 1;
      this.#folded.clear();
    };
    store.onErased?.(forget);
    // A broker that was away may have lost what was appended last, and have other events in its place.
    store.onReconnect?.(forget);
  }

  /** As remembered, or else as read; may be behind what another instance has appended. */
  async recall<S>(member: Participant<S>): Promise<Folded<S>> {
    return this.#known(member) ?? (await this.#refresh(member));
  }

  /** As it is in the log now. */
  async fresh<S>(member: Participant<S>): Promise<Folded<S>> {
    const known = this.#known(member);
    if (!known) return this.#refresh(member);
    const newest = await this.store.newest(this.stream, member.aggregate, member.id);
    return newest === known.seq ? known : this.#refresh(member);
  }

  /** As it was at a sequence. */
  async at<S>(member: Participant<S>, seq: number): Promise<Folded<S>> {
    return foldOn(member, undefined, await this.store.load(this.stream, member.aggregate, member.id, 0, seq));
  }

  /** Takes over events that the app itself has just appended on top of `on`, unless that has been forgotten meanwhile. */
  add<S>(member: Participant<S>, on: Folded<S>, events: readonly Recorded[]): Folded<S> {
    const folded = foldOn(member, on, events);
    return this.#known(member) === on ? this.#keep(member, folded) : folded;
  }

  #known<S>(member: Participant<S>): Folded<S> | undefined {
    return this.#folded.get(participantKey(member)) as Folded<S> | undefined;
  }

  /** Reads what has been appended since it was remembered, or since its snapshot. */
  async #refresh<S>(member: Participant<S>): Promise<Folded<S>> {
    const { aggregate, id } = member;
    const forgotten = this.#forgotten;
    const known = this.#known(member) ?? (await this.#snapshot<S>(member));
    const since = known ? await this.store.load(this.stream, aggregate, id, known.seq - 1) : [];
    const folded =
      known && isNewestOf(known, since[0])
        ? foldOn(member, known, since)
        : foldOn(member, undefined, await this.store.load(this.stream, aggregate, id));
    // What was read before an erasure may say too much: it is used now and not remembered.
    return forgotten === this.#forgotten ? this.#keep(member, folded) : folded;
  }

  async #snapshot<S>(member: Participant<S>): Promise<Folded<S> | undefined> {
    if (!member.aggregate.snapshots) return undefined;
    const found = fromSnapshot<S>(member.aggregate, await this.store.readSnapshot(member.aggregate, member.id));
    if (found) this.#snapshotAt.set(participantKey(member), found.version);
    return found;
  }

  #keep<S>(member: Participant<S>, folded: Folded<S>): Folded<S> {
    const key = participantKey(member);
    this.#folded.delete(key);
    this.#folded.set(key, folded);
    if (this.#folded.size > this.capacity) this.#forget(this.#folded.keys().next().value as string);
    if (member.aggregate.snapshots && folded.version - (this.#snapshotAt.get(key) ?? 0) >= eventsBetweenSnapshots(folded))
      this.#takeSnapshot(member, folded);
    return folded;
  }

  #forget(key: string): void {
    this.#folded.delete(key);
    this.#snapshotAt.delete(key);
  }

  /** Nobody waits for it: without it the next load reads more. */
  #takeSnapshot<S>(member: Participant<S>, folded: Folded<S>): void {
    const { aggregate, id } = member;
    this.#snapshotAt.set(participantKey(member), folded.version);
    this.store.writeSnapshot(aggregate, id, toSnapshot(aggregate, folded)).catch((fault: unknown) => {
      console.error(`${aggregate.name} ${id}: no snapshot was kept:`, fault instanceof Error ? fault.message : String(fault));
    });
  }
}

/** Whether the log still holds the event up to which something was folded: its tail may have been lost since. */
const isNewestOf = ({ seq, id, version }: Folded<unknown>, event: Recorded | undefined): boolean =>
  event?.seq === seq && event.version === version && (id === undefined || event.id === id);
