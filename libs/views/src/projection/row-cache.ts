import { approximateBytes } from '../storage/approximate-bytes.js';
import type { Rows } from '../view/fold-batch.js';

/** Cache of rows during a leadership term, in which no other instance changes them. */
export type RowCache = Readonly<{
  /** The rows of `keys`, cached or loaded; loaded ones are cached. */
  getOrLoad: (keys: readonly string[], load: (others: readonly string[]) => Promise<Rows<unknown>>) => Promise<Rows<unknown>>;
  /** Stores committed rows, which took `bytes` to write. */
  store: (written: Rows<unknown>, bytes: number) => void;
  /** Forgets all rows. With `leads` a term begins or has ended: rows are cached from now on, or not any more. */
  reset: (leads?: boolean) => void;
}>;

type CachedRow = Readonly<{ row: unknown; bytes: number }>;

/** Caches the rows used last, up to `maxBytes` of JSON. */
export const createRowCache = (maxBytes = 16 * 1024 * 1024): RowCache => {
  const cached = new Map<string, CachedRow>();
  let held = 0;
  let leading = false;
  /** Counts the changes of rows: what was loaded before a change may be older than it. */
  let changes = 0;

  const forget = (key: string) => {
    held -= cached.get(key)?.bytes ?? 0;
    cached.delete(key);
  };
  const put = (key: string, one: CachedRow) => {
    forget(key);
    cached.set(key, one);
    held += one.bytes;
  };
  const evict = () => {
    for (const oldest of cached.keys()) {
      if (held <= maxBytes) return;
      forget(oldest);
    }
  };
  const loadOthers = async (others: readonly string[], load: (keys: readonly string[]) => Promise<Rows<unknown>>) => {
    const before = changes;
    const loaded = await load(others);
    if (!leading || changes !== before) return loaded;
    for (const [key, row] of loaded) put(key, { row, bytes: approximateBytes(row) });
    evict();
    return loaded;
  };
  return {
    getOrLoad: async (keys, load) => {
      const known = new Map<string, unknown>();
      for (const key of keys) {
        const one = cached.get(key);
        if (!one) continue;
        known.set(key, one.row);
        put(key, one);
      }
      if (known.size === keys.length) return known;
      const loaded = await loadOthers(
        keys.filter((key) => !known.has(key)),
        load,
      );
      return new Map(keys.map((key) => [key, known.has(key) ? known.get(key) : loaded.get(key)]));
    },
    store: (written, bytes) => {
      if (!leading) return;
      changes += 1;
      const each = Math.ceil(bytes / Math.max(1, written.size));
      for (const [key, row] of written) put(key, { row, bytes: each });
      evict();
    },
    reset: (leads = leading) => {
      [leading, held] = [leads, 0];
      changes += 1;
      cached.clear();
    },
  };
};
