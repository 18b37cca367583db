import type { Derivation } from './deriving-state-stores.js';
import { timeText } from './key-text.js';
import type { StoreProvider } from './state-stores.js';
import { type Entry, type Windowed, WindowStore } from './stores.js';

/** Which windows are read: `from` ≤ start ≤ `to`, in ms; at most `limit`. */
export type WindowRange = Readonly<{ from: number; to: number; limit: number }>;

/**
 * The windows of all keys in a store of time windows, by start and then by key. It reads the times at which windows are deleted, which have the order of
 * their starts, so that no other window is read. Nothing for a store of another kind. Source: Kafka Streams, `ReadOnlyWindowStore.fetchAll`.
 */
export const fetchAllWindows = <K, V>(
  declared: readonly Readonly<{ name: string; derived?: Derivation }>[],
  stores: StoreProvider,
  store: string,
  { from, to, limit }: WindowRange,
): readonly Entry<Windowed<K>, V>[] => {
  const expiry = declared.find(({ derived }) => derived?.from === store);
  if (expiry?.derived?.retention === undefined) return [];
  const { retention } = expiry.derived;
  const windows = new WindowStore<K, V>(stores.open(store));
  return stores
    .open(expiry.name)
    .range(timeText(Math.max(0, from) + retention), timeText(Math.max(-1, to) + retention + 1))
    .slice(0, limit)
    .flatMap(([, { value }]) => {
      const { key, start } = value as Readonly<{ key: K; start: number }>;
      return windows.fetch(key, start, start);
    });
};
