import type { HistorySlice } from '@millrace/contracts';
import { QueryRefused } from '../query/query-refused.js';
import { formatPosition } from '../message/position.js';
import type { Recorded } from '../store/recorded.js';
import { compareInstants } from './instant.js';

/** One event of a history. */
type Entry<E> = Readonly<{ id: string; at: string; stream: string; seq: number; version: number; event: E }>;

/** A page of a history, oldest event first; `M` is what the caller adds to each entry. */
export type HistoryPage<E, M = object> = {
  entries: (Entry<E> & M)[];
  totalCount: number;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
};

/** Entries of a page without `first` and `last`. */
const defaultPageSize = 20;

/** The cursor of an event is its position in the log, so that it stays valid when the history grows. */
const cursorOf = ({ stream, seq }: Pick<Recorded, 'stream' | 'seq'>): string => formatPosition({ [stream]: seq });

type Positioned = Pick<Recorded, 'stream' | 'seq' | 'at'>;

/** The events of one page, and the size of the history around it. */
export type HistoryPart<P> = Readonly<{ shown: readonly P[] } & Omit<HistoryPage<never>, 'entries'>>;

/**
 * The part of a history that a slice selects, by time, oldest first. At one instant, streams come in the order in which `events` names
 * them first, and each stream keeps its own order. Throws `QueryRefused` with `BadCursor` for a cursor of another history.
 */
export const historyPart = <P extends Positioned>(
  events: readonly P[],
  { first, after, last, before }: HistorySlice,
): HistoryPart<P> => {
  const all = inOrderOfTime(events);
  const from = after === undefined ? 0 : indexOfCursor(all, after) + 1;
  const to = before === undefined ? all.length : indexOfCursor(all, before);
  const start = last === undefined ? from : Math.max(from, to - last);
  const length = first ?? last ?? defaultPageSize;
  const end = Math.max(start, Math.min(to, start + length));
  return { shown: all.slice(start, end), totalCount: all.length, hasNextPage: end < all.length, hasPreviousPage: start > 0 };
};

/** As `historyPart`, as a page of entries. `more` returns what to add to the entry of an event. */
export const historyPage = <E extends Readonly<{ type: string }>, M extends object>(
  events: readonly Recorded<E>[],
  slice: HistorySlice,
  more: (event: Recorded<E>) => M,
): HistoryPage<E, M> => {
  const { shown, ...rest } = historyPart(events, slice);
  return { entries: shown.map((recorded) => ({ ...entryOf(recorded), ...more(recorded) })), ...rest };
};

/** The entry of an event. */
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

const indexOfCursor = (events: readonly Positioned[], cursor: string): number => {
  const index = events.findIndex((event) => cursorOf(event) === cursor);
  if (index < 0) throw new QueryRefused('BadCursor', 'not a cursor of this history');
  return index;
};

/** By time. Where a clock was set back, an event counts as of the time of its predecessor in its stream. */
const inOrderOfTime = <P extends Positioned>(events: readonly P[]): readonly P[] => {
  const newest = new Map<string, string>();
  const timed = events.map((recorded, index) => {
    const { stream, at } = recorded;
    const before = newest.get(stream) ?? at;
    const when = compareInstants(at, before) < 0 ? before : at;
    newest.set(stream, when);
    return { recorded, when, index };
  });
  return timed.sort((a, b) => compareInstants(a.when, b.when) || a.index - b.index).map(({ recorded }) => recorded);
};
