import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from './shorten.js';

const family = '👨‍👩‍👧‍👦';

describe('shorten', () => {
  it.each([
    ['Made of solid oak', 10, 'Made of…'],
    ['Made of oak', 11, 'Made of oak'],
    ['Immeasurable', 5, 'Imme…'],
    ['🎁🎁🎁', 2, '🎁…'],
    ['🎁🎁🎁', 3, '🎁🎁🎁'],
    ['🎁🎁🎁', 1, '…'],
    ['🎁🎁🎁', 0, '…'],
    [`a${family}b`, 5, 'a…'],
    ['🇩🇪🇫🇷', 3, '🇩🇪…'],
    ['cafe\u0301s!', 5, 'caf…'],
    ['', 0, ''],
  ])('%j to %i code points: %j', (text, length, short) => {
    expect(shorten(text, length)).toBe(short);
  });

  it('returns a well-formed beginning of at most that length, for any text', () => {
    const text = fc
      .array(fc.constantFrom('a', ' ', 'ö', 'e\u0301', '🎁', family, '🇩🇪', '한', 'क्षि', '\u0301'.repeat(300)))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 80 }), (given, length) => {
        const short = shorten(given, length);
        expect(Array.from(short).length).toBeLessThanOrEqual(length);
        expect(short).not.toMatch(/\p{Cs}/u);
        expect(given.startsWith(short.replace(/…$/, ''))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
