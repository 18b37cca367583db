import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.js';

describe('plainText', () => {
  it.each([
    ['<b>W</b>ettermere', 'Wettermere'],
    ['H<sub>2</sub>O', 'H2O'],
    ['<span>Lin</span><em>en</em>', 'Linen'],
    ['un<wbr>breakable', 'unbreakable'],
  ])('does not separate words at inline tags: %s', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it.each([
    ['<p>Oak</p><p>oiled &amp; waxed</p>', 'Oak oiled & waxed'],
    ['Oak<br>oiled', 'Oak oiled'],
    ['<ul><li>one<li>two</ul>', 'one two'],
    ['<table><tr><td>S</td><td>38</td></tr></table>', 'S 38'],
    ['Oak<img src="x">oiled', 'Oak oiled'],
  ])('separates words at blocks: %s', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it.each([
    ['Luxuri&ouml;ser', 'Luxuriöser'],
    ['&#8364; 5 &#x2014; 7', '€ 5 — 7'],
    ['&#128075;&hellip;', '👋…'],
    ['&amp;ouml;', '&ouml;'],
    ['5&nbsp;kg', '5 kg'],
    ['R&D &unknown;', 'R&D &unknown;'],
  ])('decodes entities once: %s', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it.each([
    ['a<script>alert(1)</script>b', 'a b'],
    ['a<!-- c -->b', 'ab'],
    ['<style>p{}</style>b', 'b'],
    ['5 < 6 > 4', '5 < 6 > 4'],
    ['<svg><title>x</title></svg>b', 'b'],
  ])('returns what a reader sees: %s', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('returns the text within any inline tags', () => {
    const word = fc.stringMatching(/^[a-zäß]{1,8}$/);
    const wrapped = fc
      .tuple(word, fc.constantFrom('b', 'i', 'sub', 'span', 'a', 'u'))
      .map(([text, tag]) => `<${tag}>${text}</${tag}>`);
    fc.assert(
      fc.property(fc.array(fc.oneof(word, wrapped), { minLength: 1 }), (parts) => {
        expect(plainText(parts.join(''))).toBe(parts.join('').replaceAll(/<[^>]+>/g, ''));
      }),
    );
  });
});
