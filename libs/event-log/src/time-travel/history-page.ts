import type { HistorySlice } from '@millrace/contracts';
import { QueryRefused } from '../connection/log-error.js';
import { formatPosition } from '../message/position.js';
import type { Recorded } from '../store/recorded.js';
import { compareInstants } from './instant.js';

/** One event as a history tells it. */
type Entry<E> = Readonly<{ id: string; at: string; stream: string; seq: number; version: number; event: E }>;

export type HistoryPage<E, M = object> = {
  entries: (Entry<E> & M)[];
  totalCount: number;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
};

/** How long a page is that says nothing of it. */
const usualPage = 20;

/** Where an event stands in a history: its position in the log, so that a cursor stays good whatever happens later. */
const cursorOf = ({ stream, seq }: Pick<Recorded, 'stream' | 'seq'>): string => formatPosition({ [stream]: seq });

type Placed = Pick<Recorded, 'stream' | 'seq' | 'at'>;

/** What one page shows of a history, and how much there is besides. */
export type HistoryPart<P> = Readonly<{ shown: readonly P[] } & Omit<HistoryPage<never>, 'entries'>>;

/**
 * A part of what happened, oldest first, whichever streams it comes from; of what happened at one instant, streams come as they
 * are first named, and each stream keeps its own order. Throws `QueryRefused` with `BadCursor` for a cursor of another history.
 */
export const historyPart = <P extends Placed>(
  events: readonly P[],
  { first, after, last, before }: HistorySlice,
): HistoryPart<P> => {
  const all = inOrderOfTime(events);
  const from = after === undefined ? 0 : placeOf(all, after) + 1;
  const to = before === undefined ? all.length : placeOf(all, before);
  const start = last === undefined ? from : Math.max(from, to - last);
  const length = first ?? last ?? usualPage;
  const end = Math.max(start, Math.min(to, start + length));
  return { shown: all.slice(start, end), totalCount: all.length, hasNextPage: end < all.length, hasPreviousPage: start > 0 };
};

/** The same part, told. `more` is what else is to be told of an event. */
export const historyPage = <E extends Readonly<{ type: string }>, M extends object>(
  events: readonly Recorded<E>[],
  slice: HistorySlice,
  more: (event: Recorded<E>) => M,
): HistoryPage<E, M> => {
  const { shown, ...rest } = historyPart(events, slice);
  return { entries: shown.map((recorded) => ({ ...entryOf(recorded), ...more(recorded) })), ...rest };
};

export const entryOf = <E extends Readonly<{ type: string }>>({
  id,
  at,
  stream,
  seq,
  version,
  event,
}: Recorded<E>): Entry<E> => ({
  ...{ id, at, stream, seq, version, event },
});

const placeOf = (events: readonly Placed[], cursor: string): number => {
  const place = events.findIndex((event) => cursorOf(event) === cursor);
  if (place < 0) throw new QueryRefused('BadCursor', 'not a cursor of this history');
  return place;
};

/** By time; where a clock was put back, an event counts as happening when the one before it in its stream did. */
const inOrderOfTime = <P extends Placed>(events: readonly P[]): readonly P[] => {
  const newest = new Map<string, string>();
  const timed = events.map((recorded, given) => {
    const { stream, at } = recorded;
    const before = newest.get(stream) ?? at;
    const when = compareInstants(at, before) < 0 ? before : at;
    newest.set(stream, when);
    return { recorded, when, given };
  });
  return timed.sort((a, b) => compareInstants(a.when, b.when) || a.given - b.given).map(({ recorded }) => recorded);
};
