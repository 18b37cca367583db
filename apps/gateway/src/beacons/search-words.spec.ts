import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchWords } from './search-words.js';

describe('the words of a search', () => {
  it.each([
    ['  Blue   Kettle ', 'blue kettle'],
    ['ＫＥＴＴＬＥ', 'kettle'],
    ['kettle ann@example.org', 'kettle'],
    ['write to Ann@Example please', 'write to please'],
    ['kettle 0171 123 45 67', 'kettle'],
    ['+49 (171) 1234567', ''],
    ['call ٠١٢٣٤٥٦٧ now', 'call now'],
    ['mug 350 ml', 'mug 350 ml'],
    ['screws 4.5 x 40', 'screws 4.5 x 40'],
    ['', ''],
    ['x'.repeat(300), 'x'.repeat(100)],
  ])('%j are %j', (typed, words) => expect(searchWords(typed)).toBe(words));

  it('are short, without an address, and the same when they are normalised again', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (typed) => {
        const words = searchWords(typed);
        expect(words.length).toBeLessThanOrEqual(100);
        expect(words).not.toContain('@');
        expect(searchWords(words)).toBe(words);
      }),
    ));
});
