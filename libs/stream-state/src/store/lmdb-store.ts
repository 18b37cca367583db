import type { OrderedStore, Stored } from '@millrace/stream-topology';
import type { Database } from 'lmdb';
import { EntryCache } from './entry-cache.js';
import { FirstKeys, lowestKey } from './first-keys.js';
import { PendingEntries } from './pending-entries.js';
import { StateError } from './state-error.js';

/** An entry to write: its value as JSON text, `null` for a deletion. */
export type EntryText = readonly [key: string, text: string | null];
type Entry = readonly [string, Stored];

/** An ordered store on a database of LMDB. Changes stay in memory until their slice is written (`texts` of `takeSlice`) and settled. */
export class LmdbStore implements OrderedStore<Stored> {
  readonly #pending = new PendingEntries();
  readonly #cache: EntryCache<Stored>;
  readonly #firstKeys: FirstKeys;
  /** The keys that the current slice changed, and whether they had an entry before it. */
  #changed = new Map<string, boolean>();
  /** How many of them differ: those that came and went do not. */
  #changeCount = 0;
  #slice: number;

  /** `slice`: the number of the current slice. `onDamage`: called when a stored entry cannot be read. */
  constructor(
    readonly database: Database<string, string>,
    cacheEntries: number,
    private readonly onDamage: () => void,
    slice: number,
  ) {
    this.#slice = slice;
    this.#cache = new EntryCache(cacheEntries);
    this.#firstKeys = new FirstKeys(database);
  }

  get(key: string): Stored | undefined {
    if (this.#pending.covers(key)) return this.#pending.get(key);
    const cached = this.#cache.get(key);
    if (cached) return cached;
    const text = this.database.get(key);
    if (text === undefined) return undefined;
    const value = this.#parse(text);
    this.#cache.set(key, value);
    return value;
  }

  put(key: string, value: Stored): void {
    const existed = this.#changed.get(key);
    if (existed === undefined) this.#changed.set(key, this.get(key) !== undefined);
    if (existed === undefined || (!existed && this.#pending.get(key) === undefined)) this.#changeCount += 1;
    this.#pending.put(key, value, this.#slice);
  }

  delete(key: string): void {
    const existed = this.#changed.get(key);
    if (existed === undefined) {
      if (this.get(key) === undefined) return;
      this.#changed.set(key, true);
      this.#changeCount += 1;
    } else if (!existed && this.#pending.get(key) !== undefined) this.#changeCount -= 1;
    this.#pending.delete(key, this.#slice);
  }

  range(from: string, to: string): readonly Entry[] {
    return from < to ? this.#merged(this.database.getRange({ start: from, end: to }), this.#pending.range(from, to)) : [];
  }

  first(): Entry | undefined {
    const stored = this.#firstKeys.first((key) => this.#pending.covers(key));
    const pending = this.#pending.first();
    if (stored === undefined || (pending && pending[0] < stored)) return pending;
    const value = this.get(stored);
    return value && [stored, value];
  }

  entries(): readonly Entry[] {
    return this.#merged(this.database.getRange({ start: lowestKey }), this.#pending.range(''));
  }

  /** The entries that are written, and the pages that they take. */
  get size(): Readonly<{ entries: number; bytes: number }> {
    const stats = this.database.getStats() as Readonly<Record<string, number>>;
    const count = (name: string) => stats[name] ?? 0;
    const pages = count('treeBranchPageCount') + count('treeLeafPageCount') + count('overflowPages');
    return { entries: count('entryCount'), bytes: pages * count('pageSize') };
  }

  /** How many changes the current slice has. */
  get changeCount(): number {
    return this.#changeCount;
  }

  /** Ends the current slice. `changes`: its entries in the order of their first changes; `texts`: the same to be written. */
  takeSlice(): Readonly<{ changes: readonly (readonly [string, Stored | null])[]; texts: readonly EntryText[] }> {
    const changes: (readonly [string, Stored | null])[] = [];
    const texts: EntryText[] = [];
    for (const [key, existed] of this.#changed) {
      const value = this.#pending.get(key) ?? null;
      if (value !== null || existed) changes.push([key, value]);
      // Also of an entry that came and went: it may cover one of the database that an earlier slice deletes.
      texts.push([key, value === null ? null : JSON.stringify(value)]);
    }
    this.#changed = new Map();
    this.#changeCount = 0;
    this.#slice += 1;
    return { changes, texts };
  }

  /** The database has the entries of the slices up to this number. */
  settle(keys: Iterable<string>, slice: number): void {
    for (const key of keys) {
      const value = this.#pending.settle(key, slice);
      if (value) this.#cache.set(key, value);
      else this.#cache.delete(key);
    }
    this.#firstKeys.reset();
  }

  /** Entries were written into the database directly. */
  invalidate(keys: Iterable<string>): void {
    for (const key of keys) this.#cache.delete(key);
    this.#firstKeys.reset();
  }

  #merged(stored: Iterable<{ key: string; value: string }>, pending: readonly Entry[]): readonly Entry[] {
    const found: Entry[] = [];
    let next = 0;
    for (const { key, value } of stored) {
      for (let above = pending[next]; above && above[0] < key; above = pending[(next += 1)]) found.push(above);
      if (!this.#pending.covers(key)) found.push([key, this.#cache.get(key) ?? this.#parse(value)]);
    }
    for (; next < pending.length; next += 1) found.push(...pending.slice(next, next + 1));
    return found;
  }

  #parse(text: string): Stored {
    try {
      return JSON.parse(text) as Stored;
    } catch (cause) {
      this.onDamage();
      throw new StateError('damaged', 'An entry of the state is no JSON; it will be restored when it is opened next.', { cause });
    }
  }
}
