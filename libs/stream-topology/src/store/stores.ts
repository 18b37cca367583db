import { keyText, separator, timeText } from './key-text.js';
import type { OrderedStore } from './ordered-store.js';

/** A value with its time in ms. */
export type Timed<V> = Readonly<{ value: V; at: number }>;
/** From `start` to `end`, both in ms. The end of a time window is exclusive, that of a sliding window and of a session inclusive. */
export type Window = Readonly<{ start: number; end: number }>;
/** A key in a window. */
export type Windowed<K> = Readonly<{ key: K; window: Window }>;
/** An entry of a store. */
export type Entry<K, V> = Readonly<{ key: K; value: V; at: number }>;

/** What is stored in any store: the key is stored beside its text so that it can be read back. */
export type Stored = Readonly<{ key: unknown; value: unknown; at: number; end?: number }>;

/** The character after the separator: the end of the range of all keys with a prefix. */
const afterSeparator = '\u0001';

/** One value for each key. */
export class KeyValueStore<K, V> {
  constructor(private readonly ordered: OrderedStore<Stored>) {}

  get(key: K): Timed<V> | undefined {
    return this.ordered.get(keyText(key)) as Timed<V> | undefined;
  }

  put(key: K, value: V, at: number): void {
    this.ordered.put(keyText(key), { key, value, at });
  }

  delete(key: K): void {
    this.ordered.delete(keyText(key));
  }

  /** All entries in the order of their keys' texts. */
  all(): readonly Entry<K, V>[] {
    return this.ordered.entries().map(([, stored]) => stored as Entry<K, V>);
  }
}

/** One value for each key and start of a window. */
export class WindowStore<K, V> {
  constructor(private readonly ordered: OrderedStore<Stored>) {}

  get(key: K, start: number): Timed<V> | undefined {
    return this.ordered.get(windowText(key, start)) as Timed<V> | undefined;
  }

  put({ key, window }: Windowed<K>, value: V, at: number): void {
    this.ordered.put(windowText(key, window.start), { key, value, at, end: window.end });
  }

  delete(key: K, start: number): void {
    this.ordered.delete(windowText(key, start));
  }

  /** The windows of a key with `from` ≤ start ≤ `to`, by start. */
  fetch(key: K, from: number, to: number): readonly Entry<Windowed<K>, V>[] {
    const range = this.ordered.range(windowText(key, Math.max(0, from)), windowText(key, to) + afterSeparator);
    return range.map(([text, stored]) => windowedEntry<K, V>(text, stored));
  }

  /** All windows in the order of the keys' texts, those of a key by start. */
  all(): readonly Entry<Windowed<K>, V>[] {
    return this.ordered.entries().map(([text, stored]) => windowedEntry<K, V>(text, stored));
  }
}

/** One value for each key and session. The time of a session is its end. */
export class SessionStore<K, V> {
  constructor(private readonly ordered: OrderedStore<Stored>) {}

  put(session: Windowed<K>, value: V): void {
    const { start, end } = session.window;
    this.ordered.put(sessionText(session), { key: session.key, value, at: start, end });
  }

  delete(session: Windowed<K>): void {
    this.ordered.delete(sessionText(session));
  }

  get(session: Windowed<K>): Timed<V> | undefined {
    const stored = this.ordered.get(sessionText(session));
    return stored && { value: stored.value as V, at: session.window.end };
  }

  /** The sessions of a key that end at `earliestEnd` or later and start at `latestStart` or earlier, by end. */
  findSessions(key: K, earliestEnd: number, latestStart: number): readonly Entry<Windowed<K>, V>[] {
    const from = `${keyText(key)}${separator}${timeText(Math.max(0, earliestEnd))}`;
    return this.ordered
      .range(from, `${keyText(key)}${afterSeparator}`)
      .map(([, stored]) => sessionEntry<K, V>(stored))
      .filter((session) => session.key.window.start <= latestStart);
  }

  /** The sessions of a key, by end. */
  fetch(key: K): readonly Entry<Windowed<K>, V>[] {
    return this.findSessions(key, 0, Number.MAX_SAFE_INTEGER);
  }

  /** All sessions in the order of the keys' texts, those of a key by end. */
  all(): readonly Entry<Windowed<K>, V>[] {
    return this.ordered.entries().map(([, stored]) => sessionEntry<K, V>(stored));
  }
}

const windowText = (key: unknown, start: number): string => `${keyText(key)}${separator}${timeText(start)}`;

const sessionText = ({ key, window }: Windowed<unknown>): string =>
  `${keyText(key)}${separator}${timeText(window.end)}${separator}${timeText(window.start)}`;

const windowedEntry = <K, V>(text: string, { key, value, at, end = 0 }: Stored): Entry<Windowed<K>, V> => {
  const start = Number(text.slice(text.lastIndexOf(separator) + 1));
  return { key: { key: key as K, window: { start, end } }, value: value as V, at };
};

const sessionEntry = <K, V>({ key, value, at, end = 0 }: Stored): Entry<Windowed<K>, V> => ({
  key: { key: key as K, window: { start: at, end } },
  value: value as V,
  at: end,
});
