import type { Change, NodeContext, Processor } from '../graph/node.js';
import { DueQueue } from '../store/due-queue.js';
import { keyText } from '../store/key-text.js';
import type { Windowed } from '../store/stores.js';

/** When the windows of a table close: at the first stream time at which they take no record any more, `end + delay`. */
export type WindowClose = Readonly<{ delay: number }>;

type Final<K, V> = Readonly<{ key: Windowed<K>; value: V; at: number }>;

/** Emits one change for each window when it closes: its last value, unless it was deleted. In the order of closing and then of the keys' texts. */
export const suppressUntilClose =
  <K, V>(store: string, { delay }: WindowClose) =>
  (context: NodeContext): Processor<Windowed<K>, Change<V>> => {
    const waiting = new DueQueue<Final<K, V>>(context.ordered(store));
    return {
      due: () => waiting.next(),
      fire: (time) => {
        for (const { key, value, at } of waiting.take(time))
          context.forward({ key, value: { newValue: value, oldValue: null }, at });
      },
      process: ({ key, value: { newValue }, at }) => {
        const due = key.window.end + delay;
        if (newValue === null) waiting.delete(due, keyText(key));
        else waiting.put(due, keyText(key), { key, value: newValue, at });
      },
    };
  };
