import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, safeHtml } from './safe-html.js';

const harmless = /^(?:[^<>"]|<\/?[a-z0-9]+>|<a href="(?:https?:\/\/|mailto:|\/|#)[^"<>]*" rel="nofollow noopener">)*$/i;

describe('HTML made safe', () => {
  it.each([
    ['<p>Oak, <strong>oiled</strong>.</p>', '<p>Oak, <strong>oiled</strong>.</p>'],
    ['<p class="x" onclick="run()">hi</p>', '<p>hi</p>'],
    ['a<script>alert(1)</script>b', 'ab'],
    ['a<style>*{}</style><!-- c -->b', 'ab'],
    ['<img src=x onerror=run()>', ''],
    ['<a href="javascript:run()">go</a>', '<a>go</a>'],
    ['<a href="//evil.example">go</a>', '<a>go</a>'],
    [
      '<a href="https://ok.example/?a=1&b=2" target=_blank>go</a>',
      '<a href="https://ok.example/?a=1&amp;b=2" rel="nofollow noopener">go</a>',
    ],
    ['<ul><li>one<li>two', '<ul><li>one<li>two</li></li></ul>'],
    ['</div></p>end', 'end'],
    ['5 < 6 & 7 > 6', '5 &lt; 6 &amp; 7 &gt; 6'],
    ['caf&eacute; &amp; bar &#8364;', 'caf&eacute; &amp; bar &#8364;'],
    ['<br><hr/>', '<br><hr>'],
    ['<scr<script>x</script>ipt>alert(1)</script>', '&lt;script&gt;alert(1)'],
    ['<script>never closed', ''],
  ])('%s', (given, safe) => {
    expect(safeHtml(given)).toBe(safe);
  });

  it('is written from the short list only, whatever is given', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '/',
      '=',
      ' ',
      '&',
      'script',
      'a',
      'href',
      'javascript:',
      'onload',
      'p',
      'x',
      '<p>',
      '<a href="',
      'svg',
      '-->',
      '<!--',
      '&lt;',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        expect(safeHtml(parts.join(''))).toMatch(harmless);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['<', '<a ', '<script', '&', '<!--', '<p "', '<b>', '</b>', '<a href='])(
    'takes a description full of %s in its stride',
    (part) => {
      const started = performance.now();
      safeHtml(part.repeat(65_536 / part.length));
      expect(performance.now() - started).toBeLessThan(1_000);
    },
  );
});

describe('the words of HTML', () => {
  it('are parted where tags were', () => {
    expect(plainText('<p>Oak</p><p>oiled &amp; waxed</p>')).toBe('Oak oiled & waxed');
  });

  it('are cut at a word', () => {
    expect(plainText('Made of solid oak', 10)).toBe('Made of…');
    expect(plainText('Made of oak', 11)).toBe('Made of oak');
    expect(plainText('Immeasurable', 5)).toBe('Imme…');
  });
});
