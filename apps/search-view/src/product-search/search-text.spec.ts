import { describe, expect, it } from 'vitest';
import { readSearchText, type Term } from './search-text.js';

const shown = ({ kind, words }: Term) => `${words.join(' ')}${kind === 'beginning' ? '…' : ''}${kind === 'phrase' ? '!' : ''}`;
const read = (typed: string) => {
  const { wanted, unwanted } = readSearchText(typed);
  return [...wanted.map((terms) => terms.map(shown).join('|')), ...unwanted.map((term) => `-${shown(term)}`)].join(', ');
};

describe('what a shopper typed', () => {
  it.each([
    ['wireless headph', 'wireless, headph…'],
    ['red or blu', 'red|blu…'],
    ['red OR blue | green mug', 'red|blue|green, mug…'],
    ['or mug or', 'mug…'],
    ['warm t-shir', 'warm, shir…'],
    ['t-shirt red', 't shirt!, red…'],
    ['mug -blue', 'mug, -blue'],
    ['mug -"royal blue"', 'mug, -royal blue!'],
    ['-blue mug', 'mug…, -blue'],
    ['"cold brew"', 'cold brew!'],
    ['"cold brew" pot', 'cold brew!, pot…'],
    ['"cold bre', 'cold, bre…'],
    ["Chef's knife", 'chef, knife…'],
    ['Crème brûlée', 'creme, brulee…'],
    ['a tin of the tea', 'tin, tea…'],
    ['a & b', 'b…'],
    ['🎧', ''],
    ['- -', ''],
    ['', ''],
  ])('%s is read as %s', (typed, terms) => expect(read(typed)).toBe(terms));
});
