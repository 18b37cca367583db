import {
  fetchAllWindows,
  KeyValueStore,
  SessionStore,
  type StateStores,
  type SubTopology,
  WindowStore,
} from '@millrace/stream-topology';

/**
 * What is asked of a store. `get`: the entry of a key. `windows`: those of a key that start from `from` to `to`, both in ms and inclusive. `sessions`: those of
 * a key. `allWindows`: those of all keys, of a store of time windows, by start. `all`: all entries of a task, in the order of their keys. At most `limit` entries of each task,
 * 1,000 unless given.
 */
export type StoreQuery = Readonly<{ store: string; limit?: number }> &
  (
    | Readonly<{ type: 'get'; key: unknown }>
    | Readonly<{ type: 'windows'; key: unknown; from: number; to: number }>
    | Readonly<{ type: 'sessions'; key: unknown }>
    | Readonly<{ type: 'allWindows'; from: number; to: number }>
    | Readonly<{ type: 'all' }>
  );

/**
 * What a task answers, from what it has committed. `time`: its stream time, −1 when a standby does not know it. `lag`: entries of the changelog that a standby
 * has not read; 0 of the active one.
 */
export type StoreAnswer = Readonly<{
  task: string;
  role: 'active' | 'standby';
  time: number;
  lag: number;
  entries: readonly Readonly<{ key: unknown; value: unknown; at: number }>[];
}>;

/** A query of a store of a sub-topology; `undefined` for a text that is none. */
export const parseQuery = (subTopology: SubTopology, text: string): StoreQuery | undefined => {
  const query = parseJson(text) as Partial<Record<string, unknown>> | null;
  if (typeof query !== 'object' || query === null) return undefined;
  const { store, type, key, from, to, limit = 1_000 } = query;
  const isKnown = subTopology.stores.some(({ name, kind }) => name === store && typesOf[kind].some((one) => one === type));
  const isWhole = type === 'all' || type === 'allWindows' || key !== undefined;
  const isBounded = (type !== 'windows' && type !== 'allWindows') || (Number.isSafeInteger(from) && Number.isSafeInteger(to));
  return isKnown && isWhole && isBounded && Number.isSafeInteger(limit) ? (query as StoreQuery) : undefined;
};

const typesOf = {
  keyValue: ['get', 'all'],
  window: ['windows', 'allWindows', 'all'],
  session: ['sessions', 'all'],
  internal: ['all'],
} as const;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The entries that a query asks for. */
export const entriesOf = (subTopology: SubTopology, stores: StateStores, query: StoreQuery): StoreAnswer['entries'] => {
  const { limit = 1_000 } = query;
  return allOf(subTopology, stores, query).slice(0, limit);
};

const allOf = (subTopology: SubTopology, stores: StateStores, query: StoreQuery): StoreAnswer['entries'] => {
  const ordered = stores.open(query.store);
  switch (query.type) {
    case 'get': {
      const found = new KeyValueStore(ordered).get(query.key);
      return found ? [{ key: query.key, value: found.value, at: found.at }] : [];
    }
    case 'windows':
      return new WindowStore(ordered).fetch(query.key, query.from, query.to);
    case 'sessions':
      return new SessionStore(ordered).fetch(query.key);
    case 'allWindows':
      return fetchAllWindows(subTopology.stores, stores, query.store, { limit: 1_000, ...query });
    case 'all': {
      const kind = subTopology.stores.find(({ name }) => name === query.store)?.kind;
      if (kind === 'window') return new WindowStore(ordered).all();
      return kind === 'session' ? new SessionStore(ordered).all() : new KeyValueStore(ordered).all();
    }
  }
};
