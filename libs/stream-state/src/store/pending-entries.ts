import { MemoryStore, type Stored } from '@millrace/stream-topology';

type Pending = Readonly<{ value: Stored; slice: number }>;

/**
 * The entries of a store that the database does not have yet, above those that it has. `slice`: the number of the commit that a change belongs to. A
 * key is covered when the database's entry for it is out of date.
 */
export class PendingEntries {
  readonly #values = new MemoryStore<Pending>();
  readonly #deleted = new Map<string, number>();

  covers(key: string): boolean {
    return this.#values.get(key) !== undefined || this.#deleted.has(key);
  }

  /** The value of a covered key; `undefined` for a deleted one. */
  get(key: string): Stored | undefined {
    return this.#values.get(key)?.value;
  }

  put(key: string, value: Stored, slice: number): void {
    this.#deleted.delete(key);
    this.#values.put(key, { value, slice });
  }

  delete(key: string, slice: number): void {
    this.#values.delete(key);
    this.#deleted.set(key, slice);
  }

  /** The database has the entry of a slice now; returns its value unless a later slice changed it. */
  settle(key: string, slice: number): Stored | undefined {
    const pending = this.#values.get(key);
    if (pending && pending.slice <= slice) this.#values.delete(key);
    if ((this.#deleted.get(key) ?? Infinity) <= slice) this.#deleted.delete(key);
    return pending?.value;
  }

  first(): readonly [string, Stored] | undefined {
    const first = this.#values.first();
    return first && [first[0], first[1].value];
  }

  /** The values with `from` ≤ key < `to`, in order; to the end without `to`. */
  range(from: string, to?: string): readonly (readonly [string, Stored])[] {
    const found = to === undefined ? this.#values.entries() : this.#values.range(from, to);
    return found.map(([key, { value }]) => [key, value]);
  }
}
