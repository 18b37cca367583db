import type { NodeContext, Processor } from '../graph/node.js';
import type { Derivation } from '../store/deriving-state-stores.js';
import { dueEntry, DueQueue } from '../store/due-queue.js';
import { keyText, separator } from '../store/key-text.js';
import type { Windowed } from '../store/stores.js';
import type { Fold } from './aggregate.js';
import { type TimeWindowsSpec, windowsFor } from './windows.js';

/** The store of a windowed operator, the internal store with the times at which windows are deleted, and how long they stay from their start, in ms. */
export type WindowState = Readonly<{ store: string; expiry: string; retention: number }>;

/** The port of records that no open window takes. */
export const latePort = 1;

/** The times at which windows are deleted, from the windows. */
export const windowExpiry = ({ store, retention }: WindowState): Derivation => ({
  from: store,
  retention,
  entryOf: (text, stored) => {
    const [key = '', start = ''] = text.split(separator);
    const [due, entry] = dueEntry(Number(start) + retention, key, { key: stored?.key, start: Number(start) });
    return [due, stored && entry];
  },
});

/** A store of windows that deletes each of them `retention` ms after its start. */
export const expiringWindows = <K, A>(context: NodeContext, { store, expiry, retention }: WindowState) => {
  const windows = context.window<K, A>(store);
  const queue = new DueQueue<Readonly<{ key: K; start: number }>>(context.ordered(expiry));
  const put = (windowed: Windowed<K>, value: A, at: number) => {
    const { start } = windowed.window;
    if (!windows.get(windowed.key, start)) queue.put(start + retention, keyText(windowed.key), { key: windowed.key, start });
    windows.put(windowed, value, at);
  };
  const fire = (time: number) => {
    for (const { key, start } of queue.take(time)) windows.delete(key, start);
  };
  return { windows, put, due: () => queue.next(), fire };
};

/**
 * Folds the records of each key and time window. A window takes records until stream time reaches its end + grace; a record that no window takes
 * goes to the late port. Source: Kafka Streams, `KStreamWindowAggregate`.
 */
export const aggregateWindows =
  <K, V, A>(spec: TimeWindowsSpec, state: WindowState, add: Fold<K, V, A>) =>
  (context: NodeContext): Processor<K, V | null> => {
    const { windows, put, due, fire } = expiringWindows<K, A>(context, state);
    return {
      due,
      fire,
      process: (record) => {
        const { key, value, at } = record;
        if (key === null || key === undefined || value === null) return;
        const open = windowsFor(spec, at).filter(({ end }) => end > context.time() - spec.grace);
        for (const window of open) {
          const old = windows.get(key, window.start);
          const newValue = add(key, value, old?.value);
          const latest = Math.max(at, old?.at ?? 0);
          put({ key, window }, newValue, latest);
          context.forward({ key: { key, window }, value: { newValue, oldValue: old?.value ?? null }, at: latest });
        }
        if (open.length === 0) context.forward(record, latePort);
      },
    };
  };
