import type { InputOf, ListSearches, OutputOf } from '@millrace/contracts';
import type { Searches } from '../topologies/searches.js';
import type { WindowRows } from './read-windows.js';

type Row = OutputOf<typeof ListSearches>['rows'][number];

/** Searches of days, added up by their words: those without results, or the slow ones, the most frequent first. */
export const searchFigures = (
  days: WindowRows<string, Searches>['rows'],
  kind: InputOf<typeof ListSearches>['kind'],
): readonly Row[] => {
  const sums = new Map<string, Row>();
  for (const { key, value } of days) sums.set(key.key, added(sums.get(key.key) ?? { words: key.key, ...none }, value));
  const countOf = ({ withoutResults, slow }: Row) => (kind === 'SLOW' ? slow : withoutResults);
  return [...sums.values()]
    .filter((row) => countOf(row) > 0)
    .toSorted((one, other) => countOf(other) - countOf(one) || (one.words < other.words ? -1 : 1));
};

const none: Searches = { searches: 0, withoutResults: 0, slow: 0, totalMs: 0, maxMs: 0 };

const added = (sum: Row, day: Searches): Row => ({
  words: sum.words,
  searches: sum.searches + day.searches,
  withoutResults: sum.withoutResults + day.withoutResults,
  slow: sum.slow + day.slow,
  totalMs: sum.totalMs + day.totalMs,
  maxMs: Math.max(sum.maxMs, day.maxMs),
});
