import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryStateStores, type StateChange, type StateStores } from '@millrace/stream-topology';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStateStores } from '../index.js';

let folder = '';
let folders = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'millrace-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const openIn = (name: string) =>
  openStateStores({ folder: join(folder, name), origin: 'spec', log: () => undefined, cacheEntries: 3, writeEntries: 2 });

type Action =
  | Readonly<{ kind: 'put' | 'delete'; store: string; key: string; value: number }>
  | Readonly<{ kind: 'range'; store: string; key: string; to: string }>
  | Readonly<{ kind: 'take' | 'commit' | 'commit-all' | 'crash' | 'reopen' | 'restore' }>;

const anyKey = fc.constantFrom('a', 'a\u0000b', 'b', 'c', '\ud83d\ude00', '\ue000');
const anyStore = fc.constantFrom('one', 'one', 'one', 'two.expiry');
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('put' as const), store: anyStore, key: anyKey, value: fc.nat(99) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('delete' as const), store: anyStore, key: anyKey, value: fc.nat(99) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('range' as const), store: anyStore, key: anyKey, to: anyKey }) },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constantFrom('take', 'commit', 'commit', 'commit-all', 'crash', 'reopen', 'restore') }),
  },
);

const textOf = (stores: StateStores) => JSON.stringify(['one', 'two.expiry'].map((name) => [name, stores.open(name).entries()]));

/** State in a database beside that in memory, with what the state was at each position. */
class Pair {
  readonly #at = new Map<number | undefined, string>();
  #taken: string[] = [];
  #next = 1;
  #memory = new MemoryStateStores();
  #name: string;
  #stores: StateStores;

  constructor() {
    this.#name = `${(folders += 1)}`;
    this.#stores = openIn(this.#name);
    this.#at.set(undefined, textOf(this.#memory));
  }

  async run(action: Action): Promise<void> {
    switch (action.kind) {
      case 'put':
        for (const stores of [this.#stores, this.#memory])
          stores.open(action.store).put(action.key, { key: action.key, value: action.value, at: 1 });
        return;
      case 'delete':
        for (const stores of [this.#stores, this.#memory]) stores.open(action.store).delete(action.key);
        return;
      case 'range': {
        const [one, other] = [this.#stores.open(action.store), this.#memory.open(action.store)];
        expect(one.range(action.key, action.to)).toEqual(other.range(action.key, action.to));
        expect(one.get(action.key)).toEqual(other.get(action.key));
        expect(one.first()).toEqual(other.first());
        return;
      }
      case 'take': {
        const counts = [this.#memory, this.#stores].map((stores) => stores.changeCount('one') + stores.changeCount('two.expiry'));
        const changes = this.#stores.takeChanges();
        expect(sorted(changes)).toEqual(sorted(this.#memory.takeChanges()));
        expect(counts).toEqual([changes.length, changes.length]);
        this.#taken.push(textOf(this.#memory));
        return;
      }
      case 'commit':
        return this.#commit();
      case 'commit-all':
        while (this.#taken.length > 0) await this.#commit();
        return;
      case 'crash': {
        const name = `${(folders += 1)}`;
        mkdirSync(join(folder, name));
        copyFileSync(join(folder, this.#name, 'state.mdb'), join(folder, name, 'state.mdb'));
        await this.#stores.close();
        return this.#start(name);
      }
      case 'reopen':
        await this.#stores.close();
        return this.#start(this.#name);
      case 'restore': {
        await this.run({ kind: 'take' });
        await this.run({ kind: 'commit-all' });
        const changes: StateChange[] = [
          { store: 'one', key: 'b', value: null },
          { store: 'one', key: 'c', value: { key: 'c', value: this.#next, at: 2 } },
        ];
        for (const stores of [this.#stores, this.#memory]) await stores.restore(changes, this.#next);
        this.#at.set(this.#next, textOf(this.#memory));
        this.#next += 1;
      }
    }
  }

  check(): void {
    expect(textOf(this.#stores)).toBe(textOf(this.#memory));
  }

  async close(): Promise<void> {
    await this.#stores.close();
  }

  async #commit(): Promise<void> {
    const state = this.#taken.shift();
    if (state === undefined) return;
    this.#at.set(this.#next, state);
    await this.#stores.commit(this.#next);
    expect(this.#stores.position).toBe(this.#next);
    this.#next += 1;
  }

  /** The database is as it was at the position that it tells; the one in memory continues from there. */
  async #start(name: string): Promise<void> {
    this.#name = name;
    this.#stores = openIn(name);
    const { position } = this.#stores;
    expect(textOf(this.#stores)).toBe(this.#at.get(position));
    this.#memory = new MemoryStateStores();
    const entries = JSON.parse(textOf(this.#stores)) as [string, [string, StateChange['value']][]][];
    const changes = entries.flatMap(([store, all]) => all.map(([key, value]) => ({ store, key, value })));
    await this.#memory.restore(changes, position ?? 0);
    this.#taken = [];
  }
}

const sorted = (changes: readonly StateChange[]) => [...changes].toSorted((one, other) => (one.store < other.store ? -1 : 1));

describe('state in LMDB', () => {
  it('is that in memory, through commits, crashes and restores', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyAction, { maxLength: 60, size: 'max' }), async (actions) => {
        const pair = new Pair();
        try {
          for (const action of actions) await pair.run(action);
          pair.check();
        } finally {
          await pair.close();
        }
      }),
      { numRuns: 25 },
    ));

  it('keeps what is changed before an earlier commit is written', async () => {
    const stores = openIn('later');
    const store = stores.open('one');
    const value = (number: number) => ({ key: 'a', value: number, at: 1 });
    store.put('a', value(1));
    store.put('b', value(1));
    store.put('c', value(1));
    stores.takeChanges();
    store.put('a', value(2));
    store.delete('b');
    await stores.commit(1);
    expect(stores.takeChanges()).toEqual([
      { store: 'one', key: 'a', value: value(2) },
      { store: 'one', key: 'b', value: null },
    ]);
    expect(store.entries().map(([key]) => key)).toEqual(['a', 'c']);
    await stores.close();
    const again = openIn('later');
    expect([again.position, again.open('one').entries().length]).toEqual([1, 3]);
    await again.close();
  });

  it('starts from nothing after it was cleared', async () => {
    const stores = openIn('cleared');
    stores.open('one').put('a', { key: 'a', value: 1, at: 1 });
    stores.takeChanges();
    await stores.commit(3);
    await stores.clear();
    expect(stores.position).toBeUndefined();
    expect(stores.open('one').entries()).toEqual([]);
    await stores.restore([{ store: 'one', key: 'b', value: { key: 'b', value: 2, at: 2 } }], 5);
    expect(stores.open('one').entries()).toEqual([['b', { key: 'b', value: 2, at: 2 }]]);
    expect(stores.sizes()).toEqual([{ store: 'one', entries: 1, bytes: 4_096 }]);
    await stores.close();
    const again = openIn('cleared');
    expect([again.position, again.open('one').get('a')]).toEqual([5, undefined]);
    await again.close();
  });
});
