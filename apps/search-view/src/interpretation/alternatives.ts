import { codePartMark, withoutCodeLabel } from '../text/plain.js';
import type { ProductIndex } from '../index/product-index.js';
import { isIndexed } from './is-indexed.js';
import type { Term } from '../query-parser/parse-search-text.js';
import { type Synonyms, synonymsOf } from '../query-parser/synonyms.js';

/**
 * How an alternative is looked for: each of its words; in this order; words that begin so; in this order in title and facets only,
 * or in the title only; as the code of a variant; as the beginning of one.
 */
export const matchTypes = ['all', 'phrase', 'beginning', 'named', 'titled', 'code', 'codes'] as const;
export type MatchType = (typeof matchTypes)[number];

/** One way to say what is meant, and how much a product counts that says it so, out of 100. */
export type Alternative = readonly [how: MatchType, words: string, weight: number];

export type SearchContext = Readonly<{ index: ProductIndex; synonyms: Synonyms }>;

const boosts = {
  ...{
    code: 1_000,
    typed: 100,
    joined: 95,
    codes: 90,
    synonym: 80,
    slip: 80,
    split: 70,
    slips: 60,
    beginning: 60,
    codePart: 50,
    apart: 30,
  },
} as const;

/** How generously words are understood: `exact` corrects slips only in words that nothing has. */
type CorrectionMode = 'exact' | 'forgiving';

/** Shorter words that something has are what they are: nearly each short word is a slip away from another. */
const minCorrectedLength = 5;

type Vocabulary = ProductIndex['vocabulary'];

export const isPrefix = (word: string, vocabulary: Vocabulary): boolean => vocabulary.withPrefix(word).length > 0;

const synonymAlternative = (words: string): Alternative => ['phrase', words, boosts.synonym];
const hasDigit = /\p{N}/u;

/** All ways to say one term. */
export const alternativesOf = (term: Term, knowledge: SearchContext, generosity: CorrectionMode): readonly Alternative[] => {
  const { kind, words } = term;
  const word = words.join(' ');
  const { index, synonyms } = knowledge;
  if (kind === 'word' || kind === 'beginning') return wordAlternatives(word, kind, knowledge, generosity);
  const joined = words.join('');
  const asOne: Alternative[] = index.vocabulary.has(joined) ? [['all', joined, boosts.typed]] : [];
  return [
    ['phrase', word, boosts.typed],
    ...asOne,
    ...codeAlternatives(joined, index),
    ...synonymsOf(synonyms, word).map(synonymAlternative),
  ];
};

const wordAlternatives = (
  word: string,
  kind: Term['kind'],
  { index, synonyms }: SearchContext,
  generosity: CorrectionMode,
): readonly Alternative[] => {
  const { vocabulary } = index;
  const others = [...codeAlternatives(word, index), ...synonymsOf(synonyms, word).map(synonymAlternative)];
  const isWord = vocabulary.has(word) || isIndexed(index, word);
  const typed: Alternative[] = isWord || others.length > 0 ? [['all', word, boosts.typed]] : [];
  const isBegun = kind === 'beginning' && !vocabulary.has(word) && others.length === 0;
  if (isBegun && (isPrefix(word, vocabulary) || isIndexed(index, `${word}:*`)))
    return [...typed, ['beginning', word, boosts.beginning]];
  const isKept = generosity === 'exact' || word.length < minCorrectedLength;
  if ((typed.length > 0 && isKept) || hasDigit.test(word)) return [...typed, ...others];
  return [...typed, ...others, ...correctionAlternatives(word, kind, vocabulary)];
};

/** A word with a digit may be the code of a variant, or a later part of one. */
const codeAlternatives = (word: string, { codes }: ProductIndex): readonly Alternative[] => {
  if (!hasDigit.test(word)) return [];
  if (codes.vocabulary.has(word)) return [['code', word, boosts.code]];
  const part = `${codePartMark}${word}`;
  return codes.vocabulary.has(part) ? [['code', part, boosts.codePart]] : [];
};

/** Whether a variant has this code, or a later part of its code is this. */
export const isCode = (code: string, index: ProductIndex): boolean => codeAlternatives(code, index).length > 0;

/** The whole text as a code, as the beginning of several, or as a later part of some. */
export const wholeTextCodeAlternatives = (code: string, { codes: { vocabulary } }: ProductIndex): readonly Alternative[] => {
  const whole = [code, withoutCodeLabel(code)].find((one) => one !== undefined && vocabulary.has(one));
  if (whole !== undefined) return [['code', whole, boosts.code]];
  const isLikely = code.length >= 5 && hasDigit.test(code) && isPrefix(code, vocabulary);
  const part = `${codePartMark}${code}`;
  const asPart: Alternative[] = vocabulary.has(part) ? [['code', part, boosts.codePart]] : [];
  return isLikely ? [['codes', code, boosts.codes], ...asPart] : asPart;
};

const correctionAlternatives = (word: string, kind: Term['kind'], vocabulary: Vocabulary): readonly Alternative[] => {
  const likely = vocabulary.corrections(word).filter((one) => one.word !== word);
  const found = likely.map((one): Alternative => ['all', one.word, one.distance === 1 ? boosts.slip : boosts.slips]);
  const begun = found.length === 0 && kind === 'beginning' ? vocabulary.prefixCorrections(word) : [];
  const beginnings = begun.map((one): Alternative => ['all', one.word, boosts.slips]);
  return [...found, ...beginnings, ...splitAlternatives(word, vocabulary)].slice(0, 4);
};

/** Two words written as one. */
const splitAlternatives = (word: string, vocabulary: Vocabulary): readonly Alternative[] => {
  for (let at = 3; at <= word.length - 3; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (vocabulary.has(left) && vocabulary.has(right)) return [['all', `${left} ${right}`, boosts.split]];
  }
  return [];
};

/** Neighbours that are one word, or that something else stands for. */
type WordGroup = Readonly<{ words: readonly string[]; alternatives: readonly Alternative[] }>;

export const groupWords = (
  lists: readonly (readonly Term[])[],
  count: number,
  knowledge: SearchContext,
): WordGroup | undefined => {
  const terms = lists.flatMap((list) => (list.length === 1 && list[0]?.words.length === 1 ? list : []));
  if (terms.length !== count) return undefined;
  const words = terms.flatMap((term) => term.words);
  const synonyms = synonymsOf(knowledge.synonyms, words.join(' ')).map(synonymAlternative);
  const others = [...synonyms, ...(count === 2 ? joinedAlternatives(terms, knowledge.index) : [])];
  if (others.length === 0) return undefined;
  const typed: Alternative[] = [
    ['phrase', words.join(' '), boosts.typed],
    ['all', words.join(' '), boosts.apart],
  ];
  return { words, alternatives: [...typed, ...others] };
};

/** One word written as two. */
const joinedAlternatives = (terms: readonly Term[], { vocabulary }: ProductIndex): readonly Alternative[] => {
  const word = terms.flatMap(({ words }) => words).join('');
  if (vocabulary.has(word)) return [['all', word, boosts.joined]];
  return terms.at(-1)?.kind === 'beginning' && isPrefix(word, vocabulary) ? [['beginning', word, boosts.joined]] : [];
};
