import type { NodeContext, Processor, StoreSpec } from '../graph/node.js';
import { DueQueue } from '../store/due-queue.js';
import { keyText, separator } from '../store/key-text.js';
import { joinBufferStores, openJoinBuffer } from './join-buffer.js';
import { latePort } from '../operators/window-aggregate.js';
import type { JoinWindowsSpec } from '../operators/windows.js';

/** What a join emits beside matches: nothing, left records without a match, records of both sides without a match. */
export type JoinKind = 'inner' | 'left' | 'outer';
/** Makes a result of the values of both sides; `null` is a missing side. */
export type Joiner<K, L, R, O> = (left: L, right: R, key: K) => O;

type Unmatched<K, V> = Readonly<{ key: K; values: readonly V[]; at: number; isLeft: boolean }>;

/** How long a join keeps records after their time, in ms. */
const retentionOf = ({ before, after, grace }: JoinWindowsSpec): number => Math.max(1, before + after + grace);

/** The stores of a stream–stream join with this name. */
export const joinStores = (name: string, spec: JoinWindowsSpec): readonly StoreSpec[] => {
  const [left, leftExpiry] = joinBufferStores(`${name}.left`, retentionOf(spec));
  const [right, rightExpiry] = joinBufferStores(`${name}.right`, retentionOf(spec));
  return [left, right, leftExpiry, rightExpiry, { name: `${name}.unmatched`, kind: 'internal' }];
};

/**
 * Joins two streams by key: pairs with `before` and `after` between their times, at the greater time of both. A record without a match is emitted,
 * if the kind says so, when no match can come any more: when stream time is above its time + window + grace; in the order of these times.
 * A record that comes from then on goes to the late port, and is joined with what is still stored. Records without a value are left out, and those without a key, which an outer side emits at once. Source: Kafka Streams, `KStreamKStreamJoin`.
 */
export const joinStreams =
  <K, L, R, O>(name: string, kind: JoinKind, spec: JoinWindowsSpec, joiner: Joiner<K, L | null, R | null, O>) =>
  (context: NodeContext): Processor<K, L | R | null> => {
    const { before, after, grace } = spec;
    const retention = retentionOf(spec);
    const sides = [
      openJoinBuffer<K, L>(context, `${name}.left`, retention),
      openJoinBuffer<K, R>(context, `${name}.right`, retention),
    ] as const;
    const unmatched = new DueQueue<Unmatched<K, L | R>>(context.ordered(`${name}.unmatched`));
    const emitAlone = ({ key, values, at, isLeft }: Unmatched<K, L | R>) => {
      for (const value of values)
        context.forward({ key, value: isLeft ? joiner(value as L, null, key) : joiner(null, value as R, key), at });
    };
    /** A record without a match is certain to have none from this time on. */
    const closes = (isLeft: boolean, at: number) => at + (isLeft ? after : before) + grace + 1;
    const textOf = (isLeft: boolean, key: K) => `${isLeft ? '0' : '1'}${separator}${keyText(key)}`;
    return {
      due: () => earliest([unmatched.next(), sides[0].due(), sides[1].due()]),
      fire: (time) => {
        for (const record of unmatched.take(time)) emitAlone(record);
        for (const side of sides) side.fire(time);
      },
      process: ({ key, value, at }, parent) => {
        const isLeft = parent === 0;
        const isOuter = kind === 'outer' || (kind === 'left' && isLeft);
        if (value === null) return;
        if (key === null || key === undefined) {
          if (isOuter) emitAlone({ key, values: [value], at, isLeft });
          return;
        }
        if (closes(isLeft, at) <= context.time()) context.forward({ key, value, at }, latePort);
        if (isLeft) sides[0].put(key, value as L, at);
        else sides[1].put(key, value as R, at);
        const [from, to] = isLeft ? [at - before, at + after] : [at - after, at + before];
        const others = to < 0 ? [] : sides[isLeft ? 1 : 0].fetch(key, from, to);
        for (const other of others) {
          unmatched.delete(closes(!isLeft, other.at), textOf(!isLeft, key));
          const joined = isLeft ? joiner(value as L, other.value as R, key) : joiner(other.value as L, value as R, key);
          context.forward({ key, value: joined, at: Math.max(at, other.at) });
        }
        if (others.length > 0 || !isOuter) return;
        const due = closes(isLeft, at);
        const values = [...(unmatched.get(due, textOf(isLeft, key))?.values ?? []), value];
        if (due <= context.time()) emitAlone({ key, values: [value], at, isLeft });
        else unmatched.put(due, textOf(isLeft, key), { key, values, at, isLeft });
      },
    };
  };

/** The least of the times that there are. */
export const earliest = (times: readonly (number | undefined)[]): number | undefined => {
  let least: number | undefined;
  for (const time of times) if (time !== undefined && (least === undefined || time < least)) least = time;
  return least;
};
