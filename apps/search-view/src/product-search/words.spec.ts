import { describe, expect, it } from 'vitest';
import { handleOf, plain, textOfHtml, withCompounds } from './words.js';

describe('words', () => {
  it('are compared without case and accents', () => expect(plain('  Crème \n BRÛLÉE ')).toBe('creme brulee'));

  it('are spelt with plain letters', () => expect(plain('Straße Ærø Łódź')).toBe('strasse aero lodz'));

  it('with a hyphen are found without', () => expect(withCompounds('warm t-shirt')).toBe('warm t-shirt tshirt'));

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
