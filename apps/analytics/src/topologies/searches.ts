import type { VisitEvent } from '@millrace/contracts';
import { type KStream, TimeWindows } from '@millrace/stream-topology';
import type { Inputs } from '../inputs/inputs.js';
import { periods, visitGrace } from './periods.js';

/** Searches of the same words in a day. Times in ms. */
export type Searches = Readonly<{ searches: number; withoutResults: number; slow: number; totalMs: number; maxMs: number }>;

/** A search that takes longer is slow, in ms. */
export const slowMs = 1_000;
const none: Searches = { searches: 0, withoutResults: 0, slow: 0, totalMs: 0, maxMs: 0 };

type Search = Extract<VisitEvent, Readonly<{ type: 'SearchPerformed' }>>;

const add = (_: string, { results, durationMs }: Search, sum: Searches): Searches => ({
  searches: sum.searches + 1,
  withoutResults: sum.withoutResults + (results === 0 ? 1 : 0),
  slow: sum.slow + (durationMs > slowMs ? 1 : 0),
  totalMs: sum.totalMs + durationMs,
  maxMs: Math.max(sum.maxMs, durationMs),
});

/**
 * Searches by words and day, in the window store `searches`; those of them without results and the slow ones in the streams `SEARCHES_WITHOUT_RESULTS` and
 * `SLOW_SEARCHES`.
 */
export const searches = ({ web }: Pick<Inputs, 'web'>): void => {
  const byWords = (web.filter((_, event) => event.type === 'SearchPerformed', { name: 'performed' }) as KStream<string, Search>)
    .groupBy((_, { words }) => words, { name: 'searches-by-words' })
    .windowedBy(TimeWindows.ofSizeAndGrace(periods.day, visitGrace))
    .lateTo('LATE_SEARCHES')
    .aggregate(() => none, add, { name: 'searches', retention: 90 * periods.day });
  byWords
    .filter((_, { withoutResults }) => withoutResults > 0, { name: 'without-results' })
    .toStream({ name: 'without-results-changes' })
    .to('SEARCHES_WITHOUT_RESULTS', { name: 'without-results-out' });
  byWords
    .filter((_, { slow }) => slow > 0, { name: 'slow' })
    .toStream({ name: 'slow-changes' })
    .to('SLOW_SEARCHES', { name: 'slow-out' });
};
