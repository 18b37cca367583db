import { expect, it } from 'vitest';
import { searchable } from './query-text.js';

it.each([
  ['', ''],
  ['  oak   lamp ', 'oak lamp'],
  ['a\0b\ud800c', 'a b c'],
  ['a'.repeat(100_000), 'a'.repeat(500)],
])('%j is looked for as %j', (typed, text) => {
  expect(searchable(typed)).toBe(text);
});
