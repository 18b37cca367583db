import { type Freshness, type Lag, openLag, type Position } from '@millrace/event-log';
import type { Positions } from '../registry/positions.js';
import type { AnyView } from '../view/view.js';

/** The progress of a build as this instance knows it, and the callers that wait for a position. */
export type Progress = Readonly<{
  positions: () => Positions;
  /** Whether positions have been read at all. */
  isKnown: () => boolean;
  /** Sets the last sequences that must be reached before the build counts as caught up. */
  setTarget: (lengths: Readonly<Record<string, number>>) => void;
  /** Whether the target is reached and the lag is at most 100 events. */
  hasCaughtUp: () => boolean;
  /** Sets committed positions; `rowsChanged` increases the revision. */
  advance: (positions: Positions, rowsChanged?: boolean) => void;
  /** Increases whenever rows may have changed. */
  revision: () => number;
  /**
   * Records that a stream is at least `lastSeq` long; with `lookedAt` (ms), that it ended there at that time. When more had been read by
   * then, the stream lost its tail, and no position counts as reached from then on.
   */
  recordStreamEnd: (stream: string, lastSeq: number, lookedAt?: number) => void;
  /** Whether anybody waits. */
  hasWaiters: () => boolean;
  /** Calls back whenever a caller begins to wait. Returns the function that unsubscribes. */
  onWaiterAdded: (callback: () => void) => () => void;
  /** Resolves `true` when the position is reached, `false` after `timeoutMs`. Streams that the view does not read are ignored. */
  waitFor: (target: Position, timeoutMs: number) => Promise<boolean>;
  freshness: (target: Position, now: number) => Freshness;
  /** W3C trace context of the newest batch that this instance has folded; `undefined` while traces are not recorded. */
  lastBatch: () => string | undefined;
  recordBatch: (traceparent: string | undefined) => void;
}>;

const maxInFlight = 100;

/** The progress of a build whose positions have not been read yet. */
export const createProgress = (view: Pick<AnyView, 'name' | 'streams'>): Progress => {
  const streams = view.streams.map((stream) => stream.name);
  const lags = new Map<string, Lag>(streams.map((stream) => [stream, openLag()]));
  const waiters = new Set<() => void>();
  let positions: Positions = {};
  let revision = 0;
  let known = false;
  let lastBatch: string | undefined;
  /** When positions were last learnt, and the streams that have become shorter since. */
  let knownAt = 0;
  const truncated = new Set<string>();
  let target: Readonly<Record<string, number>> | undefined;
  const callbacks = new Set<() => void>();
  const seqOf = (stream: string) => positions[stream]?.seq ?? 0;
  const isReached = (target: Readonly<Record<string, number>>) =>
    truncated.size === 0 && streams.every((stream) => seqOf(stream) >= (target[stream] ?? 0));

  const behindEvents = () => [...lags.values()].reduce((sum, lag) => sum + lag.events(), 0);

  return {
    positions: () => positions,
    isKnown: () => known,
    setTarget: (lengths) => {
      target = lengths;
    },
    hasCaughtUp: () => target !== undefined && isReached(target) && behindEvents() <= maxInFlight,
    advance: (reached, rowsChanged = streams.some((stream) => reached[stream]?.seq !== seqOf(stream))) => {
      if (streams.some((stream) => reached[stream]?.seq !== seqOf(stream))) knownAt = Date.now();
      positions = reached;
      known = true;
      for (const [stream, lag] of lags) lag.read(seqOf(stream), timeOf(reached[stream]?.at));
      if (rowsChanged) revision += 1;
      for (const waiter of waiters) waiter();
    },
    revision: () => revision,
    recordStreamEnd: (stream, lastSeq, lookedAt) => {
      lags.get(stream)?.recordEnd(lastSeq, lookedAt);
      if (lookedAt !== undefined && lookedAt > knownAt && lastSeq < seqOf(stream)) truncated.add(stream);
    },
    hasWaiters: () => waiters.size > 0,
    onWaiterAdded: (callback) => {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    waitFor: (target, timeoutMs) =>
      new Promise((resolve) => {
        if (isReached(target)) return resolve(true);
        const settle = (reached: boolean) => {
          clearTimeout(timer);
          waiters.delete(look);
          resolve(reached);
        };
        const look = () => isReached(target) && settle(true);
        const timer = setTimeout(() => settle(false), timeoutMs);
        waiters.add(look);
        for (const callback of callbacks) callback();
        return undefined;
      }),
    lastBatch: () => lastBatch,
    recordBatch: (traceparent) => {
      lastBatch = traceparent;
    },
    freshness: (target, now) => {
      const read = Object.fromEntries(streams.map((stream) => [stream, seqOf(stream)]));
      const behindMs = Math.max(0, ...[...lags.values()].map((lag) => lag.ms(now)));
      return { view: view.name, positions: read, behindEvents: behindEvents(), behindMs, reached: isReached(target) };
    },
  };
};

const timeOf = (at: string | undefined): number | undefined => (at === undefined ? undefined : Date.parse(at));
