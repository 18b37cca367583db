import type { MemoryStore, OrderedStore } from './ordered-store.js';
import type { Stored } from './stores.js';

type Change = { readonly existed: boolean; value: Stored | null };

/** An ordered store that knows which entries changed. */
export class TrackedStore implements OrderedStore<Stored> {
  #changes = new Map<string, Change>();
  #changeCount = 0;

  constructor(private readonly inner: MemoryStore<Stored>) {}

  get size(): number {
    return this.inner.size;
  }

  get(key: string): Stored | undefined {
    return this.inner.get(key);
  }

  put(key: string, value: Stored): void {
    this.#change(key, value);
    this.inner.put(key, value);
  }

  delete(key: string): void {
    if (!this.#changes.has(key) && this.inner.get(key) === undefined) return;
    this.#change(key, null);
    this.inner.delete(key);
  }

  range(from: string, to: string): readonly (readonly [string, Stored])[] {
    return this.inner.range(from, to);
  }

  first(): readonly [string, Stored] | undefined {
    return this.inner.first();
  }

  entries(): readonly (readonly [string, Stored])[] {
    return this.inner.entries();
  }

  /** How many changes `takeChanges` would return now. */
  get changeCount(): number {
    return this.#changeCount;
  }

  /** The entries that differ from those when this was last called, `null` for deleted ones, in the order of the first change of each key. */
  takeChanges(): readonly (readonly [string, Stored | null])[] {
    const changes = this.#changes;
    this.#changes = new Map();
    this.#changeCount = 0;
    return [...changes].flatMap(([key, { existed, value }]): readonly (readonly [string, Stored | null])[] =>
      existed || value !== null ? [[key, value]] : [],
    );
  }

  /** Changes an entry without noting it. */
  restore(key: string, value: Stored | null): void {
    if (value === null) this.inner.delete(key);
    else this.inner.put(key, value);
  }

  #change(key: string, value: Stored | null): void {
    const change = this.#changes.get(key);
    if (!change) {
      this.#changes.set(key, { existed: this.inner.get(key) !== undefined, value });
      this.#changeCount += 1;
      return;
    }
    if (!change.existed) this.#changeCount += Number(value !== null) - Number(change.value !== null);
    change.value = value;
  }
}
