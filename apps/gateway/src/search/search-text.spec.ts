import { expect, it } from 'vitest';
import { normalizeSearchText } from './search-text.js';

it.each([
  ['', ''],
  ['  oak   lamp ', 'oak lamp'],
  ['a\0b\ud800c', 'a b c'],
  ['a'.repeat(100_000), 'a'.repeat(500)],
])('%j is searched as %j', (typed, text) => {
  expect(normalizeSearchText(typed)).toBe(text);
});
