import type { StreamContract } from '@millrace/contracts';
import { errorMessage } from '../connection/log-error.js';
import type { EventStore } from '../store/event-store.js';
import type { Recorded } from '../store/recorded.js';
import { type Folded, foldEvents, type Participant, participantKey } from './aggregate.js';
import { fromSnapshot, toSnapshot } from './snapshot.js';

/**
 * Events between two snapshots of an aggregate; more when it has many processed ids, so that the volume of snapshots does not exceed the
 * volume of events.
 */
const snapshotInterval = ({ processed }: Folded<unknown>): number => Math.max(500, processed.size / 10);

/**
 * Cache of the aggregates that an application folded last: the oldest is evicted. Entries may be stale: an append verifies the expected
 * sequence, and `newest` reads the log first.
 */
export class AggregateCache {
  readonly #folded = new Map<string, Folded<unknown>>();
  readonly #snapshotVersions = new Map<string, number>();
  #invalidations = 0;

  constructor(
    private readonly store: EventStore,
    private readonly stream: StreamContract,
    private readonly capacity = 20_000,
  ) {
    const invalidate = () => {
      this.#invalidations += 1;
      this.#folded.clear();
    };
    store.onErased?.(invalidate);
    // After an outage the stream may have lost its tail, and have other events in its place.
    store.onReconnect?.(invalidate);
  }

  /** The cached state, or else the state as it is read; may be older than the log. */
  async cached<S>(participant: Participant<S>): Promise<Folded<S>> {
    const known = this.#get(participant);
    return known && !known.isAssumed ? known : await this.newest(participant);
  }

  /** The cached state, or else the initial one, without reading the log: for aggregates that probably have no event. */
  assumed<S>(participant: Participant<S>): Folded<S> {
    return this.#get(participant) ?? this.#set(participant, { ...foldEvents(participant, undefined, []), isAssumed: true });
  }

  /** The state in the log now. */
  async newest<S>(participant: Participant<S>): Promise<Folded<S>> {
    const cached = this.#get(participant);
    const newest = await this.store.newest(this.stream, participant.aggregate, participant.id);
    return cached && !cached.isAssumed && newest === cached.seq ? cached : this.#refresh(participant, newest);
  }

  /** The state at a sequence of the stream. */
  async at<S>(participant: Participant<S>, seq: number): Promise<Folded<S>> {
    const { aggregate, id } = participant;
    return foldEvents(participant, undefined, await this.store.load(this.stream, aggregate, id, 0, seq));
  }

  /** Folds events that the application has just appended onto `base`; caches the result unless `base` is not cached any more. */
  add<S>(participant: Participant<S>, base: Folded<S>, events: readonly Recorded[]): Folded<S> {
    const folded = foldEvents(participant, base, events);
    return this.#get(participant) === base ? this.#set(participant, folded) : folded;
  }

  #get<S>(participant: Participant<S>): Folded<S> | undefined {
    return this.#folded.get(participantKey(participant)) as Folded<S> | undefined;
  }

  /** Reads the events since the cached state, or since the snapshot. `newest`: the sequence of the newest event; 0 when there is none. */
  async #refresh<S>(participant: Participant<S>, newest: number): Promise<Folded<S>> {
    const { aggregate, id } = participant;
    const invalidations = this.#invalidations;
    if (newest === 0) return this.#set(participant, foldEvents(participant, undefined, []));
    const cached = this.#get(participant);
    const base = cached && cached.seq > 0 ? cached : await this.#readSnapshot<S>(participant);
    const later = base ? await this.store.load(this.stream, aggregate, id, base.seq - 1) : [];
    const folded =
      base && isNewestEventOf(base, later[0])
        ? foldEvents(participant, base, later)
        : foldEvents(participant, undefined, await this.store.load(this.stream, aggregate, id));
    // Events that were read before an erasure may contain personal data: they are used now, and not cached.
    return invalidations === this.#invalidations ? this.#set(participant, folded) : folded;
  }

  async #readSnapshot<S>(participant: Participant<S>): Promise<Folded<S> | undefined> {
    const { aggregate, id } = participant;
    if (!aggregate.snapshots) return undefined;
    const found = fromSnapshot<S>(aggregate, await this.store.readSnapshot(aggregate, id));
    if (found) this.#snapshotVersions.set(participantKey(participant), found.version);
    return found;
  }

  #set<S>(participant: Participant<S>, folded: Folded<S>): Folded<S> {
    const key = participantKey(participant);
    this.#folded.delete(key);
    this.#folded.set(key, folded);
    if (this.#folded.size > this.capacity) this.#evict(this.#folded.keys().next().value as string);
    const eventsSinceSnapshot = folded.version - (this.#snapshotVersions.get(key) ?? 0);
    if (participant.aggregate.snapshots && eventsSinceSnapshot >= snapshotInterval(folded))
      this.#writeSnapshot(participant, folded);
    return folded;
  }

  #evict(key: string): void {
    this.#folded.delete(key);
    this.#snapshotVersions.delete(key);
  }

  /** In the background: without the snapshot the next load reads more events. */
  #writeSnapshot<S>(participant: Participant<S>, folded: Folded<S>): void {
    const { aggregate, id } = participant;
    this.#snapshotVersions.set(participantKey(participant), folded.version);
    this.store.writeSnapshot(aggregate, id, toSnapshot(aggregate, folded)).catch((error: unknown) => {
      this.store.logger?.warn(`${aggregate.name} ${id}: the snapshot was not stored: ${errorMessage(error)}`);
    });
  }
}

/** Whether `event` is the newest event of the folded state; it is not after a loss of the stream's tail. */
const isNewestEventOf = ({ seq, id, version }: Folded<unknown>, event: Recorded | undefined): boolean =>
  event?.seq === seq && event.version === version && (id === undefined || event.id === id);
