import { describe, expect, it } from 'vitest';
import { parseSearchText, type Term } from './parse-search-text.js';

const marks = { word: '', phrase: '!', compound: '+', prefix: '…', 'prefix-compound': '+…' } as const;
const shown = ({ kind, words }: Term) => `${words.join(' ')}${marks[kind]}`;
const read = (typed: string) => {
  const { included, excluded } = parseSearchText(typed);
  return [...included.map((terms) => terms.map(shown).join('|')), ...excluded.map((term) => `-${shown(term)}`)].join(', ');
};

describe('the terms of a text', () => {
  it.each([
    ['wireless headph', 'wireless, headph…'],
    ['red or blu', 'red|blu…'],
    ['red OR blue | green mug', 'red|blue|green, mug…'],
    ['or mug or', 'mug…'],
    ['warm t-shir', 'warm, t shir+…'],
    ['t-shirt red', 't shirt+, red…'],
    ['TN-24207', 'tn 24207+…'],
    ['lamp 500ml x', 'lamp, 500 ml+, x…'],
    ['Watch -black edition-', 'watch, black, edition…'],
    ['cool-bag - red', 'cool bag+, red…'],
    ['or', 'or…'],
    ['24" x 36" frame', '24, x, 36, frame…'],
    ['mug -blue', 'mug, -blue'],
    ['mug -"royal blue"', 'mug, -royal blue!'],
    ['-blue mug', 'mug…, -blue'],
    ['"cold brew"', 'cold brew!'],
    ['"cold brew" pot', 'cold brew!, pot…'],
    ['"cold bre', 'cold, bre…'],
    ["Chef's knife", 'chef, knife…'],
    ['Crème brûlée', 'creme, brulee…'],
    ['a tin of the tea', 'a, tin, of, the, tea…'],
    ['a & b', 'a, b…'],
    ['🎧', '🎧…'],
    ['- -', '-, -'],
    ['', ''],
  ])('%s is read as %s', (typed, terms) => expect(read(typed)).toBe(terms));

  it.each([
    ['red coffee mug', 'mug'],
    ['gift for a coffee lover', 'gift'],
    ['something warm for winter', undefined],
    ['the who', undefined],
    ['for rent', 'rent'],
  ])('%s is about %s', (typed, head) => expect(parseSearchText(typed).headWords[0]).toBe(head));

  it('include words after a dash where dashes belong to the text', () => {
    expect(parseSearchText('lamp -oil', 'belong').excluded).toEqual([]);
    expect(parseSearchText('lamp -oil').excluded).toHaveLength(1);
  });
});
