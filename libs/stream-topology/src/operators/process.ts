import type { NodeContext, Processor, StreamRecord } from '../graph/node.js';
import { DueQueue } from '../store/due-queue.js';
import type { KeyValueStore } from '../store/stores.js';

/** What a processor can use: what it emits, its store, and stream time in ms. */
export type ProcessContext<KO, VO, S> = Readonly<{
  forward(record: StreamRecord<KO, VO>): void;
  store: KeyValueStore<string, S>;
  time(): number;
}>;

/**
 * A processor with a key–value store of its own. `punctuate`: `fn` is called in event time at each multiple of `every` ms that stream time reaches
 * after the first record, before the records of that time.
 */
export type ProcessorSpec<K, V, KO, VO, S> = Readonly<{
  process(record: StreamRecord<K, V>, context: ProcessContext<KO, VO, S>): void;
  punctuate?: Readonly<{ every: number; fn(time: number, context: ProcessContext<KO, VO, S>): void }>;
}>;

/** Runs a processor; the internal store `<store>.punctuation` has the time of its next punctuation. */
export const runProcessor =
  <K, V, KO, VO, S>(store: string, { process, punctuate }: ProcessorSpec<K, V, KO, VO, S>) =>
  (node: NodeContext): Processor<K, V> => {
    const context = {
      forward: (record: StreamRecord<KO, VO>) => node.forward(record),
      store: node.keyValue<string, S>(store),
      time: () => node.time(),
    };
    const next = new DueQueue<null>(node.ordered(`${store}.punctuation`));
    const schedule = (after: number) => {
      if (punctuate) next.put((Math.floor(after / punctuate.every) + 1) * punctuate.every, '', null);
    };
    return {
      due: () => next.next(),
      fire: (time) => {
        next.take(time);
        schedule(time);
        punctuate?.fn(time, context);
      },
      process: (record) => {
        if (next.next() === undefined) schedule(node.time());
        process(record, context);
      },
    };
  };
