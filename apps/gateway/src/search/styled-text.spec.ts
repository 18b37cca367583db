import { describe, expect, it } from 'vitest';
import { styledText } from './styled-text.js';

describe('a styled suggestion', () => {
  it.each([
    ['keyboard', 'keyb', '<mark>keyb</mark><span>oard</span>'],
    ['wool blanket', 'wool', '<mark>wool </mark><span>blanket</span>'],
    ['wool blanket', 'wool bla', '<mark>wool bla</mark><span>nket</span>'],
    ['Café Crème', 'cafe cre', '<mark>Café Crè</mark><span>me</span>'],
    ['keyboard', 'keybaord', '<span>keyboard</span>'],
    ['salt & pepper <b>', 'salt', '<mark>salt</mark><span> &amp; pepper &lt;b&gt;</span>'],
    ['mug', '<script>', '<span>mug</span>'],
    ['mug', '', '<span>mug</span>'],
  ])('%s for %s', (suggestion, typed, html) => expect(styledText(suggestion, typed)).toBe(html));
});

it('ignores invisible characters of the typed text', () => {
  for (const sign of ['\u00ad', '\u200b', '\u2060', '\ufeff', '\u200d'])
    expect(styledText('kettle', `ket${sign}t`)).toBe('<mark>kett</mark><span>le</span>');
});
