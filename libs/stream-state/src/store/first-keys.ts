import type { Database } from 'lmdb';

/** No key of a store is below it: the empty text is none. */
export const lowestKey = '\u0000';

const chunkSize = 64;

/** The first key of a database, asked for with each record: keys are read in chunks, and those that are covered are passed once. */
export class FirstKeys {
  #keys: string[] = [];
  #at = 0;
  #isWhole = false;

  constructor(private readonly database: Database<string, string>) {}

  /** The first key that is not covered. Until `reset` the same keys must stay covered. */
  first(isCovered: (key: string) => boolean): string | undefined {
    for (;;) {
      for (; this.#at < this.#keys.length; this.#at += 1) {
        const key = this.#keys[this.#at];
        if (key !== undefined && !isCovered(key)) return key;
      }
      if (this.#isWhole) return undefined;
      const last = this.#keys.at(-1);
      // The text after `last` in the order of code units.
      const start = last === undefined ? lowestKey : `${last}\u0000`;
      this.#keys = [...this.database.getKeys({ start, limit: chunkSize })];
      this.#isWhole = this.#keys.length < chunkSize;
      this.#at = 0;
    }
  }

  reset(): void {
    this.#keys = [];
    this.#at = 0;
    this.#isWhole = false;
  }
}
