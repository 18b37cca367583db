import type { HistorySlice } from '@millrace/contracts';
import { QueryRefused } from '../log-error.js';
import { formatPosition } from '../position.js';
import type { Recorded } from '../recorded.js';
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

/**
 * A part of what happened, oldest first, whichever streams it comes from; of what happened at one instant, streams come as they
 * are first named, and each stream keeps its own order. `more` is what else is to be told of an event. Throws `QueryRefused`
 * with `BadCursor` for a cursor of another history.
 */
export const historyPage = <E extends Readonly<{ type: string }>, M extends object>(
  events: readonly Recorded<E>[],
  { first, after, last, before }: HistorySlice,
  more: (event: Recorded<E>) => M,
): HistoryPage<E, M> => {
  const all = inOrderOfTime(events);
  const from = after === undefined ? 0 : placeOf(all, after) + 1;
  const to = before === undefined ? all.length : placeOf(all, before);
  const start = last === undefined ? from : Math.max(from, to - last);
  const length = first ?? last ?? usualPage;
  const end = Math.max(start, Math.min(to, start + length));
  return {
    entries: all.slice(start, end).map((recorded) => {
      const { id, at, stream, seq, version, event } = recorded;
      return { id, at, stream, seq, version, event, ...more(recorded) };
    }),
    totalCount: all.length,
    hasNextPage: end < all.length,
    hasPreviousPage: start > 0,
  };
};

const placeOf = (events: readonly Recorded[], cursor: string): number => {
  const place = events.findIndex((event) => cursorOf(event) === cursor);
  if (place < 0) throw new QueryRefused('BadCursor', 'not a cursor of this history');
  return place;
};

/** By time; where a clock was put back, an event counts as happening when the one before it in its stream did. */
const inOrderOfTime = <E>(events: readonly Recorded<E>[]): readonly Recorded<E>[] => {
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
