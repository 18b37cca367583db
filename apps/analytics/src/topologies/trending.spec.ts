import { expect, it } from 'vitest';
import { driven, morning, observed, ordered } from './shop-events.fixture.js';
import type { Popularity } from './trending.js';

it('trending products are those that were looked at and ordered in the last day, every four hours', () => {
  const driver = driven('trending', [
    observed('v', 10, 'ProductViewed', { productId: 'tea' }),
    observed('v', 11, 'ProductAddedToCart', { productId: 'tea', quantity: 3 }),
    ordered('1', 250, [{ productId: 'tea' }, { productId: 'tea', quantity: 2 }, { productId: 'pot' }]),
  ]);
  const windows = driver.windowStore<string, Popularity>('trending');
  const startingAt = (hours: number) => windows.get('tea', morning + hours * 3_600_000)?.value;
  expect(startingAt(-24)).toBeUndefined();
  expect(startingAt(-20)).toEqual({ views: 1, additions: 1, orders: 0, score: 6 });
  expect(startingAt(-16)).toEqual({ views: 1, additions: 1, orders: 1, score: 26 });
  expect(startingAt(4)).toEqual({ views: 0, additions: 0, orders: 1, score: 20 });
  expect(windows.fetch('pot', 0, morning * 2)).toHaveLength(6);
});
