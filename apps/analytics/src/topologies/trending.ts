import { TimeWindows } from '@millrace/stream-topology';
import type { VisitEvent } from '@millrace/contracts';
import type { Inputs } from '../inputs/inputs.js';
import type { OrderInput } from '../inputs/orders.js';
import { periods, visitGrace } from './periods.js';

/** What speaks for a product in a window of a day. `score`: a view 1, a piece into a cart 5, an order 20. */
export type Popularity = Readonly<{ views: number; additions: number; orders: number; score: number }>;

/** An event changes six windows. */
const step = 4 * periods.hour;

/** The start of the window that is the most complete at a time: of those that are open, the one that ends first. It has the 20 to 24 hours before. */
export const currentTrendingWindow = (at: number): number => Math.max(0, at - (at % step) + step - periods.day);

const nobody: Popularity = { views: 0, additions: 0, orders: 0, score: 0 };
const view: Popularity = { views: 1, additions: 0, orders: 0, score: 1 };
const addition: Popularity = { views: 0, additions: 1, orders: 0, score: 5 };
const ordered: Popularity = { views: 0, additions: 0, orders: 1, score: 20 };

type Vote = readonly [productId: string, popularity: Popularity];

const votesOfVisit = (event: VisitEvent): readonly Vote[] => {
  switch (event.type) {
    case 'ProductViewed':
      return [[event.productId, view]];
    case 'ProductAddedToCart':
      return [[event.productId, addition]];
    case 'PageViewed':
    case 'SearchPerformed':
    case 'CartViewed':
    case 'CheckoutStarted':
    case 'CheckoutCompleted':
      return [];
  }
};

const votesOfOrder = (event: OrderInput): readonly Vote[] =>
  event.type === 'OrderPlaced' ? [...new Set(event.lines.map(({ productId }) => productId))].map((id) => [id, ordered]) : [];

/**
 * Popularity per product in hopping windows of a day, one every four hours, in the window store `trending`. Not as a stream: an event changes six windows, so
 * it would be six messages.
 */
export const trending = ({ web, orders }: Pick<Inputs, 'web' | 'orders'>): void => {
  web
    .flatMap((_, event) => votesOfVisit(event), { name: 'interest-of-visits' })
    .merge(
      orders.flatMap((_, event) => votesOfOrder(event), { name: 'interest-of-orders' }),
      { name: 'interest' },
    )
    .groupByKey({ name: 'interest-by-product' })
    .windowedBy(TimeWindows.ofSizeAndGrace(periods.day, visitGrace).advanceBy(step))
    .aggregate(
      () => nobody,
      (_, one, sum) => ({
        views: sum.views + one.views,
        additions: sum.additions + one.additions,
        orders: sum.orders + one.orders,
        score: sum.score + one.score,
      }),
      { name: 'trending', retention: 3 * periods.day },
    );
};
