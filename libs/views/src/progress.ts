import type { Freshness, Position } from '@millrace/event-log';
import type { Positions } from './positions.js';
import type { AnyView } from './view.js';

/** What this instance knows of how far its view has come, and who waits for it to come further. */
export type Progress = Readonly<{
  positions: () => Positions;
  /** Whether positions have been read at all. */
  isKnown: () => boolean;
  /** Sets what has to be passed before the view counts as caught up: how long the streams were when reading began. */
  aimAt: (lengths: Readonly<Record<string, number>>) => void;
  /** Whether that is passed, and no more is behind than what is on its way when events come all the time. */
  hasCaughtUp: () => boolean;
  /** Takes over positions that are committed, and whether rows changed with them. */
  advance: (positions: Positions, rowsChanged?: boolean) => void;
  /** Another number whenever rows may have changed. */
  edition: () => number;
  /** Learns how long a stream is. */
  learn: (stream: string, lastSeq: number) => void;
  /** Whether anybody waits. */
  isAwaited: () => boolean;
  /** Resolves `true` when the position is passed, `false` when it is not in time. Streams that the view does not read do not count. */
  waitFor: (asked: Position, timeoutMs: number) => Promise<boolean>;
  freshness: (asked: Position, now: number) => Freshness;
}>;

/** Longest delay that is told: what fits the integers of GraphQL. Also told when nothing is applied yet. */
const longestMs = 2_147_483_647;

const mostOnTheWay = 100;

export const openProgress = (view: AnyView): Progress => {
  const streams = view.streams.map((stream) => stream.name);
  const lengths: Record<string, number> = {};
  const waiters = new Set<() => void>();
  let positions: Positions = {};
  let edition = 0;
  let known = false;
  let aim: Readonly<Record<string, number>> | undefined;
  const seqOf = (stream: string) => positions[stream]?.seq ?? 0;
  const isReached = (asked: Readonly<Record<string, number>>) => streams.every((stream) => seqOf(stream) >= (asked[stream] ?? 0));

  const behind = (now: number) => {
    const late = streams.filter((stream) => (lengths[stream] ?? 0) > seqOf(stream));
    const events = late.reduce((sum, stream) => sum + (lengths[stream] ?? 0) - seqOf(stream), 0);
    const delays = late.map((stream) => now - Date.parse(positions[stream]?.at ?? '1970-01-01T00:00:00Z'));
    return { events, ms: Math.min(longestMs, Math.max(0, ...delays)) };
  };

  return {
    positions: () => positions,
    isKnown: () => known,
    aimAt: (lengths) => {
      aim = lengths;
    },
    hasCaughtUp: () => aim !== undefined && isReached(aim) && behind(0).events <= mostOnTheWay,
    advance: (reached, rowsChanged = streams.some((stream) => reached[stream]?.seq !== seqOf(stream))) => {
      positions = reached;
      known = true;
      if (rowsChanged) edition += 1;
      for (const waiter of waiters) waiter();
    },
    edition: () => edition,
    learn: (stream, lastSeq) => {
      lengths[stream] = Math.max(lengths[stream] ?? 0, lastSeq);
    },
    isAwaited: () => waiters.size > 0,
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
        return undefined;
      }),
    freshness: (asked, now) => {
      const { events, ms } = behind(now);
      const reached = Object.fromEntries(streams.map((stream) => [stream, seqOf(stream)]));
      return { view: view.name, positions: reached, behindEvents: events, behindMs: ms, reached: isReached(asked) };
    },
  };
};
