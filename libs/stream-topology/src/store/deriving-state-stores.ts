import type { OrderedStore } from './ordered-store.js';
import type { StateChange, StateStores, StoreSize } from './state-stores.js';
import type { Stored } from './stores.js';

/**
 * How each entry of a store follows from one of another store, also a deletion, `null`. `retention`: the entry of a time window is due so many ms after its
 * start, so that this store has the windows of all keys in the order of their starts.
 */
export type Derivation = Readonly<{
  from: string;
  retention?: number;
  entryOf(key: string, value: Stored | null): readonly [string, Stored | null];
}>;

/** A declared store, and what it follows from, if it does. */
type Declared = Readonly<{ name: string; derived?: Derivation }>;

/** State whose changelog lacks what follows from other entries: it is left out of `takeChanges`, and made again by `restore`. */
export class DerivingStateStores implements StateStores {
  readonly #derived: ReadonlySet<string>;
  readonly #bySource = new Map<string, (Derivation & Readonly<{ store: string }>)[]>();

  constructor(
    private readonly inner: StateStores,
    declared: readonly Declared[],
  ) {
    const derived = declared.flatMap(({ name, derived: one }) => (one ? [{ ...one, store: name }] : []));
    this.#derived = new Set(derived.map(({ store }) => store));
    for (const one of derived) this.#bySource.set(one.from, [...(this.#bySource.get(one.from) ?? []), one]);
  }

  get position(): number | undefined {
    return this.inner.position;
  }

  open(name: string): OrderedStore<Stored> {
    return this.inner.open(name);
  }

  takeChanges(): readonly StateChange[] {
    const changes = this.inner.takeChanges();
    return this.#derived.size === 0 ? changes : changes.filter(({ store }) => !this.#derived.has(store));
  }

  changeCount(store: string): number {
    return this.#derived.has(store) ? 0 : this.inner.changeCount(store);
  }

  sizes(): readonly StoreSize[] {
    return this.inner.sizes();
  }

  commit(position: number): Promise<void> {
    return this.inner.commit(position);
  }

  restore(changes: Iterable<StateChange>, position: number): Promise<void> {
    return this.inner.restore(this.#derived.size === 0 ? changes : this.#withDerived(changes), position);
  }

  clear(): Promise<void> {
    return this.inner.clear();
  }

  close(): Promise<void> {
    return this.inner.close();
  }

  *#withDerived(changes: Iterable<StateChange>): Iterable<StateChange> {
    for (const change of changes) {
      yield change;
      for (const { store, entryOf } of this.#bySource.get(change.store) ?? []) {
        const [key, value] = entryOf(change.key, change.value);
        yield { store, key, value };
      }
    }
  }
}
