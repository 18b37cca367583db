// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { positionIn, recentPosition, storePosition } from './position.ts';

beforeEach(() => sessionStorage.clear());

it('is undefined before the first mutation', () => expect(recentPosition(1_000)).toBeUndefined());

it('is sent for a minute, after which every view has passed it', () => {
  storePosition('CART:7', 1_000);
  expect(recentPosition(60_999)).toBe('CART:7');
  expect(recentPosition(61_000)).toBeUndefined();
});

it('has the highest sequence of each stream, whatever the order of responses', () => {
  storePosition('CART:9,CATALOG:2', 1_000);
  storePosition('CART:8,ORDER:1', 1_100);
  expect(recentPosition(1_200)).toBe('CART:9,CATALOG:2,ORDER:1');
});

it('does not expire later when it is repeated', () => {
  storePosition('CART:999', 1_000);
  storePosition('CART:999,ORDER:3', 40_000);
  expect(recentPosition(61_000)).toBe('ORDER:3');
  storePosition('CART:4', 61_000);
  expect(recentPosition(61_001)).toBe('CART:4,ORDER:3');
});

it('is the last one of several mutations in a document', () => {
  expect(positionIn({ first: { position: 'CART:7' }, second: { position: 'CART:8' } })).toBe('CART:8');
});

it.each([undefined, null, {}, { cartCreate: null }, { cartCreate: { position: '' } }])('is not in %j', (data) =>
  expect(positionIn(data)).toBeUndefined(),
);
