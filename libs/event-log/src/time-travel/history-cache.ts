/** The first events of a history, and their size in the stream in bytes. */
export type Beginning<T> = Readonly<{ events: readonly T[]; bytes: number }>;

const empty: Beginning<never> = { events: [], bytes: 0 };

/** A shorter history is read as fast as a look-up of its newer events. */
const minEvents = 100;

/** Approximate memory of an event beside its data. */
const envelopeBytes = 500;

const sizeOf = ({ events, bytes }: Beginning<unknown>): number => bytes + events.length * envelopeBytes;

/**
 * Cache of the beginnings of long histories: events never change, so only later events have to be read. Holds about `capacity` bytes;
 * evicts the least recently used.
 */
export class HistoryCache<T> {
  readonly #histories = new Map<string, Beginning<T>>();
  #size = 0;

  constructor(private readonly capacity: number) {}

  /** The cached beginning of a history; empty when there is none. */
  get(name: string): Beginning<T> {
    const cached = this.#histories.get(name);
    if (!cached) return empty;
    this.#histories.delete(name);
    this.#histories.set(name, cached);
    return cached;
  }

  /** Caches a beginning, if it is long enough, longer than the cached one, and within the capacity. */
  set(name: string, read: Beginning<T>): void {
    const cachedEvents = this.#histories.get(name)?.events.length ?? 0;
    const { length } = read.events;
    if (length < minEvents || length <= cachedEvents || sizeOf(read) > this.capacity) return;
    this.#evict(name);
    this.#histories.set(name, read);
    this.#size += sizeOf(read);
    for (const [oldest] of this.#histories) if (this.#size > this.capacity) this.#evict(oldest);
  }

  #evict(name: string): void {
    this.#size -= sizeOf(this.#histories.get(name) ?? empty);
    this.#histories.delete(name);
  }
}
