import { describe, expect, it } from 'vitest';
import { longestQuery, parseQueryText } from './query-text.js';

describe('the text of a product query', () => {
  it.each([
    ['', { text: '', filters: {} }],
    ['  oak   lamp ', { text: 'oak lamp', filters: {} }],
    ['lamp tag:oak tag:warm', { text: 'lamp', filters: { tags: ['oak', 'warm'] } }],
    [
      `vendor:"Fern & Co" product_type:'Table Lamp'`,
      { text: '', filters: { vendors: ['Fern & Co'], productTypes: ['Table Lamp'] } },
    ],
    ['title:lamp available_for_sale:true', { text: 'lamp', filters: { available: true } }],
    ['ratio 3:4', { text: 'ratio 3:4', filters: {} }],
    ['a\0b\ud800c', { text: 'a b c', filters: {} }],
  ])('%j', (query, parsed) => {
    expect(parseQueryText(query)).toEqual(parsed);
  });

  it('is refused when it is too long to look at', () => {
    expect(parseQueryText('a'.repeat(longestQuery)).text).toHaveLength(500);
    expect(() => parseQueryText('a'.repeat(longestQuery + 1))).toThrow('at most');
  });
});
