/// <reference path="./wink-porter2-stemmer.d.ts" />
import porter2 from 'wink-porter2-stemmer';

const memory = new Map<string, string>();
const maxCached = 200_000;

/** What forms of an English word have in common, as Snowball's English (Porter 2) says; other words stay as they are. */
export const stem = (word: string): string => {
  const known = memory.get(word);
  if (known !== undefined) return known;
  const stemmed = /^[a-z]{3,}$/.test(word) ? porter2(word) : word;
  if (memory.size >= maxCached) memory.clear();
  memory.set(word, stemmed);
  return stemmed;
};
