import type { OrderedStore, StateChange, StateStores, Stored, StoreSize } from '@millrace/stream-topology';
import type { Database, RootDatabase } from 'lmdb';
import { keyEncoder } from './key-encoder.js';
import { type EntryText, LmdbStore } from './lmdb-store.js';

/** `cacheEntries`: entries of each store that are kept in memory beside those that are not yet written. `writeEntries`: so many are written at once. */
export type LmdbLimits = Readonly<{ cacheEntries: number; writeEntries: number }>;

type Slice = Readonly<{ number: number; texts: ReadonlyMap<string, readonly EntryText[]>; count: number }>;
type Committed = Slice & Readonly<{ position: number }>;

/**
 * The state of a task in LMDB. Slices that are committed are written together, in one transaction with the position of the last of them: the
 * database is always that of one commit, maybe of an earlier one, whose position tells what is to be restored.
 */
export class LmdbStateStores implements StateStores {
  readonly #stores = new Map<string, LmdbStore>();
  #taken: Slice[] = [];
  #committed: Committed[] = [];
  #writing: Promise<void> = Promise.resolve();
  #slice = 1;
  #position: number | undefined;

  /** `release`: called when it is closed. `onDamage`: called when a stored entry cannot be read. */
  constructor(
    private readonly root: RootDatabase<string, string>,
    private readonly meta: Database<string, string>,
    private readonly limits: LmdbLimits,
    private readonly onDamage: () => void,
    private readonly release: () => void,
  ) {
    const position = meta.get('position');
    this.#position = position === undefined ? undefined : Number(position);
  }

  get position(): number | undefined {
    return this.#position;
  }

  open(name: string): OrderedStore<Stored> {
    return this.#store(name);
  }

  takeChanges(): readonly StateChange[] {
    const taken: StateChange[] = [];
    let count = 0;
    const texts = new Map<string, readonly EntryText[]>();
    for (const [store, one] of this.#stores) {
      const slice = one.takeSlice();
      texts.set(store, slice.texts);
      count += slice.texts.length;
      for (const [key, value] of slice.changes) taken.push({ store, key, value });
    }
    this.#taken.push({ number: this.#slice, texts, count });
    this.#slice += 1;
    return taken;
  }

  changeCount(store: string): number {
    return this.#stores.get(store)?.changeCount ?? 0;
  }

  sizes(): readonly StoreSize[] {
    return [...this.#stores].map(([store, one]) => ({ store, ...one.size }));
  }

  async commit(position: number): Promise<void> {
    const slice = this.#taken.shift();
    if (slice) this.#committed.push({ ...slice, position });
    this.#position = position;
    const count = this.#committed.reduce((sum, one) => sum + one.count, 0);
    if (count >= this.limits.writeEntries) await this.#write();
  }

  async restore(changes: Iterable<StateChange>, position: number): Promise<void> {
    await this.#write();
    const texts = new Map<string, Map<string, string | null>>();
    for (const { store, key, value } of changes) {
      const keys = texts.get(store) ?? new Map<string, string | null>();
      texts.set(store, keys.set(key, value === null ? null : JSON.stringify(value)));
    }
    this.#writing = this.#writing.then(() => this.#batch(texts, position));
    await this.#writing;
    for (const [name, keys] of texts) this.#store(name).invalidate(keys.keys());
    this.#position = position;
  }

  async clear(): Promise<void> {
    await this.#writing;
    this.#taken = [];
    this.#committed = [];
    this.root.transactionSync(() => {
      for (const name of this.root.getKeys()) if (name !== 'meta') this.root.openDB({ name }).clearSync();
      this.meta.removeSync('position');
    });
    this.#stores.clear();
    this.#position = undefined;
  }

  /** Writes what is committed, and closes the database. What is not committed is lost. */
  async close(): Promise<void> {
    try {
      await this.#write();
    } finally {
      await this.root.close();
      this.release();
    }
  }

  /** Writes the committed slices. */
  async #write(): Promise<void> {
    const slices = this.#committed;
    const last = slices.at(-1);
    this.#committed = [];
    if (last) this.#writing = this.#writing.then(() => this.#writeSlices(slices, last));
    await this.#writing;
  }

  async #writeSlices(slices: readonly Committed[], last: Committed): Promise<void> {
    const texts = new Map<string, Map<string, string | null>>();
    for (const slice of slices)
      for (const [store, entries] of slice.texts) {
        const keys = texts.get(store) ?? new Map<string, string | null>();
        texts.set(store, keys);
        for (const [key, text] of entries) keys.set(key, text);
      }
    await this.#batch(texts, last.position);
    for (const [store, keys] of texts) this.#store(store).settle(keys.keys(), last.number);
  }

  async #batch(texts: ReadonlyMap<string, ReadonlyMap<string, string | null>>, position: number): Promise<void> {
    await this.root.batch(() => {
      for (const [store, keys] of texts) {
        const { database } = this.#store(store);
        for (const [key, text] of keys) void (text === null ? database.remove(key) : database.put(key, text));
      }
      void this.meta.put('position', `${position}`);
    });
    this.root.resetReadTxn();
  }

  #store(name: string): LmdbStore {
    const open =
      this.#stores.get(name) ?? new LmdbStore(this.#database(name), this.limits.cacheEntries, this.onDamage, this.#slice);
    this.#stores.set(name, open);
    return open;
  }

  #database(name: string): Database<string, string> {
    // Its type does not have `keyEncoder`, which its documentation describes.
    const options = { name: `store.${name}`, encoding: 'string' as const, keyEncoder };
    return this.root.openDB<string, string>(options);
  }
}
