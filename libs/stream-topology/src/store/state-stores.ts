import { MemoryStore, type OrderedStore } from './ordered-store.js';
import type { Stored } from './stores.js';
import { TrackedStore } from './tracked-store.js';

/** Opens the stores of a task by their names: the same store for the same name. */
export type StoreProvider = Readonly<{ open(name: string): OrderedStore<Stored> }>;

/** What a store holds under a key from now on, `null` for nothing. JSON: what a changelog keeps. */
export type StateChange = Readonly<{ store: string; key: string; value: Stored | null }>;

/** How large a store is. `bytes`: what it takes on disk; `undefined` in memory. */
export type StoreSize = Readonly<{ store: string; entries: number; bytes: number | undefined }>;

/**
 * The state of a task with what changed in it. A commit is: `takeChanges`, store them in the changelog together with the outputs, then `commit`
 * with the position that they have there. Records of the next commit may be processed before `commit` is done; commits are in the order in which
 * their changes were taken.
 */
export interface StateStores extends StoreProvider {
  /** The position of the last commit whose changes are kept; `undefined` for state that starts from nothing. */
  readonly position: number | undefined;
  /**
   * The entries that differ from those when this was last called: the last change of a key, in the order of the stores' opening and then of the first
   * change of each key. A key that came and went in between is not among them.
   */
  takeChanges(): readonly StateChange[];
  /** How many changes of a store `takeChanges` would return now. */
  changeCount(store: string): number;
  /** The sizes of the stores that were opened; what was committed last may not be counted yet. */
  sizes(): readonly StoreSize[];
  /** Keeps the changes of the oldest `takeChanges` that is not committed. `position`: the sequence of the last message of the commit. */
  commit(position: number): Promise<void>;
  /** Applies entries of a changelog, up to a position; `takeChanges` does not return them. */
  restore(changes: Iterable<StateChange>, position: number): Promise<void>;
  /** Removes all entries and the position. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** The state of a task in memory. It keeps nothing beyond its process: its changelog restores it. */
export class MemoryStateStores implements StateStores {
  readonly #stores = new Map<string, TrackedStore>();
  #position: number | undefined;

  get position(): number | undefined {
    return this.#position;
  }

  open(name: string): TrackedStore {
    const open = this.#stores.get(name) ?? new TrackedStore(new MemoryStore());
    this.#stores.set(name, open);
    return open;
  }

  takeChanges(): readonly StateChange[] {
    return [...this.#stores].flatMap(([store, tracked]) => tracked.takeChanges().map(([key, value]) => ({ store, key, value })));
  }

  changeCount(store: string): number {
    return this.#stores.get(store)?.changeCount ?? 0;
  }

  sizes(): readonly StoreSize[] {
    return [...this.#stores].map(([store, { size: entries }]) => ({ store, entries, bytes: undefined }));
  }

  async commit(position: number): Promise<void> {
    this.#position = position;
  }

  async restore(changes: Iterable<StateChange>, position: number): Promise<void> {
    for (const { store, key, value } of changes) this.open(store).restore(key, value);
    this.#position = position;
  }

  async clear(): Promise<void> {
    this.#stores.clear();
    this.#position = undefined;
  }

  async close(): Promise<void> {
    this.#stores.clear();
  }
}
