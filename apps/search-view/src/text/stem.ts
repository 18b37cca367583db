/// <reference path="./wink-porter2-stemmer.d.ts" />
import { stemmer as germanStemmer } from '@orama/stemmers/german';
import { LRUCache } from 'lru-cache';
import porter2 from 'wink-porter2-stemmer';

/** The common form of a normalized word in some language. */
export type Stem = (word: string) => string;

/** Words with other characters than `a` to `z`, and words of fewer than three letters, are returned as they are. Expects lower case. */
const cached = (stemmer: Stem): Stem => {
  const stems = new LRUCache<string, string>({ max: 100_000 });
  return (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stemmed = /^[a-z]{3,}$/.test(word) ? stemmer(word) : word;
    stems.set(word, stemmed);
    return stemmed;
  };
};

/** Of English words: Snowball's English stemmer (Porter 2). */
export const stemEnglish = cached(porter2);

/** Umlauts as they are typed without: they are normalized to their vowels. As in Snowball's variant `german2`. */
const withoutUmlauts = (word: string): string =>
  word
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/(?<![aeq])ue/g, 'u');

/** Of German words: Snowball's German stemmer. */
export const stemGerman = cached((word) => germanStemmer(withoutUmlauts(word)));
