import type { Windowed } from '@millrace/stream-topology';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AbandonedCart } from './abandoned-carts.js';
import type { TimelineEntry } from './carrier-timeline.js';
import type { FunnelKey } from './funnel.js';
import * as recomputed from './recomputed.fixture.js';
import type { Sales, SalesKey } from './sales.js';
import type { Searches } from './searches.js';
import { driven, type Given, minutes, morning, written } from './shop-events.fixture.js';
import { simulatedDay } from './simulated-day.fixture.js';
import type { Popularity } from './trending.js';
import type { Visit } from './visits.js';

const { rowsOf } = recomputed;
const theEnd = 5 * 24 * 60;

const results: Readonly<Record<string, (events: readonly Given[]) => readonly [computed: unknown, recomputed: unknown]>> = {
  sales: (events) => [
    rowsOf(
      driven('sales', events)
        .windowStore<SalesKey, Sales>('sales')
        .all()
        .map(({ key: { key, window }, value }) => [[key.productId, key.currency, window.start], value]),
    ),
    recomputed.recomputedSales(events),
  ],
  'trending products': (events) => [
    rowsOf(
      driven('trending', events)
        .windowStore<string, Popularity>('trending')
        .all()
        .map(({ key: { key, window }, value }) => [[key, window.start], value]),
    ),
    recomputed.recomputedPopularity(events),
  ],
  visits: (events) => [
    rowsOf(
      written<Windowed<string>, Visit>('visits', events, 'VISITS', theEnd).map(({ key: { key, window }, value }) => [
        [key, window.start, window.end],
        value,
      ]),
    ),
    recomputed.recomputedVisits(events),
  ],
  'the funnel': (events) => [
    rowsOf(
      driven('funnel', events)
        .store<FunnelKey, number>('funnel')
        .all()
        .map(({ key: { day, step }, value }) => [[day, step], { visits: value }]),
    ),
    recomputed.recomputedFunnel(events),
  ],
  searches: (events) => [
    rowsOf(
      driven('searches', events)
        .windowStore<string, Searches>('searches')
        .all()
        .map(({ key: { key, window }, value: { maxMs: _, ...value } }) => [[key, window.start], value]),
    ),
    recomputed.recomputedSearches(events),
  ],
  'abandoned carts': (events) => [
    rowsOf(
      written<string, AbandonedCart>('abandoned-carts', events, 'ABANDONED_CARTS', theEnd).map(
        ({ key, value: { since, items } }) => [
          [key, since],
          Object.fromEntries(items.map(({ variantId, quantity }) => [variantId, quantity])),
        ],
      ),
    ),
    recomputed.recomputedAbandonedCarts(events),
  ],
  'reports of carriers': (events) => [
    written<string, TimelineEntry>('carrier-timeline', events, 'CARRIER_TIMELINE', theEnd).map(({ key, value, at }) => [
      at,
      key,
      value,
    ]),
    events
      .filter(({ stream }) => stream === 'SHIPPING')
      .map(({ at, key, value }) => ({ at, key, value, id: (value as { updateId: string }).updateId }))
      .sort((one, other) => one.at - other.at || (`${one.key} ${one.id}` < `${other.key} ${other.id}` ? -1 : 1))
      .map(({ at, key, value }) => [at, key, { update: value, isLate: false }]),
  ],
};

describe('the analytics of a simulated day, late and jumbled, are those of a plain computation over all events', () => {
  it.each(Object.entries(results))('%s', (_, compare) => {
    let compared = 0;
    fc.assert(
      fc.property(simulatedDay, (events) => {
        const [computed, expected] = compare(events);
        expect(computed).toEqual(expected);
        compared += (expected as readonly unknown[]).length;
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(20);
  });
});

it('the morning is the start of an hour', () => expect(morning % minutes(60)).toBe(0));
