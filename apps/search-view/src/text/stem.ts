/// <reference path="./wink-porter2-stemmer.d.ts" />
import { LRUCache } from 'lru-cache';
import porter2 from 'wink-porter2-stemmer';

const stems = new LRUCache<string, string>({ max: 100_000 });

/**
 * The common form of an English word: Snowball's English stemmer (Porter 2). Words with other characters than `a` to `z`, and words of
 * fewer than three letters, are returned as they are. Expects lower case.
 */
export const stem = (word: string): string => {
  const cached = stems.get(word);
  if (cached !== undefined) return cached;
  const stemmed = /^[a-z]{3,}$/.test(word) ? porter2(word) : word;
  stems.set(word, stemmed);
  return stemmed;
};
