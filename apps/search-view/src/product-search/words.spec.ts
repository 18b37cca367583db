import { describe, expect, it } from 'vitest';
import { readSearchText } from './search-text.js';
import { suggestedQueries, isSlip } from './suggested-queries.js';
import { handleOf, plain, textOfHtml } from './words.js';
import { created } from './products.fixture.js';

describe('words', () => {
  it('are compared without case and accents', () => expect(plain('  Crème \n BRÛLÉE ')).toBe('creme brulee'));

  it('of a type make the handle of its collection', () => {
    expect(handleOf('Home & Garden')).toBe('home-garden');
    expect(handleOf(' – ')).toBe('');
  });

  it.each([
    ['<p>Soft <b>wool</b></p>', 'Soft wool'],
    ['a &lt; b &amp; c &unknown;', 'a < b & c &unknown;'],
    ['1 < 2 and <br/>3', '1 < 2 and 3'],
    ['cut <img src="x', 'cut'],
  ])('of %s are read as a shopper would', (html, text) => expect(textOfHtml(html).replace(/\s+/g, ' ').trim()).toBe(text));

  it('of hostile markup are read in linear time', () => {
    const started = performance.now();
    textOfHtml('<'.repeat(65_536));
    textOfHtml('<a'.repeat(32_768));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('what a shopper typed', () => {
  it.each([
    ['wireless headph', { finished: 'wireless', unfinished: 'headph', joiner: '&&' }],
    ['red or blu', { finished: 'red', unfinished: 'blu', joiner: '||' }],
    ['warm t-shir', { finished: 'warm t', unfinished: 'shir', joiner: '&&' }],
    ['mug -blue', { finished: 'mug -blue', unfinished: '' }],
    ['"cold brew"', { finished: '"cold brew"', unfinished: '' }],
    ['a & b', { finished: 'a &', unfinished: 'b' }],
    ['🎧', { finished: '🎧', unfinished: '' }],
    ['', { finished: '', unfinished: '' }],
  ])('%s', (typed, read) => expect(readSearchText(typed)).toMatchObject(read));

  it('leaves words that are not wanted out of what is forgiven', () => {
    expect(readSearchText('keybord -wireless Crème').words).toEqual(['keybord', 'creme']);
  });
});

describe('suggested queries', () => {
  const product = (title: string, productType = '') => ({
    ...created('p', { title, productType }),
    id: 'p',
    version: 1,
    variants: [],
    createdAt: '',
    updatedAt: '',
  });

  it('complete the last word, most frequent first', () => {
    const products = [product('Red Mug'), product('Blue Mug'), product('Red Mulch')];
    expect(suggestedQueries('red mu', products, 5)).toEqual(['red mug', 'red mulch']);
  });

  it('correct a slip', () => expect(suggestedQueries('keybord', [product('Mechanical Keyboard')], 5)).toEqual(['keyboard']));

  it('know a slip from another word', () => {
    expect([isSlip('keybaord', 'keyboard'), isSlip('haedphones', 'headphones'), isSlip('lmap', 'lamp')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([isSlip('mug', 'rug'), isSlip('mouse', 'house of cards'), isSlip('lamp', 'soap')]).toEqual([false, false, false]);
  });
});
