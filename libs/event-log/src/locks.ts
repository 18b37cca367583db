/**
 * Lets what concerns the same keys run one after another, in the order asked, and all else at once. Only saves work that would
 * end in a conflict: correctness is the append's expectation. Cannot deadlock: a caller queues for all its keys in one step.
 */
export class Locks {
  readonly #tails = new Map<string, Promise<unknown>>();

  async run<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> {
    const before = keys.map((key) => this.#tails.get(key) ?? Promise.resolve());
    const done = Promise.all(before).then(work);
    const tail = done.catch(() => undefined);
    for (const key of keys) this.#tails.set(key, tail);
    try {
      return await done;
    } finally {
      for (const key of keys) if (this.#tails.get(key) === tail) this.#tails.delete(key);
    }
  }
}
