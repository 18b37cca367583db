/**
 * The port of state: text keys in the order of their UTF-16 code units, JSON values. The store in memory below implements it; an embedded
 * database can.
 */
export type OrderedStore<V> = Readonly<{
  get(key: string): V | undefined;
  put(key: string, value: V): void;
  delete(key: string): void;
  /** The entries with `from` ≤ key < `to`, in order. Changes while it is read are not seen. */
  range(from: string, to: string): readonly (readonly [string, V])[];
  first(): readonly [string, V] | undefined;
  /** All entries in order. */
  entries(): readonly (readonly [string, V])[];
}>;

const maxChunk = 512;

/** An ordered store in memory: a map for reads by key, sorted chunks of keys for ranges. */
export class MemoryStore<V> implements OrderedStore<V> {
  readonly #values = new Map<string, V>();
  readonly #chunks: string[][] = [[]];

  constructor(entries: readonly (readonly [string, V])[] = []) {
    for (const [key, value] of entries) this.put(key, value);
  }

  get size(): number {
    return this.#values.size;
  }

  get(key: string): V | undefined {
    return this.#values.get(key);
  }

  put(key: string, value: V): void {
    if (!this.#values.has(key)) this.#insert(key);
    this.#values.set(key, value);
  }

  delete(key: string): void {
    if (!this.#values.delete(key)) return;
    const index = this.#chunkOf(key);
    const chunk = this.#chunks[index] ?? [];
    chunk.splice(placeIn(chunk, key), 1);
    if (chunk.length === 0 && this.#chunks.length > 1) this.#chunks.splice(index, 1);
  }

  range(from: string, to: string): readonly (readonly [string, V])[] {
    const found: (readonly [string, V])[] = [];
    for (let index = this.#chunkOf(from); index < this.#chunks.length; index += 1) {
      const chunk = this.#chunks[index] ?? [];
      for (let at = placeIn(chunk, from); at < chunk.length; at += 1) {
        const key = chunk[at];
        if (key === undefined || key >= to) return found;
        found.push(this.#entry(key));
      }
    }
    return found;
  }

  first(): readonly [string, V] | undefined {
    const key = this.#chunks[0]?.[0];
    return key === undefined ? undefined : this.#entry(key);
  }

  entries(): readonly (readonly [string, V])[] {
    return this.#chunks.flat().map((key) => this.#entry(key));
  }

  #entry(key: string): readonly [string, V] {
    return [key, this.#values.get(key) as V];
  }

  #insert(key: string): void {
    const index = this.#chunkOf(key);
    const chunk = this.#chunks[index] ?? [];
    chunk.splice(placeIn(chunk, key), 0, key);
    if (chunk.length > maxChunk) this.#chunks.splice(index + 1, 0, chunk.splice(maxChunk / 2));
  }

  /** The index of the last chunk whose first key is not above `key`; 0 when there is none. */
  #chunkOf(key: string): number {
    let low = 0;
    let high = this.#chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#chunks[middle]?.[0] ?? '') <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The index of the first key that is not below `key`. */
const placeIn = (keys: readonly string[], key: string): number => {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
};
