import type { VisitEvent } from '@millrace/contracts';
import { SessionWindows } from '@millrace/stream-topology';
import type { Inputs } from '../inputs/inputs.js';
import { visitGap, visitGrace } from './periods.js';

/** A visit as a whole. `entry`: its first page, with the site that led to it; `converted`: it has ordered. */
export type Visit = Readonly<{
  entry: Readonly<{ at: number; page: string; referrer: string }> | null;
  pages: number;
  searches: readonly string[];
  products: number;
  additions: number;
  checkouts: number;
  converted: boolean;
}>;

const maxSearches = 20;
const nothing: Visit = { entry: null, pages: 0, searches: [], products: 0, additions: 0, checkouts: 0, converted: false };

const entryOf = (event: VisitEvent): Visit['entry'] =>
  event.type === 'PageViewed' ? { at: Date.parse(event.at), page: event.page, referrer: event.referrer ?? '' } : null;

const rank = ({ at, page, referrer }: NonNullable<Visit['entry']>): string =>
  `${String(at).padStart(15, '0')} ${page} ${referrer}`;

const earlier = (one: Visit['entry'], other: Visit['entry']): Visit['entry'] => {
  if (!one || !other) return one ?? other;
  return rank(one) <= rank(other) ? one : other;
};

const searched = (words: readonly string[]): readonly string[] => [...new Set(words)].sort().slice(0, maxSearches);

const add = (_: string, event: VisitEvent, visit: Visit): Visit => {
  switch (event.type) {
    case 'PageViewed':
      return { ...visit, pages: visit.pages + 1, entry: earlier(visit.entry, entryOf(event)) };
    case 'SearchPerformed':
      return { ...visit, searches: searched([...visit.searches, event.words]) };
    case 'ProductViewed':
      return { ...visit, products: visit.products + 1 };
    case 'ProductAddedToCart':
      return { ...visit, additions: visit.additions + 1 };
    case 'CartViewed':
      return visit;
    case 'CheckoutStarted':
      return { ...visit, checkouts: visit.checkouts + 1 };
    case 'CheckoutCompleted':
      return { ...visit, converted: true };
  }
};

const union = (_: string, one: Visit, other: Visit): Visit => ({
  entry: earlier(one.entry, other.entry),
  pages: one.pages + other.pages,
  searches: searched([...one.searches, ...other.searches]),
  products: one.products + other.products,
  additions: one.additions + other.additions,
  checkouts: one.checkouts + other.checkouts,
  converted: one.converted || other.converted,
});

/** Visits as they end, in the stream `VISITS`: one record for each, under its id and its time from the first event to the last. */
export const visits = ({ web }: Pick<Inputs, 'web'>): void => {
  web
    .groupByKey({ name: 'events-by-visit' })
    .windowedBy(SessionWindows.ofInactivityGapAndGrace(visitGap, visitGrace))
    .lateTo('LATE_VISIT_EVENTS')
    .aggregate(() => nothing, add, union, { name: 'visits' })
    .suppressUntilWindowCloses({ name: 'ended-visits' })
    .toStream({ name: 'visits-ended' })
    .to('VISITS', { name: 'visits-out' });
};
