import type { ProductIndex } from '../index/product-index.js';
import type { Alternative } from '../query-parser/boolean-query.js';
import type { Term } from '../query-parser/parse-search-text.js';
import { synonymsOf } from '../query-parser/synonyms.js';
import { lexemesOf } from '../text/lexemes.js';
import { boosts } from './boosts.js';
import { compoundAlternatives } from './compound-alternatives.js';
import { codeAlternatives } from './code-alternatives.js';
import type { SearchContext } from './search-context.js';
import { spellingAlternatives } from './spelling-alternatives.js';

/** `exact`: only words that no product has are corrected; `fuzzy`: all words of at least five letters. */
type CorrectionMode = 'exact' | 'fuzzy';

/** Shorter words that some product has are not corrected: nearly every short word is one edit away from another. */
const minCorrectedLength = 5;
const hasDigit = /\p{N}/u;

/** All ways to match one term, without repetition of the same words and type; empty if no product can match it. */
export const alternativesOf = (term: Term, context: SearchContext, mode: CorrectionMode): readonly Alternative[] => {
  const { kind, words } = term;
  const { index, synonyms } = context;
  const text = words.join(' ');
  if (kind === 'word' || kind === 'prefix') return wordAlternatives(text, kind === 'prefix', context, mode);
  const joined = words.join('');
  const asOneWord: Alternative[] = index.vocabulary.has(joined) ? [['all', joined, boosts.typed]] : [];
  return [
    ['phrase', text, boosts.typed],
    ...asOneWord,
    ...codeAlternatives(joined, index),
    ...synonymsOf(synonyms, text).map(synonymAlternative),
  ];
};

const wordAlternatives = (
  word: string,
  mayBePrefix: boolean,
  { index, synonyms }: SearchContext,
  mode: CorrectionMode,
): readonly Alternative[] => {
  const { vocabulary } = index;
  const ofSynonyms = synonymsOf(synonyms, word);
  const others = [
    ...codeAlternatives(word, index),
    ...ofSynonyms.map(synonymAlternative),
    ...[word, ...ofSynonyms].flatMap((one) => compoundAlternatives(one, index)),
  ];
  const isKnown = vocabulary.has(word) || isIndexed(index, word);
  const typed: Alternative[] = isKnown || others.length > 0 ? [['all', word, boosts.typed]] : [];
  const isPrefix = mayBePrefix && !vocabulary.has(word) && others.length === 0;
  if (isPrefix && (vocabulary.hasPrefix(word) || isIndexedPrefix(index, word)))
    return [...typed, ['beginning', word, boosts.prefix]];
  const isSpeltRight = typed.length > 0 && (mode === 'exact' || word.length < minCorrectedLength);
  if (isSpeltRight || hasDigit.test(word)) return [...typed, ...others];
  return [...typed, ...others, ...spellingAlternatives(word, mayBePrefix, vocabulary)];
};

/** Neighbouring words that match as one: a synonym has several words, or products write two words as one. */
type WordGroup = Readonly<{ words: readonly string[]; alternatives: readonly Alternative[] }>;

/** The first `count` terms as one group; undefined where they are not single words, or nothing but themselves would match. */
export const groupWords = (
  lists: readonly (readonly Term[])[],
  count: number,
  { index, synonyms }: SearchContext,
): WordGroup | undefined => {
  const terms = lists.flatMap((list) => (list.length === 1 && list[0]?.words.length === 1 ? list : []));
  if (terms.length !== count) return undefined;
  const words = terms.flatMap((term) => term.words);
  const ofSynonyms = synonymsOf(synonyms, words.join(' ')).map(synonymAlternative);
  const others = [...ofSynonyms, ...(count === 2 ? joinedAlternatives(terms, index) : [])];
  if (others.length === 0) return undefined;
  const typed: Alternative[] = [
    ['phrase', words.join(' '), boosts.typed],
    ['all', words.join(' '), boosts.apart],
  ];
  return { words, alternatives: [...typed, ...others] };
};

/** One word that was typed as two. */
const joinedAlternatives = (terms: readonly Term[], { vocabulary }: ProductIndex): readonly Alternative[] => {
  const word = terms.flatMap(({ words }) => words).join('');
  if (vocabulary.has(word)) return [['all', word, boosts.joined]];
  return terms.at(-1)?.kind === 'prefix' && vocabulary.hasPrefix(word) ? [['beginning', word, boosts.joined]] : [];
};

const synonymAlternative = (words: string): Alternative => ['phrase', words, boosts.synonym];

/** Whether any text of any product has all lexemes of this word. */
const isIndexed = ({ lexemes: { vocabulary }, language }: ProductIndex, word: string): boolean => {
  const lexemes = lexemesOf(word, language);
  return lexemes.length > 0 && lexemes.every(([lexeme]) => vocabulary.has(lexeme));
};

/** Whether any text has a lexeme with this prefix. */
const isIndexedPrefix = ({ lexemes: { vocabulary }, language }: ProductIndex, word: string): boolean => {
  const lexemes = lexemesOf(word, language);
  return lexemes.length > 0 && lexemes.every(([lexeme]) => vocabulary.hasPrefix(lexeme));
};
