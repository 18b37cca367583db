import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeCode } from './codes.js';
import { normalizeText } from './normalize.js';
import { searchDocument } from '../projection/search-document.js';
import { tokenWordsOf, tokenize } from './tokens.js';

const shown = (text: string) => tokenize(text).map(({ word, positions }) => `${word}:${positions.join(',')}`);

describe('the words of a text', () => {
  it.each([
    ['Lamp Vork–Talli', 'lamp vork talli'],
    ['Akira/Brenn • “Oak”', 'akira brenn oak'],
    ['Ozolin® Brush™ 45°', 'ozolin brush 45'],
    ['TN-24207', 'tn 24207'],
    ['iPhone15Pro', 'iphone 15 pro'],
    ['GalaxyS24 deskLamp', 'galaxy s 24 desk lamp'],
    ['500ml 2.5L', '500 ml 2 5 l'],
    ['10×15, 10 x 15, 10x15', '10 x 15 10 x 15 10 x 15'],
    ['Crème brûlée, Straße, Łódź', 'creme brulee strasse lodz'],
    ['茶碗セット', '茶碗 碗セ セッ ット'],
    ['碗', '碗'],
    ['ガラス カラス', 'ガラ ラス カラ ラス'],
    ['हिन्दी किताब', 'हिन्दी किताब'],
    ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    ['кофе Ёлка', 'кофе елка'],
    ['Brumm\u00adkreis\u00adel', 'brummkreisel'],
    ['Vel\u200bvet \ufeffLamp Oa\u2060k', 'velvet lamp oak'],
    ['کتاب\u200cها', 'کتابها'],
    ['क्\u200dष', 'क्ष'],
    ['50\u200b0ml', '500 ml'],
    ['\u200b\u00ad', ''],
    ['', ''],
    ['🎧 – !', '🎧 – !'],
    ['★★★', '★★★'],
    ['®', '®'],
    ['🎧 2', '2'],
  ])('%s', (text, words) => expect(tokenWordsOf(text).join(' ')).toBe(words));

  it('are the same for a plain word alone and within another', () => {
    const plainWord = fc.oneof(fc.stringMatching(/^[A-Z]?[a-z]{1,70}$/), fc.stringMatching(/^\d{1,8}$/));
    fc.assert(
      fc.property(plainWord, (word) => {
        expect(tokenWordsOf(`${word}-ö`)).toEqual([...tokenWordsOf(word), 'o']);
      }),
    );
  });

  it('are also joined, at the positions of their parts', () => {
    expect(shown('warm t-shirt')).toEqual(['warm:1', 't:2', 'shirt:3', 'tshirt:2,3']);
    expect(shown('A.P.K. Tee')).toEqual(['a:1', 'p:2', 'k:3', 'apk:1,3', 'tee:4']);
    expect(shown('DeskLamp2')).toEqual(['desk:1', 'lamp:2', '2:3', 'desklamp:1,2']);
    expect(shown('茶碗 x')).toEqual(['茶碗:1', '碗:1', 'x:2']);
  });

  it('are the same beside any punctuation', () => {
    for (const sign of '/.’“”•×®°–—…·|&_+*#@!?()[]{}<>«»„‚‘,;:~^=\\"\'`´¿¡§€$%')
      expect([sign, tokenWordsOf(`Lamp Vork${sign}Talli`).filter((word) => /^(vork|talli)$/.test(word))]).toEqual([
        sign,
        ['vork', 'talli'],
      ]);
  });
});

describe('a code', () => {
  it.each([
    ['TF-1001-16CM', 'tf100116cm'],
    ['tf 1001.16cm', 'tf100116cm'],
    ['2041000000070', '2041000000070'],
    ['0036000291452', '36000291452'],
    ['TF\u200b-10\u00ad01', 'tf1001'],
    ['007', '007'],
    [' – ', ''],
  ])('%s is compared as %s', (typed, code) => expect(normalizeCode(typed)).toBe(code));
});

describe('a search document', () => {
  it('has lexemes with positions; stop words in titles and facets only', () => {
    expect(searchDocument({ A: ['The Lamps'], B: ['Lamp Co'], C: ['of the lamp'] })).toBe("'the':1A 'lamp':2A,4B,9C 'co':5B");
  });

  it('stays within the limits of a tsvector', () => {
    const document = searchDocument({ A: ['lamp'], B: [], C: ['word '.repeat(20_000), 'lamp'] });
    expect(document.match(/C/g)?.length).toBe(250);
    expect(searchDocument({ A: ['x'.repeat(5_000)], B: [], C: [] })).toBe(`'${'x'.repeat(60)}':1A`);
  });
});

it('normalizes accents and case', () => expect(normalizeText('  Crème \n BRÛLÉE ')).toBe('creme brulee'));
