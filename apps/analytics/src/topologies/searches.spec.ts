import { expect, it } from 'vitest';
import { driven, searchedFor } from './shop-events.fixture.js';

it('searches are counted by words and day; those without results and the slow ones are written apart', () => {
  const driver = driven('searches', [
    searchedFor('v', 0, 'tea', 5, 40),
    searchedFor('w', 1, 'teapoy', 0, 60),
    searchedFor('v', 2, 'tea', 5, 1_200),
  ]);
  expect(driver.windowStore('searches').all()).toMatchObject([
    { key: { key: 'tea' }, value: { searches: 2, withoutResults: 0, slow: 1, totalMs: 1_240, maxMs: 1_200 } },
    { key: { key: 'teapoy' }, value: { searches: 1, withoutResults: 1, slow: 0, totalMs: 60, maxMs: 60 } },
  ]);
  expect(driver.read('SEARCHES_WITHOUT_RESULTS')).toMatchObject([{ key: { key: 'teapoy' }, value: { withoutResults: 1 } }]);
  expect(driver.read('SLOW_SEARCHES')).toMatchObject([{ key: { key: 'tea' }, value: { slow: 1 } }]);
});
