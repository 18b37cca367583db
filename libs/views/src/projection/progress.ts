import { type Freshness, type Lag, openLag, type Position } from '@millrace/event-log';
import type { Positions } from '../registry/positions.js';
import type { AnyView } from '../view/view.js';

/** What this instance knows of how far its view has come, and who waits for it to come further. */
export type Progress = Readonly<{
  positions: () => Positions;
  /** Whether positions have been read at all. */
  isKnown: () => boolean;
  /** Sets what has to be passed before the view counts as caught up: how long the streams were when reading began. */
  setTarget: (lengths: Readonly<Record<string, number>>) => void;
  /** Whether that is passed, and no more is behind than what is on its way when events come all the time. */
  hasCaughtUp: () => boolean;
  /** Takes over positions that are committed, and whether rows changed with them. */
  advance: (positions: Positions, rowsChanged?: boolean) => void;
  /** Another number whenever rows may have changed. */
  revision: () => number;
  /**
   * Learns how long a stream is at least; with `lookedAt`, that it ended there at that time. When it had been read further by then, its
   * tail was lost: nothing counts as reached from then on.
   */
  recordStreamEnd: (stream: string, lastSeq: number, lookedAt?: number) => void;
  /** Whether anybody waits. */
  hasWaiters: () => boolean;
  /** Calls back whenever anybody begins to wait; returns what ends that. */
  onWaiterAdded: (callback: () => void) => () => void;
  /** Resolves `true` when the position is passed, `false` when it is not in time. Streams that the view does not read do not count. */
  waitFor: (asked: Position, timeoutMs: number) => Promise<boolean>;
  freshness: (asked: Position, now: number) => Freshness;
}>;

const maxInFlight = 100;

export const createProgress = (view: AnyView): Progress => {
  const streams = view.streams.map((stream) => stream.name);
  const lags = new Map<string, Lag>(streams.map((stream) => [stream, openLag()]));
  const waiters = new Set<() => void>();
  let positions: Positions = {};
  let edition = 0;
  let known = false;
  /** When positions were last learnt, and the streams that have become shorter since. */
  let knownAt = 0;
  const cut = new Set<string>();
  let aim: Readonly<Record<string, number>> | undefined;
  const callbacks = new Set<() => void>();
  const seqOf = (stream: string) => positions[stream]?.seq ?? 0;
  const isReached = (asked: Readonly<Record<string, number>>) =>
    cut.size === 0 && streams.every((stream) => seqOf(stream) >= (asked[stream] ?? 0));

  const behindEvents = () => [...lags.values()].reduce((sum, lag) => sum + lag.events(), 0);

  return {
    positions: () => positions,
    isKnown: () => known,
    setTarget: (lengths) => {
      aim = lengths;
    },
    hasCaughtUp: () => aim !== undefined && isReached(aim) && behindEvents() <= maxInFlight,
    advance: (reached, rowsChanged = streams.some((stream) => reached[stream]?.seq !== seqOf(stream))) => {
      if (streams.some((stream) => reached[stream]?.seq !== seqOf(stream))) knownAt = Date.now();
      positions = reached;
      known = true;
      for (const [stream, lag] of lags) lag.read(seqOf(stream), timeOf(reached[stream]?.at));
      if (rowsChanged) edition += 1;
      for (const waiter of waiters) waiter();
    },
    revision: () => edition,
    recordStreamEnd: (stream, lastSeq, lookedAt) => {
      lags.get(stream)?.learn(lastSeq, lookedAt);
      if (lookedAt !== undefined && lookedAt > knownAt && lastSeq < seqOf(stream)) cut.add(stream);
    },
    hasWaiters: () => waiters.size > 0,
    onWaiterAdded: (callback) => {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    waitFor: (asked, timeoutMs) =>
      new Promise((resolve) => {
        if (isReached(asked)) return resolve(true);
        const settle = (reached: boolean) => {
          clearTimeout(timer);
          waiters.delete(look);
          resolve(reached);
        };
        const look = () => isReached(asked) && settle(true);
        const timer = setTimeout(() => settle(false), timeoutMs);
        waiters.add(look);
        for (const callback of callbacks) callback();
        return undefined;
      }),
    freshness: (asked, now) => {
      const read = Object.fromEntries(streams.map((stream) => [stream, seqOf(stream)]));
      const behindMs = Math.max(0, ...[...lags.values()].map((lag) => lag.ms(now)));
      return { view: view.name, positions: read, behindEvents: behindEvents(), behindMs, reached: isReached(asked) };
    },
  };
};

const timeOf = (at: string | undefined): number | undefined => (at === undefined ? undefined : Date.parse(at));
