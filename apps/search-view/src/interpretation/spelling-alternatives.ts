import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Alternative } from '../query-parser/boolean-query.js';
import { boosts } from './boosts.js';

const maxAlternatives = 4;
/** Letters of either part of a word that is split. */
const minSplitLength = 3;

/** Corrections of a word, best first; of its beginning, if it may be unfinished and no whole word is near; then a split in two words. */
export const spellingAlternatives = (word: string, mayBePrefix: boolean, vocabulary: Vocabulary): readonly Alternative[] => {
  const corrections = vocabulary
    .corrections(word)
    .filter((one) => one.word !== word)
    .map((one): Alternative => ['all', one.word, one.distance === 1 ? boosts.correction : boosts.distantCorrection]);
  const ofPrefix = corrections.length === 0 && mayBePrefix ? vocabulary.prefixCorrections(word) : [];
  const prefixes = ofPrefix.map((one): Alternative => ['all', one.word, boosts.distantCorrection]);
  return [...corrections, ...prefixes, ...splitAlternatives(word, vocabulary)].slice(0, maxAlternatives);
};

/** Two words that were typed as one. */
const splitAlternatives = (word: string, vocabulary: Vocabulary): readonly Alternative[] => {
  for (let at = minSplitLength; at <= word.length - minSplitLength; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (vocabulary.has(left) && vocabulary.has(right)) return [['all', `${left} ${right}`, boosts.split]];
  }
  return [];
};
