import type { Rows } from '../view/fold-batch.js';

/** Cache of rows written in this leadership term, during which no other instance changes them. */
export type RowCache = Readonly<{
  /** The rows of `keys`, cached or loaded. */
  getOrLoad: (keys: readonly string[], load: (others: readonly string[]) => Promise<Rows<unknown>>) => Promise<Rows<unknown>>;
  /** Stores committed rows, which took `bytes` to write. */
  store: (written: Rows<unknown>, bytes: number) => void;
}>;

type CachedRow = Readonly<{ row: unknown; bytes: number }>;

/** Caches the rows written last, up to `maxBytes` of written JSON. */
export const createRowCache = (maxBytes = 8 * 1024 * 1024): RowCache => {
  const cached = new Map<string, CachedRow>();
  let held = 0;

  const forget = (key: string) => {
    held -= cached.get(key)?.bytes ?? 0;
    cached.delete(key);
  };
  return {
    getOrLoad: async (keys, load) => {
      const others = keys.filter((key) => !cached.has(key));
      const loaded = others.length > 0 ? await load(others) : new Map<string, unknown>();
      return new Map(keys.map((key) => [key, cached.has(key) ? cached.get(key)?.row : loaded.get(key)]));
    },
    store: (written, bytes) => {
      const each = Math.ceil(bytes / Math.max(1, written.size));
      for (const [key, row] of written) {
        forget(key);
        cached.set(key, { row, bytes: each });
        held += each;
      }
      for (const oldest of cached.keys()) {
        if (held <= maxBytes) return;
        forget(oldest);
      }
    },
  };
};
