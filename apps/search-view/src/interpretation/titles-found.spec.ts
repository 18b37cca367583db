import { describe, expect, it } from 'vitest';
import { findMatches } from './find-matches.js';
import { idsFound, listedProduct, indexWith } from '../fixtures/product-index.fixture.js';
import { noSynonyms } from '../query-parser/synonyms.js';

describe('words of up to three letters', () => {
  const shop = indexWith([
    listedProduct('cookies', { title: 'Cut Cookies', tags: ['food', 'gift'] }),
    listedProduct('boy', { title: 'Boy and Cart Toys', productType: 'Games' }),
    listedProduct('pad', { title: 'Desk Pad', descriptionHtml: '<p>A gift for any day.</p>' }),
    listedProduct('hats', { title: 'Hat Stand', tags: ['gift'] }),
  ]);
  const understood = (text: string) => {
    const { rows, query } = findMatches(shop, noSynonyms, text, undefined);
    return [Array.from(rows, (row) => shop.ids[row]), query?.partial?.unmatched];
  };

  it.each([
    ['cat food', ['cookies'], ['cat']],
    ['gift for dad', ['cookies', 'hats'], ['dad']],
    ['gfit for dad', ['cookies', 'hats'], ['dad']],
    ['hot stand', ['hats'], ['hot']],
    ['cat', [], undefined],
    ['pda', [], undefined],
    ['cut food', ['cookies'], undefined],
    ['staand hat', ['hats'], undefined],
  ])('are never corrected: %s', (text, ids, unmatched) => {
    const [found, missed] = understood(text);
    expect([new Set(found), missed]).toEqual([new Set(ids), unmatched]);
  });
});

describe('invisible characters', () => {
  const shop = indexWith([
    listedProduct('top', { title: 'Brumm\u00adkreis\u00adel' }),
    listedProduct('boat', { title: 'Print', descriptionHtml: '<p>Donau&shy;dampf&shy;vrok, framed.</p>' }),
    listedProduct('books', { title: 'کتاب\u200cها' }),
    listedProduct('plain', { title: 'Velvetine Cushion', tags: ['sea\u200bside'] }),
  ]);

  it.each([
    ['brummkreisel', 'top'],
    ['brumm\u00adkreisel', 'top'],
    ['donaudampfvrok', 'boat'],
    ['کتابها', 'books'],
    ['کتاب\u200cها', 'books'],
    ['velve\u200btine', 'plain'],
    ['\ufeffvelvetine cush\u2060ion', 'plain'],
    ['"velvet\u200dine cushion"', 'plain'],
    ['seaside', 'plain'],
  ])('split no word: %j finds %s', (text, id) => expect(idsFound(shop, text)).toEqual([id]));
});
