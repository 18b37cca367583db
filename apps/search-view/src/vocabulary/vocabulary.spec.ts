import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.js';
import { Vocabulary } from './vocabulary.js';

const vocabularyOf = (counts: Readonly<Record<string, number>>): Vocabulary => {
  const vocabulary = new Vocabulary();
  for (const [word, products] of Object.entries(counts)) vocabulary.addProducts(vocabulary.addWord(word), products);
  return vocabulary;
};

describe('the edit distance', () => {
  it.each([
    ['keybaord', 'keyboard', 1],
    ['keybord', 'keyboard', 1],
    ['haedphone', 'headphones', 2],
    ['lmap', 'lamp', 1],
    ['mug', 'mug', 0],
    ['mouse', 'house of cards', 3],
    ['lamp', 'soap', 3],
  ])('between %s and %s are %i', (typed, word, distance) => expect(editDistance(typed, word, 2)).toBe(distance));
});

describe('a vocabulary', () => {
  const vocabulary = vocabularyOf({ lamp: 3, lamb: 1, lambswool: 2, mug: 4, rug: 2, gone: 0, keyboard: 1 });
  const words = (typed: string) => vocabulary.corrections(typed).map(({ word }) => word);

  it('corrects to the nearest words only', () => {
    expect(words('lmap')).toEqual(['lamp']);
    expect(words('lams')).toEqual(['lamp', 'lamb']);
    expect(words('keybaord')).toEqual(['keyboard']);
    expect(words('gon')).toEqual([]);
    expect(words('zzzz')).toEqual([]);
  });

  it('corrects short words only where the first letter is right', () => {
    expect(words('mugg')).toEqual(['mug']);
    expect(words('humg')).toEqual([]);
    expect(words('jamb')).toEqual([]);
    expect(words('eyboard')).toEqual(['keyboard']);
  });

  it('corrects no word of up to three letters', () => {
    for (const word of ['mu', 'mgu', 'mog', 'rag', 'lam', 'hug']) expect([word, words(word)]).toEqual([word, []]);
  });

  it('corrects prefixes', () => {
    expect(vocabulary.withPrefix('lam')).toEqual(['lamb', 'lambswool', 'lamp']);
    expect(vocabulary.withPrefix('go')).toEqual([]);
    expect(vocabulary.prefixCorrections('keyba').map(({ word }) => word)).toEqual(['keyboard']);
  });

  it('does not return a word that no product has any more', () => {
    const some = vocabularyOf({ mug: 1 });
    some.addProducts(some.addWord('mug'), -1);
    expect([some.has('mug'), some.withPrefix('m'), some.corrections('mugg')]).toEqual([false, [], []]);
  });
});
