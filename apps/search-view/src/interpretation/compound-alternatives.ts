import type { ProductIndex } from '../index/product-index.js';
import type { Alternative } from '../query-parser/boolean-query.js';
import { boosts } from './boosts.js';

/** Letters of the stem of a word that may be the last part of others: shorter ones are endings of many words. */
const minStemLength = 4;
/** Letters in front of it. */
const minFirstPartLength = 3;
const maxAlternatives = 8;

/**
 * The words of products that end with this word, in a language that writes words together: `Kaffeebecher` for `Becher`. Those that most products have
 * first; empty in other languages, and for short words.
 */
export const compoundAlternatives = (word: string, { language, vocabulary }: ProductIndex): readonly Alternative[] => {
  if (!language.hasCompounds) return [];
  const end = language.stem(word);
  if (end.length < minStemLength) return [];
  const found = vocabulary.words.filter((one) => {
    const stem = one.length >= word.length ? language.stem(one) : '';
    return stem.length >= end.length + minFirstPartLength && stem.endsWith(end) && vocabulary.has(one);
  });
  return found
    .toSorted((one, other) => vocabulary.productsWith(other) - vocabulary.productsWith(one) || (one < other ? -1 : 1))
    .slice(0, maxAlternatives)
    .map((one): Alternative => ['all', one, boosts.compound]);
};
