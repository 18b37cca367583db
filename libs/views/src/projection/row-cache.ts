import type { Rows } from '../view/fold-batch.js';

/** Rows that need no reading, because this leadership term wrote them: while it lasts nobody else changes them. */
export type RowCache = Readonly<{
  /** The rows of these keys: those that are kept, and the others as `load` finds them. */
  getOrLoad: (keys: readonly string[], load: (others: readonly string[]) => Promise<Rows<unknown>>) => Promise<Rows<unknown>>;
  /** Takes rows that are committed, as many as took so many bytes to write. */
  store: (written: Rows<unknown>, bytes: number) => void;
}>;

type CachedRow = Readonly<{ row: unknown; bytes: number }>;

/** Keeps the rows written last, up to so many bytes of what was written. */
export const createRowCache = (mostBytes = 8 * 1024 * 1024): RowCache => {
  const kept = new Map<string, CachedRow>();
  let held = 0;

  const forget = (key: string) => {
    held -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  return {
    getOrLoad: async (keys, load) => {
      const others = keys.filter((key) => !kept.has(key));
      const loaded = others.length > 0 ? await load(others) : new Map<string, unknown>();
      return new Map(keys.map((key) => [key, kept.has(key) ? kept.get(key)?.row : loaded.get(key)]));
    },
    store: (written, bytes) => {
      const each = Math.ceil(bytes / Math.max(1, written.size));
      for (const [key, row] of written) {
        forget(key);
        kept.set(key, { row, bytes: each });
        held += each;
      }
      for (const oldest of kept.keys()) {
        if (held <= mostBytes) return;
        forget(oldest);
      }
    },
  };
};
