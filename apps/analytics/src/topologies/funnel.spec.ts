import { describe, expect, it } from 'vitest';
import type { FunnelKey } from './funnel.js';
import { driven, type Given, morning, observed, searchedFor } from './shop-events.fixture.js';

const day = Math.floor(morning / 86_400_000) * 86_400_000;
const viewed = (visit: string, after: number, productId: string) => observed(visit, after, 'ProductViewed', { productId });
const added = (visit: string, after: number, productId: string) =>
  observed(visit, after, 'ProductAddedToCart', { productId, quantity: 1 });
const completed = (visit: string, after: number) => observed(visit, after, 'CheckoutCompleted', {});

const reached = (given: readonly Given[]) => {
  const steps = driven('funnel', given).store<FunnelKey, number>('funnel');
  return (['search', 'product', 'cart', 'order'] as const).map((step) => steps.get({ day, step })?.value ?? 0);
};

describe('the funnel from search to order', () => {
  it('counts a visit once for each step that it reaches', () => {
    const given = [
      searchedFor('a', 0, 'tea'),
      searchedFor('a', 1, 'green tea'),
      viewed('a', 2, 'tea'),
      viewed('a', 3, 'pot'),
      added('a', 4, 'tea'),
      completed('a', 30),
      searchedFor('b', 0, 'pot'),
      viewed('b', 5, 'pot'),
      searchedFor('c', 0, 'mug'),
    ];
    expect(reached(given)).toEqual([3, 2, 1, 1]);
    expect(reached([...given].reverse())).toEqual([3, 2, 1, 1]);
  });

  it('has no step without the one before: another product, another visit, the wrong order, too late', () => {
    const search = searchedFor('a', 10, 'tea');
    expect(reached([search, viewed('a', 12, 'tea'), added('a', 13, 'pot'), completed('a', 14)])).toEqual([1, 1, 0, 0]);
    expect(reached([search, viewed('b', 12, 'tea'), added('b', 13, 'tea')])).toEqual([1, 0, 0, 0]);
    expect(reached([viewed('a', 9, 'tea'), search, added('a', 11, 'tea')])).toEqual([1, 0, 0, 0]);
    expect(reached([search, viewed('a', 41, 'tea'), added('a', 42, 'tea')])).toEqual([1, 0, 0, 0]);
  });
});
