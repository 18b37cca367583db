import { describe, expect, it } from 'vitest';
import { minutes, morning, observed, searchedFor, written } from './shop-events.fixture.js';

const visit = [
  observed('v', 1, 'ProductViewed', { productId: 'tea' }),
  observed('v', 0, 'PageViewed', { page: 'home', referrer: 'news.example' }),
  searchedFor('v', 2, 'tea'),
  searchedFor('v', 3, 'tea'),
  observed('v', 25, 'ProductAddedToCart', { productId: 'tea', quantity: 1 }),
  observed('v', 26, 'CheckoutStarted', {}),
  observed('v', 28, 'CheckoutCompleted', {}),
];
const whole = {
  entry: { at: morning, page: 'home', referrer: 'news.example' },
  ...{ pages: 1, searches: ['tea'], products: 1, additions: 1, checkouts: 1, converted: true },
};

describe('visits', () => {
  it('are written when they have ended, with their entry, searches and conversion', () => {
    expect(written('visits', visit, 'VISITS', 28 + 30 + 60)).toEqual([]);
    expect(written('visits', visit, 'VISITS', 28 + 30 + 61)).toEqual([
      { key: { key: 'v', window: { start: morning, end: morning + minutes(28) } }, value: whole, at: morning + minutes(28) },
    ]);
  });

  it('are two after half an hour without activity, and one when an event in between comes late', () => {
    const apart = [observed('v', 0, 'PageViewed', { page: 'home' }), observed('v', 40, 'PageViewed', { page: 'cart' })];
    expect(written('visits', apart, 'VISITS', 200)).toHaveLength(2);
    const joined = [...apart, observed('v', 20, 'PageViewed', { page: 'search' })];
    expect(written('visits', joined, 'VISITS', 200)).toMatchObject([{ value: { pages: 3, entry: { page: 'home' } } }]);
  });
});
