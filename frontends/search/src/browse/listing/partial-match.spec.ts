import { expect, it } from 'vitest';
import { partialMatchText } from './partial-match.ts';

it.each([
  [['mug'], ['red'], 'No results match all of your words. Showing results for “mug”.'],
  [['tea', 'pot'], ['purple'], 'No results match all of your words. Showing results for “tea” and “pot”.'],
  [['office', 'chair'], [], 'No results match all of your words. Showing results for “office” or “chair”.'],
  [['a', 'b', 'c'], ['d'], 'No results match all of your words. Showing results for “a”, “b”, and “c”.'],
])('%j without %j: %s', (matchedTerms, unmatchedTerms, text) =>
  expect(partialMatchText({ matchedTerms, unmatchedTerms })).toBe(text),
);
