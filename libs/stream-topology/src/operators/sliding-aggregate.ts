import type { NodeContext, Processor } from '../graph/node.js';
import type { Entry, Timed, Windowed } from '../store/stores.js';
import type { Fold } from './aggregate.js';
import { expiringWindows, latePort, type WindowState } from './window-aggregate.js';
import type { SlidingWindowsSpec } from './windows.js';

/** What the windows around a record say: aggregates of its neighbours, and which windows exist. */
type Around<A> = { starts: Set<number>; left?: Timed<A>; right?: Timed<A>; combined?: Timed<A>; previous?: number };

/**
 * Folds the records of each key and sliding window. A record at t belongs to each window that contains t; the windows are the one that ends at t,
 * and those that start 1 ms after a record. A window takes records while its end ≥ stream time − grace. Before `difference` ms since 1970 the
 * window [0, difference] stands for those with a negative start. Source: Kafka Streams, `KStreamSlidingWindowAggregate`.
 */
export const aggregateSliding =
  <K, V, A>({ difference, grace }: SlidingWindowsSpec, state: WindowState, add: Fold<K, V, A>) =>
  (context: NodeContext): Processor<K, V | null> => {
    const { windows, put, due, fire } = expiringWindows<K, A>(context, state);
    const process: Processor<K, V | null>['process'] = (record) => {
      const { key, value, at } = record;
      if (key === null || key === undefined || value === null) return;
      const closeTime = context.time() - grace;
      let taken = false;
      const emit = (start: number, aggregate: A, old: A | null, latest: number) => {
        const windowed: Windowed<K> = { key, window: { start, end: start + difference } };
        put(windowed, aggregate, latest);
        context.forward({ key: windowed, value: { newValue: aggregate, oldValue: old }, at: latest });
      };
      /** Adds the record to the window; `base`: what is in it. `isStored`: the window exists with this content. */
      const update = (start: number, base: Timed<A> | undefined, isStored: boolean) => {
        if (start + difference < closeTime) return;
        taken = true;
        const old = isStored ? (base?.value ?? null) : null;
        emit(start, add(key, value, base?.value), old, Math.max(at, base?.at ?? 0));
      };
      const late = at + 1 + difference <= closeTime;
      const around: Around<A> = late
        ? { starts: new Set() }
        : lookAround(windows.fetch(key, at - 2 * difference, at + 1), at, difference, update);
      const { starts, previous, right } = around;
      const addPrevious = () => {
        if (previous !== undefined && !starts.has(previous + 1) && previous + 1 + difference >= at)
          update(previous + 1, undefined, false);
      };
      const addLeft = () => {
        const start = Math.max(0, at - difference);
        if (around.combined) update(0, around.combined, true);
        else if (!starts.has(start)) update(start, leftContent(around, at, difference), false);
      };
      const addRight = () => {
        if (!starts.has(at + 1) && right && right.at > at) emit(at + 1, right.value, null, right.at);
      };
      if (!late) for (const step of at < difference ? [addRight, addPrevious, addLeft] : [addPrevious, addLeft, addRight]) step();
      if (!taken) context.forward(record, latePort);
    };
    return { due, fire, process };
  };

const leftContent = <A>({ previous, left }: Around<A>, at: number, difference: number): Timed<A> | undefined =>
  previous !== undefined && at - difference <= previous && left ? { value: left.value, at: previous } : undefined;

/** Reads the windows of a key from the latest start on, and adds the record to those that contain its time. */
const lookAround = <K, A>(
  found: readonly Entry<Windowed<K>, A>[],
  at: number,
  difference: number,
  update: (start: number, base: Timed<A>, isStored: boolean) => void,
): Around<A> => {
  const around: Around<A> = { starts: new Set(found.map(({ key }) => key.window.start)) };
  for (const { key, ...base } of found.toReversed()) {
    const { start } = key.window;
    const end = start + difference;
    if (start > at) continue;
    if (end < at) {
      around.left = base;
      around.previous ??= base.at;
      break;
    }
    const isEarly = start === 0 && at < difference;
    const isLeft = isEarly || end === at;
    if (!isLeft || base.at > at) around.right ??= base;
    if (isLeft && base.at < at) around.previous = base.at;
    if (isEarly) around.combined = base;
    else update(start, base, true);
    if (isLeft && base.at >= at) break;
  }
  return around;
};
