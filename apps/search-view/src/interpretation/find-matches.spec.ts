import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenWordsOf } from '../text/tokens.js';
import { findMatches } from './find-matches.js';
import { suggestedSearches } from '../suggestions/suggested-searches.js';
import { idsFound, listedProduct, indexWith } from '../fixtures/product-index.fixture.js';
import { noSynonyms } from '../query-parser/synonyms.js';

const titles = {
  vork: 'Lamp Vork–Talli',
  slash: 'Desk Switch Akira/Brenn',
  quoted: '“The Hollow Tree” Print',
  can: 'Can',
  who: 'The Who',
  opener: 'Bottle Opener You Can Keep',
  toner: 'Toner TN-24207 Black',
  toner8: 'Toner TN-24208 Cyan',
  joined: 'iPhone15Pro Leather Case',
  plus: 'iPhone 15 Plus Silicone Case',
  flask: 'Trail Flask 500 ml',
  flask750: 'Trail Flask 750ml',
  bowls: '有田焼湯呑み茶碗セット',
  black: 'Field Watch Corvane -black edition-',
  white: 'Field Watch Corvane -white edition-',
  watch: 'Field Watch Corvane',
  freezer: 'Cool Bag -20 °C Rated',
  amber: 'Extending Dining Table Solid Oak Brass Feet Round Corners Seats Eight Natural Oil Amberley',
  brack: 'Extending Dining Table Solid Oak Brass Feet Round Corners Seats Eight Natural Oil Brackwater',
  carrow: 'Extending Dining Table Solid Oak Brass Feet Round Corners Seats Eight Natural Oil Carrowmoor',
  or: 'Trick or Treat | Bowl',
  inch: 'Poster 24" x 36" Tall',
  stars: '★★★',
  smile: '🙂 🙂',
  quotes: `'\\'`,
  novel: 'Novel',
  primer: 'Primer',
};
const codesOf: Readonly<Record<string, { sku?: string; barcode: string }>> = {
  vork: { sku: 'NH-0411', barcode: '4006381333931' },
  novel: { barcode: 'ISBN 978-3-16-148410-0' },
  primer: { barcode: '9780306406157' },
};
const index = indexWith(
  Object.entries(titles).map(([id, title]) =>
    listedProduct(id, { title, variants: [{ part: '1', minor: 1_000, ...codesOf[id] }] }),
  ),
);
const first = (text: string) => idsFound(index, text)[0];

describe('the first product found', () => {
  it.each([
    ['vork', 'vork'],
    ['lamp talli', 'vork'],
    ['brenn', 'slash'],
    ['hollow tree', 'quoted'],
    ['can', 'can'],
    ['the who', 'who'],
    ['The', 'who'],
    ['24207', 'toner'],
    ['tn24207', 'toner'],
    ['TN 24208', 'toner8'],
    ['iphone15pro', 'joined'],
    ['iphone 15 pro', 'joined'],
    ['iphone15plus', 'plus'],
    ['500ml', 'flask'],
    ['flask 750 ml', 'flask750'],
    ['茶碗', 'bowls'],
    ['焼', 'bowls'],
    ['ト', 'bowls'],
    ['NH-0411', 'vork'],
    ['nh0411', 'vork'],
    ['nh 0411', 'vork'],
    ['lamp nh-0411', 'vork'],
    ['4006381333931', 'vork'],
    ['04006381333931', 'vork'],
    ['Field Watch Corvane -black edition-', 'black'],
    ['Field Watch Corvnae -white edition-', 'white'],
    ['field watch corvane', 'watch'],
    ['cool bag -20 °C', 'freezer'],
    [titles.brack, 'brack'],
    [titles.brack.replace('Brackwater', 'Brackwatre'), 'brack'],
    [titles.carrow.toLowerCase(), 'carrow'],
    ['trick or treat', 'or'],
    ['poster 24" x 36" tall', 'inch'],
    ['Field Corvane Wathc edition- -black', 'black'],
    ['bag cool -20 °C', 'freezer'],
    ['★★★', 'stars'],
    ['★', 'stars'],
    ['🙂', 'smile'],
    [`'\\'`, 'quotes'],
    ['9783161484100', 'novel'],
    ['978-3-16-148410-0', 'novel'],
    ['ISBN 978-3-16-148410-0', 'novel'],
    ['ISBN-13: 9783161484100', 'novel'],
    ['ISBN 978-0-306-40615-7', 'primer'],
    ['EAN 4006381333931', 'vork'],
  ])('by %s is %s', (text, id) => expect(first(text)).toBe(id));

  it('is not one that a dash excludes', () => {
    expect(idsFound(index, 'watch -black')).toEqual(expect.not.arrayContaining(['black']));
    expect(idsFound(index, 'watch -black -white')).toEqual(['watch']);
  });
});

describe('a partial match', () => {
  const shop = indexWith([
    listedProduct('mug', { title: 'Enamel Mug', tags: ['camping'] }),
    listedProduct('scarf', { title: 'Wool Scarf', tags: ['red', 'winter'] }),
    listedProduct('kite', { title: 'Red Kite' }),
    listedProduct('glass', { title: 'Tumbler', descriptionHtml: '<p>Free of lead, for a cold beer.</p>' }),
    listedProduct('disc', { title: 'Flying Disc', tags: ['dogs welcome'] }),
    listedProduct('five', { title: 'Pack of 5 Pegs' }),
    listedProduct('pot', { title: 'Tea Pot', tags: ['red'], descriptionHtml: '<p>Pours a mug for each.</p>' }),
    listedProduct('rod', { title: 'Travel Fishing Rod', descriptionHtml: '<p>Good for any gear you carry.</p>' }),
  ]);
  const understood = (text: string) => {
    const { rows, query } = findMatches(shop, noSynonyms, text, undefined);
    return [Array.from(rows, (row) => shop.ids[row]), query?.partial?.matched, query?.partial?.unmatched];
  };

  it.each([
    ['red mug', ['mug'], ['mug'], ['red']],
    ['inflatable mug', ['mug'], ['mug'], ['inflatable']],
    ['winter sports', ['scarf'], ['winter'], ['sports']],
    ['fishing lead', ['rod'], ['fishing'], ['lead']],
    ['purple enamel mug', ['mug'], ['enamel', 'mug'], ['purple']],
    ['mug red', ['mug'], ['mug'], ['red']],
    ['enamel mug winter', ['mug'], ['enamel', 'mug'], ['winter']],
    ['scarf wool green', ['scarf'], ['scarf', 'wool'], ['green']],
    ['red tumbler', ['glass'], ['tumbler'], ['red']],
    ['ps5 mug', ['mug'], ['mug'], ['ps 5']],
    ['enamel mug', ['mug'], undefined, undefined],
    ['red', ['scarf', 'kite', 'pot'], undefined, undefined],
  ])('%s finds %j and says so', (text, ids, matched, unmatched) => expect(understood(text)).toEqual([ids, matched, unmatched]));

  it.each([
    ['dog lead', ['dog']],
    ['inflatable paddling pool', []],
    ['inflatable fishing lead', ['fishing']],
    ['zzz qqq kite', ['kite']],
    ['ps5', []],
    ['ps 5', []],
    ['gear cold ladder wool scarf cup dish pan', ['wool scarf', 'wool', 'scarf']],
  ])('%s finds nothing; instead %j', (text, instead) => {
    expect(understood(text)[0]).toEqual([]);
    expect(suggestedSearches(text, { index: shop, synonyms: noSynonyms })).toEqual(instead);
  });
});

describe('words that are each matched by some product', () => {
  const shop = indexWith([
    listedProduct('chair', { title: 'A Chair' }),
    listedProduct('print', { title: 'Print by Moss' }),
    listedProduct('both', { title: 'The Owl' }),
    listedProduct('it', { title: 'Of It' }),
  ]);

  it.each(['A by', 'by a', 'by the', 'of the', 'it by'])('are no partial match: %s', (text) => {
    const { rows, query } = findMatches(shop, noSynonyms, text, undefined);
    expect([rows.length, query?.partial]).toEqual([2, undefined]);
  });

  it('are one where another word is not matched', () => {
    expect(findMatches(shop, noSynonyms, 'zzz chair', undefined).query?.partial).toEqual({
      matched: ['chair'],
      unmatched: ['zzz'],
    });
  });
});

const word = fc.oneof(
  fc.constantFrom(
    'lamp',
    'Vork',
    'the',
    'or',
    'CAN',
    'Crème',
    'Łódź',
    'ПарКа',
    'iPhone',
    'x',
    '10',
    '500ml',
    'TN',
    's',
    'dresses',
  ),
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.stringMatching(/^[A-Z]?[a-z]{2,5}[0-9]{0,4}$/),
  fc.constantFrom('茶碗', 'セット', '머그컵', 'ผ้าฝ้าย', 'हिन्दी', 'عربي', 'ガラス'),
);
const separator = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '-',
  '–',
  '/',
  '.',
  '’',
  "'",
  ' “',
  '” ',
  ' • ',
  '×',
  '® ',
  '° ',
  ' -',
  '- ',
  ' | ',
  '" ',
  ' & ',
  ', ',
);
const title = fc
  .tuple(word, fc.array(fc.tuple(separator, word), { maxLength: 9 }))
  .map(([begin, more]) => begin + more.flat().join(''));

/** Titles that differ in their words. */
const catalogue = fc.uniqueArray(title, { minLength: 2, maxLength: 12, selector: (one) => tokenWordsOf(one).join(' ') });
const indexOf = (all: readonly string[]) => indexWith(all.map((one, index) => listedProduct(`p${index}`, { title: one })));

describe('for any titles', () => {
  it('each of their words finds its product', () => {
    fc.assert(
      fc.property(catalogue, (all) => {
        const those = indexOf(all);
        all.forEach((one, index) => {
          for (const token of one.split(/[\p{P}\p{S}\p{Z}]+/u).filter((part) => part !== ''))
            expect([token, one, idsFound(those, token).includes(`p${index}`)]).toEqual([token, one, true]);
        });
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('each of them finds its own product first', () => {
    fc.assert(
      fc.property(catalogue, fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }), (all, pieces) => {
        const those = indexWith(all.map((one, index) => listedProduct(`p${index}`, { title: one }, pieces[index])));
        all.forEach((one, index) => expect([one, idsFound(those, one)[0]]).toEqual([one, `p${index}`]));
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
