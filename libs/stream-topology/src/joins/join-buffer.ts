import type { NodeContext, StoreSpec } from '../graph/node.js';
import type { Derivation } from '../store/deriving-state-stores.js';
import { dueEntry, DueQueue } from '../store/due-queue.js';
import { keyText, separator, timeText } from '../store/key-text.js';
import type { Timed } from '../store/stores.js';

const afterSeparator = '\u0001';

/** The records of one side of a join by key and time; several of one time stay in the order of arrival. */
export type JoinBuffer<K, V> = Readonly<{
  put(key: K, value: V, at: number): void;
  /** The records of a key with `from` ≤ time ≤ `to`, in order. */
  fetch(key: K, from: number, to: number): readonly Timed<V>[];
  due(): number | undefined;
  fire(time: number): void;
}>;

/** The store of a join buffer, and that of the times at which its records are deleted. */
export const joinBufferStores = (store: string, retention: number): readonly [StoreSpec, StoreSpec] => {
  const derived: Derivation = {
    from: store,
    entryOf: (text, stored) => {
      const at = Number(text.split(separator)[1]);
      const [due, entry] = dueEntry(at + retention, text, text);
      return [due, stored && entry];
    },
  };
  return [
    { name: store, kind: 'internal', writtenOnceFor: retention },
    { name: `${store}.expiry`, kind: 'internal', derived },
  ];
};

/** Opens a join buffer that keeps a record for `retention` ms of stream time after its own time. */
export const openJoinBuffer = <K, V>(context: NodeContext, store: string, retention: number): JoinBuffer<K, V> => {
  const ordered = context.ordered(store);
  const expiry = new DueQueue<string>(context.ordered(`${store}.expiry`));
  const fetch = (key: K, from: number, to: number) =>
    ordered
      .range(timeKey(key, Math.max(0, from)), timeKey(key, Math.max(0, to)) + afterSeparator)
      .map(([, { value, at }]) => ({ value: value as V, at }));
  return {
    fetch,
    put: (key, value, at) => {
      if (at + retention <= context.time()) return;
      const text = `${timeKey(key, at)}${separator}${timeText(fetch(key, at, at).length)}`;
      ordered.put(text, { key, value, at });
      expiry.put(at + retention, text, text);
    },
    due: () => expiry.next(),
    fire: (time) => {
      for (const text of expiry.take(time)) ordered.delete(text);
    },
  };
};

const timeKey = (key: unknown, at: number): string => `${keyText(key)}${separator}${timeText(at)}`;
