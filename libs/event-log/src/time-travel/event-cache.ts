/** The beginning of a history, and how many bytes it takes in the stream. */
export type Beginning<T> = Readonly<{ events: readonly T[]; bytes: number }>;

const nothing: Beginning<never> = { events: [], bytes: 0 };

/** Shorter histories are read as fast as one would look for what is new in them. */
const worthKeeping = 100;

/** What an event takes in memory beside its data, about. */
const envelopeBytes = 500;

const sizeOf = ({ events, bytes }: Beginning<unknown>): number => bytes + events.length * envelopeBytes;

/**
 * Beginnings of long histories that were read before: what happened does not change, so of such a one only what came behind has
 * to be read. Keeps about so many bytes in all, those of the histories that were asked for last.
 */
export class KeptEvents<T> {
  readonly #histories = new Map<string, Beginning<T>>();
  #size = 0;

  constructor(private readonly capacity: number) {}

  /** The beginning of a history, as far as it is known. */
  get(name: string): Beginning<T> {
    const known = this.#histories.get(name);
    if (!known) return nothing;
    this.#histories.delete(name);
    this.#histories.set(name, known);
    return known;
  }

  keep(name: string, read: Beginning<T>): void {
    const known = this.#histories.get(name)?.events.length ?? 0;
    const { length } = read.events;
    if (length < worthKeeping || length <= known || sizeOf(read) > this.capacity) return;
    this.#forget(name);
    this.#histories.set(name, read);
    this.#size += sizeOf(read);
    for (const [oldest] of this.#histories) if (this.#size > this.capacity) this.#forget(oldest);
  }

  #forget(name: string): void {
    this.#size -= sizeOf(this.#histories.get(name) ?? nothing);
    this.#histories.delete(name);
  }
}
